import { readTestStack } from '../../support/stack.mjs';

/** A mail as one of the stack's servers got it. */
export interface ReceivedMail {
  server: 'platform' | 'tenant';
  user: string | null;
  envelope: { from: string; to: string[] };
  headers: Record<string, string>;
  subject: string;
  text: string;
  html: string;
  raw: string;
}

/** Sets records in the DNS that the product asks. */
export async function setRecord(name: string, type: string, value: string): Promise<void> {
  const answer = await fetch(`${readTestStack().control}/records`, {
    method: 'PUT',
    body: JSON.stringify({ name, type, values: [value] }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Mails that a person got, by one of the two servers. */
export async function mailsTo(to: string, server: 'platform' | 'tenant'): Promise<ReceivedMail[]> {
  const query = new URLSearchParams({ to, server });
  const answer = await fetch(`${readTestStack().control}/mails?${query.toString()}`);
  return ((await answer.json()) as { data: ReceivedMail[] }).data;
}

/** Asks until there is an answer, 30 seconds at most. */
export async function eventually<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Still no ${what} after 30 s`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
