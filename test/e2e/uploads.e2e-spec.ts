import { beforeAll, describe, expect, it } from '@jest/globals';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Caller } from '../support/caller.js';
import { aTenant, type TestTenant, theStack } from '../support/factories.js';
import { send } from '../support/send.js';

const world = theStack();
let acme: TestTenant;
let globex: TestTenant;

beforeAll(async () => {
  [acme, globex] = await Promise.all([aTenant(world), aTenant(world)]);
});

interface Part {
  name: string;
  value: string | Buffer;
  filename?: string;
  type?: string;
}

function upload(caller: Caller, parts: Part[]) {
  const boundary = 'a-boundary-of-this-test';
  const chunks = parts.flatMap(({ name, value, filename, type }) => [
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"`,
    filename ? `; filename="${filename}"` : '',
    type ? `\r\ncontent-type: ${type}` : '',
    '\r\n\r\n',
    value,
    '\r\n',
  ]);
  const body = Buffer.concat([...chunks, `--${boundary}--\r\n`].map((chunk) => Buffer.from(chunk)));
  return caller.call<{ url: string; contentType: string; width: number }>(
    'POST',
    '/api/v1/whitelabel/assets',
    {
      body,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    },
  );
}

const logo = (value: string | Buffer, filename: string, type: string) =>
  upload(acme.caller, [
    { name: 'purpose', value: 'logo' },
    { name: 'file', value, filename, type },
  ]);

const png = () =>
  sharp({ create: { width: 64, height: 32, channels: 4, background: '#336699' } })
    .png()
    .toBuffer();

describe('an uploaded image', () => {
  it('is served at its tenant’s host as what it is, and cannot run there', async () => {
    const { status, body } = await logo(await png(), 'logo.png', 'image/png');
    expect(status).toBe(201);
    const served = await send(world.origin, body.url, { host: acme.host });
    expect(served.status).toBe(200);
    expect(served.headers['content-type']).toBe('image/png');
    expect(served.headers['x-content-type-options']).toBe('nosniff');
    expect(String(served.headers['cache-control'])).toContain('immutable');
  });

  it('is not found at the host of another tenant', async () => {
    const { body } = await logo(await png(), 'logo.png', 'image/png');
    expect((await send(world.origin, body.url, { host: globex.host })).status).toBe(404);
  });

  it('cannot be named in the brand of a tenant that did not upload it', async () => {
    const { body } = await logo(await png(), 'logo.png', 'image/png');
    const own = await acme.caller.patch('/api/v1/whitelabel/config', { logo: { light: body.url } });
    expect(own.status).toBe(200);
    const other = await globex.caller.patch('/api/v1/whitelabel/config', { logo: { light: body.url } });
    expect(other.problem.type).toBe('/problems/asset-missing');
  });

  it('that is an SVG loses its scripts, handlers, foreign content and outside references', async () => {
    const svg = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
      width="64" height="32" onload="alert(1)"><script>alert(2)</script>
      <a xlink:href="javascript:alert(3)"><rect width="64" height="32" fill="#336699" onclick="alert(4)"/></a>
      <foreignObject><iframe src="https://evil.example/"></iframe></foreignObject>
      <image href="https://evil.example/pixel.png" width="1" height="1"/>
      <style>@import url(https://evil.example/x.css); rect { background: url(https://evil.example/y) }</style></svg>`;
    const { status, body } = await logo(svg, 'logo.svg', 'image/svg+xml');
    expect(status).toBe(201);
    const served = await send(world.origin, body.url, { host: acme.host });
    expect(served.text).toContain('<rect');
    expect(served.text).not.toMatch(/script|alert|onload|onclick|foreignObject|iframe|evil\.example/i);
    expect(String(served.headers['content-security-policy'])).toMatch(/default-src 'none'|sandbox/);
  });

  it.each([
    ['an SVG with entities that grow without bound', billionLaughs(), 'logo.svg', 'image/svg+xml'],
    ['an SVG that reads a file', externalEntity(), 'logo.svg', 'image/svg+xml'],
    ['HTML under the name of an image', '<html><script>alert(1)</script></html>', 'logo.png', 'image/png'],
    ['a pixel bomb', pixelBomb(50_000, 50_000), 'logo.png', 'image/png'],
    ['a PNG that ends early', pixelBomb(64, 64), 'logo.png', 'image/png'],
    ['an empty file', '', 'logo.png', 'image/png'],
    ['a program', Buffer.from('MZ\x90\x00\x03\x00', 'latin1'), 'logo.png', 'image/png'],
    [
      'a GIF',
      Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
      'a.gif',
      'image/gif',
    ],
  ])('that is %s is refused with a reason', async (_, value, filename, type) => {
    const began = performance.now();
    const answer = await logo(value, filename, type);
    expect(answer.status).toBe(422);
    expect(answer.problem.type).toBe('/problems/asset-refused');
    expect(answer.problem.detail.length).toBeGreaterThan(10);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('larger than two mebibytes is 413', async () => {
    const answer = await logo(Buffer.alloc(2 * 1024 * 1024 + 1_000, 1), 'logo.png', 'image/png');
    expect(answer.status).toBe(413);
  });

  it('without a file, a purpose or as JSON is refused, naming what is missing', async () => {
    const file = { name: 'file', value: await png(), filename: 'logo.png', type: 'image/png' };
    const noPurpose = await upload(acme.caller, [file]);
    expect(noPurpose.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/purpose' }));
    const wrongPurpose = await upload(acme.caller, [{ name: 'purpose', value: 'background' }, file]);
    expect(wrongPurpose.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/purpose' }));
    const noFile = await upload(acme.caller, [{ name: 'purpose', value: 'logo' }]);
    expect(noFile.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/file' }));
    const json = await acme.caller.post('/api/v1/whitelabel/assets', { file: 'x', purpose: 'logo' });
    expect(json.status).toBe(415);
  });

  it('under another field than `file` is refused', async () => {
    const answer = await upload(acme.caller, [
      { name: 'purpose', value: 'logo' },
      { name: 'image', value: await png(), filename: 'logo.png', type: 'image/png' },
    ]);
    expect(answer.status).toBe(422);
    expect(answer.problem.errors).toContainEqual(expect.objectContaining({ pointer: '/image' }));
  });

  it('in a body that breaks off is refused, not a crash', async () => {
    const answer = await acme.caller.call('POST', '/api/v1/whitelabel/assets', {
      body: '--a-boundary-of-this-test\r\ncontent-disposition: form-data; name="file"; filename="x.png"\r\n\r\nabc',
      headers: { 'content-type': 'multipart/form-data; boundary=a-boundary-of-this-test' },
    });
    expect([400, 422]).toContain(answer.status);
  });

  it('cannot be reached by a path', async () => {
    for (const path of [
      '/assets/../secrets.json',
      '/assets/..%2f..%2fsecrets.json',
      '/assets/%00.png',
      '/assets/x',
    ]) {
      expect((await send(world.origin, path, { host: acme.host })).status).toBeGreaterThanOrEqual(400);
    }
  });
});

function billionLaughs(): string {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join('');
  return `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY l0 "lol">${entities}]><svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text>&l9;</text></svg>`;
}

function externalEntity(): string {
  return `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text>&x;</text></svg>`;
}

/** A PNG of a few hundred bytes that says it is that large. */
function pixelBomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(Buffer.alloc(1_000));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
