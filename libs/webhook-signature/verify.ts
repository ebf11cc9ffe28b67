import { timingSafeEqual } from 'node:crypto';
import { macOf, WHOLE_SECONDS } from './sign.js';

export type RefusalReason = 'missing-header' | 'malformed-header' | 'too-old' | 'too-new' | 'wrong-signature';

/** A request that is not, or not any more, a webhook of the sender. Answer it with 400 or 401 and do nothing else. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';

  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}

export interface VerifyOptions {
  /** How many seconds the sender's clock may differ from this one's, and a message may have been under way. Default 300. */
  toleranceSeconds?: number;
  /** Seconds since 1970; default the clock. */
  now?: number;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Checks that a request was signed with one of the secrets, not long ago. `body` is the raw body: parsed and written
 * again it is another one.
 * @returns id and time of the message; an id that was seen before is a repetition.
 * @throws WebhookRefused with the reason; TypeError where a secret is none.
 */
export function verify(
  body: string | Uint8Array,
  headers: Headers | { get(name: string): string | null },
  secrets: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now() / 1000 }: VerifyOptions = {},
): { id: string; timestamp: number } {
  const header = (name: string): string => {
    const value = isHeaders(headers) ? headers.get(name) : headers[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new WebhookRefused('missing-header', `The header ${name} is missing, or there are several`);
  };
  const id = header('webhook-id');
  const time = header('webhook-timestamp');
  const signatures = header('webhook-signature').split(' ');
  if (id.includes('.') || !WHOLE_SECONDS.test(time)) {
    throw new WebhookRefused(
      'malformed-header',
      'webhook-id has a dot, or webhook-timestamp is no whole number',
    );
  }
  const timestamp = Number(time);
  const given = signatures.flatMap((text) =>
    text.startsWith('v1,') ? [Buffer.from(text.slice(3), 'base64')] : [],
  );
  const all = typeof secrets === 'string' ? [secrets] : secrets;
  const expected = all.map((secret) => macOf({ id, timestamp, body }, secret));
  // The signature first: only of a message that is the sender's may its age be told.
  if (
    !expected.some((mac) => given.some((other) => other.length === mac.length && timingSafeEqual(mac, other)))
  ) {
    throw new WebhookRefused(
      'wrong-signature',
      'No signature is made with this secret; is the body the raw one?',
    );
  }
  if (timestamp < now - toleranceSeconds) throw new WebhookRefused('too-old', 'The message is too old');
  if (timestamp > now + toleranceSeconds)
    throw new WebhookRefused('too-new', 'The message is from the future');
  return { id, timestamp };
}

const isHeaders = (headers: object): headers is { get(name: string): string | null } =>
  typeof (headers as { get?: unknown }).get === 'function';
