import { createHash, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import S3rver from 's3rver';

import { DiskStorage } from './disk-storage.js';
import type { S3Settings } from './s3-storage.js';
import { S3Storage } from './s3-storage.js';
import type { ObjectStorage } from './storage.port.js';

const credentials = {
  accessKeyId: 'S3RVER',
  secretAccessKey: 'S3RVER',
  region: 'us-east-1',
  bucket: 'files',
};
let folder: string;
let emulator: S3rver;
let settings: S3Settings;
const stores: Record<string, () => ObjectStorage> = {
  disk: () => new DiskStorage({ directory: join(folder, 'disk') }),
  S3: () => new S3Storage(settings),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-spec-'));
  emulator = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(folder, 's3'),
    vhostBuckets: false,
    configureBuckets: [{ name: 'files' }],
  });
  const { port } = await emulator.run();
  settings = { ...credentials, endpoint: `http://127.0.0.1:${port}` };
});

afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

async function read(store: ObjectStorage, key: string) {
  const found = await store.get(key);
  return found && { ...found, body: await buffer(found.body) };
}

describe.each(Object.keys(stores))('object storage on %s', (kind) => {
  let store: ObjectStorage;
  beforeAll(() => {
    store = stores[kind]!();
  });

  it.each([0, 1, 65_537, 2 * 1024 * 1024])('gives back %d bytes as they were', async (size) => {
    const bytes = randomBytes(size);
    await store.put(`sizes/${size}.png`, bytes, { contentType: 'image/png', cacheControl: 'immutable' });
    const found = await read(store, `sizes/${size}.png`);
    expect(found).toMatchObject({ contentType: 'image/png', size });
    expect(found?.body.equals(bytes)).toBe(true);
  });

  it('keeps the content type, also one that the extension does not say', async () => {
    await store.put('types/a.svg', Buffer.from('<svg/>'), { contentType: 'image/svg+xml' });
    expect(await read(store, 'types/a.svg')).toMatchObject({ contentType: 'image/svg+xml' });
    await store.put('types/a.svg', Buffer.from('{}'), { contentType: 'application/x-thing' });
    expect(await read(store, 'types/a.svg')).toMatchObject({ contentType: 'application/x-thing' });
    await store.put('types/a.svg', Buffer.from('<svg/>'), { contentType: 'image/svg+xml' });
    expect(await read(store, 'types/a.svg')).toMatchObject({ contentType: 'image/svg+xml' });
  });

  it('replaces an object', async () => {
    await store.put('again/a.txt', Buffer.from('a longer first text'), { contentType: 'text/plain' });
    await store.put('again/a.txt', Buffer.from('second'), { contentType: 'text/plain' });
    expect((await read(store, 'again/a.txt'))?.body.toString()).toBe('second');
  });

  it('never mixes objects that are written at the same time', async () => {
    const versions = Array.from({ length: 8 }, (_, i) => Buffer.alloc(100_000, i + 1));
    await Promise.all(versions.map((bytes) => store.put('race/a.bin', bytes, { contentType: 'x/y' })));
    const found = await read(store, 'race/a.bin');
    expect(versions.some((bytes) => found?.body.equals(bytes))).toBe(true);
  });

  it('answers null for what is not there, also beneath an object', async () => {
    await store.put('leaf', Buffer.from('x'), { contentType: 'text/plain' });
    expect(await store.get('nothing/here.png')).toBeNull();
    expect(await store.get('leaf/below')).toBeNull();
    expect(await store.get('race')).toBeNull();
    expect(await store.exists('nothing/here.png')).toBe(false);
    expect(await store.exists('leaf')).toBe(true);
  });

  it('deletes, twice if asked', async () => {
    await store.put('gone/a.txt', Buffer.from('x'), { contentType: 'text/plain' });
    await store.delete('gone/a.txt');
    await store.delete('gone/a.txt');
    expect(await store.exists('gone/a.txt')).toBe(false);
  });

  it.each([
    ...[
      '',
      '.',
      '..',
      '../a',
      'a/../b',
      'a/..',
      '/a',
      'a/',
      'a//b',
      '~/a',
      'a\\b',
      'C:/a',
      '.env',
      'a/.git',
      '%2e%2e/a',
    ],
    ...['a\u0000.png', 'a\n', 'ä.png', 'A.png', 'a b', 'a?b', 'a#b', `${'a/'.repeat(300)}a`, 'a'.repeat(200)],
  ])('refuses the key %j', async (key) => {
    const refusal = { name: 'StorageError', code: 'invalid-key' };
    await expect(store.put(key, Buffer.from('x'), { contentType: 'x/y' })).rejects.toMatchObject(refusal);
    await expect(store.get(key)).rejects.toMatchObject(refusal);
    await expect(store.exists(key)).rejects.toMatchObject(refusal);
    await expect(store.delete(key)).rejects.toMatchObject(refusal);
  });

  it('is healthy', async () => {
    expect(await store.health()).toMatchObject({ ok: true });
  });
});

describe('DiskStorage', () => {
  it('leaves nothing half-written behind', async () => {
    expect(await readdir(join(folder, 'disk', 'incoming'))).toEqual([]);
  });

  it('says so when its folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const store = new DiskStorage({ directory: file });
    expect(await store.health()).toMatchObject({ ok: false });
    const put = store.put('a', Buffer.from('x'), { contentType: 'x/y' });
    await expect(put).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('S3Storage', () => {
  it('is refused with an unknown access key, and says what to check', async () => {
    const store = new S3Storage({ ...settings, accessKeyId: 'STRANGER' });
    await expect(store.get('a.png')).rejects.toMatchObject({ code: 'refused' });
    expect((await store.health()).ok).toBe(false);
  });

  it('does not take a missing bucket for a missing object', async () => {
    const store = new S3Storage({ ...settings, bucket: 'absent' });
    await expect(store.get('a.png')).rejects.toMatchObject({ code: 'misconfigured' });
    await expect(store.delete('a.png')).rejects.toMatchObject({ code: 'misconfigured' });
    const put = store.put('a.png', Buffer.from('x'), { contentType: 'x/y' });
    await expect(put).rejects.toMatchObject({ code: 'misconfigured' });
    expect((await store.health()).message).toContain('absent');
  });

  it('is unavailable, and not silent, when nothing listens or answers', async () => {
    const nobody = new S3Storage({ ...settings, endpoint: 'http://127.0.0.1:1', attempts: 2 });
    await expect(nobody.get('a.png')).rejects.toMatchObject({ code: 'unavailable' });
    await serving(
      () => undefined,
      async (endpoint) => {
        const store = new S3Storage({ ...settings, endpoint, attempts: 1, timeoutMs: 100 });
        await expect(store.get('a.png')).rejects.toThrow('no answer within 100 ms');
        expect(await store.health()).toMatchObject({ ok: false });
      },
    );
  });

  it.each([500, 503, 429])('tries again after %d, with the whole body', async (status) => {
    const bodies: string[] = [];
    await serving(
      async (request, response) => {
        bodies.push(await text(request));
        response.writeHead(bodies.length < 3 ? status : 200).end();
      },
      async (endpoint) => {
        const store = new S3Storage({ ...settings, endpoint });
        await store.put('a.txt', Buffer.from('whole'), { contentType: 'text/plain' });
      },
    );
    expect(bodies).toEqual(['whole', 'whole', 'whole']);
  });

  // The emulator believes every signature of version 4, so it is calculated here once more, from AWS's description.
  it('signs each request with its payload', async () => {
    const seen: { given: string; expected: string; hash: unknown }[] = [];
    await serving(
      async (request, response) => {
        const body = await text(request);
        seen.push({ ...signatures(request), hash: sha256(body) === request.headers['x-amz-content-sha256'] });
        response.end();
      },
      async (endpoint) => {
        const store = new S3Storage({ ...settings, endpoint });
        await store.put('tnt_1/logo-640.v2.png', Buffer.from('bytes'), { contentType: 'image/png' });
        await store.exists('tnt_1/logo-640.v2.png');
      },
    );
    expect(seen).toHaveLength(2);
    for (const { given, expected, hash } of seen) {
      expect(given).toBe(expected);
      expect(hash).toBe(true);
    }
  });
});

async function serving(listener: RequestListener, use: (endpoint: string) => Promise<void>): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');
const hmac = (key: string | Buffer, value: string) => createHmac('sha256', key).update(value).digest();

function signatures(request: IncomingMessage): { given: string; expected: string } {
  const { authorization = '', ...headers } = request.headers;
  const [, scope = '', signed = '', given = ''] =
    /Credential=[^/]+\/(\S+), SignedHeaders=(\S+), Signature=(\S+)/.exec(authorization) ?? [];
  const names = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const hash = String(headers['x-amz-content-sha256']);
  const canonical = [request.method, request.url, '', names.join(''), signed, hash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', String(headers['x-amz-date']), scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${settings.secretAccessKey}`);
  return { given, expected: hmac(key, toSign).toString('hex') };
}
