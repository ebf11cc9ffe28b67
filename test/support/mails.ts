import { readTestStack } from './stack.mjs';
import { until } from './until.js';

export interface ReceivedMail {
  subject: string;
  text: string;
  html: string;
}

/** The mails that reached an address, the oldest first. */
export async function mailsTo(address: string): Promise<ReceivedMail[]> {
  const query = new URLSearchParams({ to: address });
  const answer = await fetch(`${readTestStack().control}/mails?${query}`);
  return ((await answer.json()) as { data: ReceivedMail[] }).data;
}

/** The latest mail to an address under this subject, waited for; `count` says how many there must be. */
export async function mailTo(address: string, subject: RegExp, count = 1): Promise<ReceivedMail> {
  let found: ReceivedMail[] = [];
  await until(async () => {
    found = (await mailsTo(address)).filter((mail) => subject.test(mail.subject));
    return found.length >= count;
  }, 20_000);
  return found.at(-1)!;
}

/** The single-use link in a mail, and its secret. */
export function linkIn({ text }: ReceivedMail): { url: URL; token: string } {
  const url = /https?:\/\/\S+\/(?:invite|reset-password|verify-email)\/\S+/.exec(text)?.[0];
  if (!url) throw new Error(`No link in: ${text}`);
  return { url: new URL(url), token: url.split('/').at(-1)! };
}
