import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import {
  isSecret,
  newSecret,
  type RefusalReason,
  signatureOf,
  signedHeaders,
  verify,
  type WebhookMessage,
} from './index.js';

const secret = newSecret();
const nowInSeconds = () => Math.floor(Date.now() / 1000);
const aMessage = (change: Partial<WebhookMessage> = {}): WebhookMessage => ({
  id: 'evt_01hxz4v8kqe5jv9r3p6w2m7n0c',
  timestamp: nowInSeconds(),
  body: '{"type":"project.created","data":{"name":"Zoë’s house 🏠"}}',
  ...change,
});
const headersOf = (message: WebhookMessage) => signedHeaders(message, secret);
const json = fc.json().map((text) => JSON.stringify({ value: JSON.parse(text) as unknown }));

describe('a signed webhook', () => {
  it('is accepted by the libraries of others', () => {
    fc.assert(
      fc.property(json, (body) => {
        const headers = headersOf(aMessage({ body }));
        expect(() => new StandardWebhook(secret).verify(body, headers)).not.toThrow();
        expect(() => new SvixWebhook(secret).verify(body, headers)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('has the signature that they make', () => {
    fc.assert(
      fc.property(json, fc.integer({ min: 0, max: 4_000_000_000 }), (body, timestamp) => {
        const { id } = aMessage();
        const theirs = new StandardWebhook(secret).sign(id, new Date(timestamp * 1000), body);
        expect(signatureOf({ id, timestamp, body }, secret)).toBe(theirs);
      }),
    );
  });

  it('of theirs is accepted', () => {
    const { id, body, timestamp } = aMessage();
    const signature = new SvixWebhook(secret).sign(id, new Date(timestamp * 1000), String(body));
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signature,
    };
    expect(verify(body, headers, secret)).toEqual({ id, timestamp });
    expect(verify(Buffer.from(String(body)), new Headers(headers), secret)).toEqual({ id, timestamp });
  });

  it('with two secrets is accepted by whoever knows either', () => {
    const [old, other] = [newSecret(), newSecret()];
    const message = aMessage();
    const headers = signedHeaders(message, [secret, old]);
    for (const known of [secret, old]) {
      expect(verify(message.body, headers, known).id).toBe(message.id);
      expect(() => new StandardWebhook(known).verify(String(message.body), headers)).not.toThrow();
    }
    expect(() => verify(message.body, headers, other)).toThrow(
      expect.objectContaining({ reason: 'wrong-signature' }),
    );
    expect(verify(message.body, headers, [other, old]).id).toBe(message.id);
  });
});

describe('what is refused', () => {
  const message = aMessage();
  const good = headersOf(message);
  const table: [string, string, Record<string, string | string[] | undefined>, RefusalReason][] = [
    ['no id', String(message.body), { ...good, 'webhook-id': undefined }, 'missing-header'],
    ['no signature', String(message.body), { ...good, 'webhook-signature': '' }, 'missing-header'],
    ['two times', String(message.body), { ...good, 'webhook-timestamp': ['1', '2'] }, 'missing-header'],
    ['another body', `${String(message.body)} `, good, 'wrong-signature'],
    ['an empty body', '', good, 'wrong-signature'],
    ['another id', String(message.body), { ...good, 'webhook-id': 'evt_2' }, 'wrong-signature'],
    ['another time', String(message.body), { ...good, 'webhook-timestamp': '1' }, 'wrong-signature'],
    [
      'a time with a fraction',
      String(message.body),
      { ...good, 'webhook-timestamp': '1.5' },
      'malformed-header',
    ],
    ['a time in words', String(message.body), { ...good, 'webhook-timestamp': 'now' }, 'malformed-header'],
    ['an id with a dot', String(message.body), { ...good, 'webhook-id': 'a.b' }, 'malformed-header'],
    [
      'a version that is not known',
      String(message.body),
      { ...good, 'webhook-signature': good['webhook-signature'].replace('v1,', 'v2,') },
      'wrong-signature',
    ],
    [
      'a signature cut short',
      String(message.body),
      { ...good, 'webhook-signature': good['webhook-signature'].slice(0, 20) },
      'wrong-signature',
    ],
  ];

  it.each(table)('%s', (_, body, headers, reason) => {
    expect(() => verify(body, headers, secret)).toThrow(expect.objectContaining({ reason }));
  });

  it('is a message that is too old, or from the future, however well signed', () => {
    const at = (timestamp: number) => {
      const old = aMessage({ timestamp });
      return () => verify(old.body, headersOf(old), secret, { now: 1_000_000 });
    };
    expect(at(1_000_000 - 301)).toThrow(expect.objectContaining({ reason: 'too-old' }));
    expect(at(1_000_000 + 301)).toThrow(expect.objectContaining({ reason: 'too-new' }));
    expect(at(1_000_000 - 300)).not.toThrow();
    expect(at(1_000_000 + 300)).not.toThrow();
  });

  it('is any change of what was signed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        fc.pre(first !== second);
        const headers = headersOf(aMessage({ body: first }));
        expect(() => verify(second, headers, secret)).toThrow(
          expect.objectContaining({ reason: 'wrong-signature' }),
        );
      }),
    );
  });
});

describe('a secret', () => {
  it('is 24 to 64 bytes in base64 after its prefix, and a new one each time', () => {
    expect(isSecret(newSecret())).toBe(true);
    expect(newSecret()).not.toBe(newSecret());
    for (const text of [
      '',
      'whsec_',
      'whsec_c2hvcnQ=',
      newSecret().slice(6),
      `${newSecret()}\n`,
      'whsec_****',
    ]) {
      expect(isSecret(text)).toBe(false);
      expect(() => signatureOf(aMessage(), text)).toThrow(TypeError);
    }
  });

  it('is needed, as is an id without a dot and a time in whole seconds', () => {
    expect(() => signatureOf(aMessage(), [])).toThrow(TypeError);
    for (const change of [
      { id: '' },
      { id: 'a.b' },
      { timestamp: 1.5 },
      { timestamp: -1 },
      { timestamp: NaN },
    ]) {
      expect(() => signatureOf(aMessage(change), secret)).toThrow(TypeError);
    }
  });
});
