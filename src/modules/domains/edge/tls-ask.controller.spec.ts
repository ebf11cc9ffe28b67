import { jest } from '@jest/globals';
import { TlsAskController } from './tls-ask.controller.js';

/** The answer to a peer with these headers; `yes.example` alone may have a certificate. */
async function ask(
  domain: string | undefined,
  peer: string,
  headers: Record<string, string> = {},
  proxies: string[] = [],
) {
  const permission = { mayHave: jest.fn((name: string) => Promise.resolve(name === 'yes.example')) };
  const controller = new TlsAskController(permission as never, { TRUSTED_PROXIES: proxies });
  let status = 0;
  const reply = {
    header: () => reply,
    status: (code: number) => {
      status = code;
      return reply;
    },
    send: (body?: unknown) => expect(body).toBeUndefined(),
  };
  await controller.ask(domain, { headers, socket: { remoteAddress: peer } } as never, reply as never);
  return status;
}

describe('TlsAskController', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('answers the edge on %s', async (peer) => {
    expect(await ask('yes.example', peer)).toBe(200);
    expect(await ask('YES.example.', peer)).toBe(200);
    expect(await ask('no.example', peer)).toBe(404);
  });

  it('answers an edge that is a trusted proxy', async () => {
    expect(await ask('yes.example', '10.1.2.3', {}, ['10.1.0.0/16'])).toBe(200);
    expect(await ask('yes.example', '::ffff:10.1.2.3', {}, ['10.1.2.3'])).toBe(200);
    expect(await ask('yes.example', '2001:db8::5', {}, ['2001:db8::/32'])).toBe(200);
  });

  it('is closed to everybody else, and to what came through the edge', async () => {
    expect(await ask('yes.example', '10.1.2.3')).toBe(403);
    expect(await ask('yes.example', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).toBe(403);
    expect(await ask('yes.example', '127.0.0.1', { forwarded: 'for=127.0.0.1' })).toBe(403);
  });

  it('says no to no name', async () => {
    expect(await ask(undefined, '127.0.0.1')).toBe(404);
    expect(await ask('a b', '127.0.0.1')).toBe(404);
  });
});
