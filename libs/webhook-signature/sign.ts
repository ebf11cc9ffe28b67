import { createHmac } from 'node:crypto';
import { keyOf } from './secret.js';

/** What is signed: the body byte for byte as it is sent. */
export interface WebhookMessage {
  /** `webhook-id`: the same for every attempt at one message, so that a receiver can tell a repetition. No dot in it. */
  id: string;
  /** Seconds since 1970: the time of this attempt. */
  timestamp: number;
  body: string | Uint8Array;
}

/** No sign, no fraction; enough digits for many thousand years. */
export const WHOLE_SECONDS = /^\d{1,12}$/;

/**
 * The value of `webhook-signature`: for each secret `v1,` and the base64 of HMAC-SHA-256 over `id.timestamp.body`, with
 * blanks between. Two secrets while one replaces the other: a receiver that knows either accepts it.
 * @throws TypeError where id, time or a secret are not what they must be.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signatureOf(message: WebhookMessage, secrets: string | readonly string[]): string {
  const all = typeof secrets === 'string' ? [secrets] : secrets;
  if (all.length === 0) throw new TypeError('A webhook is signed with one secret at least');
  return all.map((secret) => `v1,${macOf(message, secret).toString('base64')}`).join(' ');
}

/** The three headers of a signed webhook. */
export const signedHeaders = (
  message: WebhookMessage,
  secrets: string | readonly string[],
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': signatureOf(message, secrets),
});

/** HMAC-SHA-256 (RFC 2104) over what is signed, 32 bytes. */
export function macOf({ id, timestamp, body }: WebhookMessage, secret: string): Buffer {
  // With a dot in the id, or a time that is none, two messages could have the same signed content.
  if (id === '' || id.includes('.')) throw new TypeError('A webhook id is not empty and has no dot');
  if (!WHOLE_SECONDS.test(String(timestamp))) throw new TypeError('A webhook timestamp is in whole seconds');
  return createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(body).digest();
}
