import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbound } from './outbound.js';

let server: Server;
let origin: string;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/redirect') response.writeHead(302, { location: '/elsewhere' }).end();
    else if (request.url === '/large') response.end('x'.repeat(5_000));
    else if (request.url === '/drip') response.write('x');
    else if (request.url === '/break') request.socket.destroy();
    else response.setHeader('x-a', ['1', '2']).end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

const open = new Outbound({ ALLOW_PRIVATE_TARGETS: true });
const closed = new Outbound({ ALLOW_PRIVATE_TARGETS: false });

afterAll(async () => {
  await open.onApplicationShutdown();
  await closed.onApplicationShutdown();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('a request to an address that somebody typed in', () => {
  it('answers with status, headers and body', async () => {
    const { status, headers, body } = await open.request(`${origin}/`);
    expect({ status, text: body.toString(), a: headers['x-a'] }).toEqual({
      status: 200,
      text: 'hello',
      a: '1, 2',
    });
  });

  it('follows no redirect', async () => {
    asked = [];
    const { status, headers } = await open.request(`${origin}/redirect`);
    expect({ status, location: headers.location }).toEqual({ status: 302, location: '/elsewhere' });
    expect(asked).toEqual(['GET /redirect']);
  });

  it('reads no more than it should', async () => {
    await expect(open.request(`${origin}/large`, { maxBytes: 1_000 })).rejects.toMatchObject({
      failure: 'too-large',
    });
  });

  it('does not wait for a server that answers a byte at a time', async () => {
    await expect(open.request(`${origin}/drip`, { timeoutMs: 100 })).rejects.toMatchObject({
      failure: 'slow',
    });
  });

  it('says who did not answer', async () => {
    await expect(open.request(`${origin}/break`)).rejects.toMatchObject({
      failure: 'unreachable',
      message: expect.stringContaining('127.0.0.1'),
    });
  });

  it.each([
    ['a loopback address', () => origin],
    ['a name that leads there', () => origin.replace('127.0.0.1', 'localhost')],
    ['an address in disguise', () => origin.replace('127.0.0.1', '0x7f.1')],
    ['one number', () => origin.replace('127.0.0.1', '2130706433')],
    ['IPv6', () => 'http://[::1]:1/'],
    ['IPv4 within IPv6', () => 'http://[::ffff:127.0.0.1]:1/'],
    ['the address of cloud metadata', () => 'http://169.254.169.254/latest/meta-data'],
  ])('does not lead inwards by %s', async (_, address) => {
    asked = [];
    await expect(closed.request(address())).rejects.toMatchObject({ failure: 'refused' });
    expect(asked).toEqual([]);
  });

  it.each(['file:///etc/passwd', 'ftp://example.com', 'http://user:secret@example.com/', 'example.com', ''])(
    'is not %j',
    async (address) => {
      await expect(open.request(address)).rejects.toMatchObject({ failure: 'refused' });
    },
  );
});
