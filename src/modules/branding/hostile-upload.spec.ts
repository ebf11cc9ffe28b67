import { crc32, deflateSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';

import type { ImagePurpose } from './ingest-image.js';
import { ingestImage } from './ingest-image.js';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const svg = (content: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${content}</svg>`);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([latin1(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
}

/** A true PNG of 32 × 32, with other chunks put in after its header. */
function png(...extra: Buffer[]): Buffer {
  const rows = Buffer.alloc(32 * (32 * 4 + 1), 0x40);
  for (let row = 0; row < 32; row++) rows[row * 129] = 0;
  return Buffer.concat([PNG, header(32, 32), ...extra, chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function ico(image: Buffer, count = 1): Buffer {
  const directory = Buffer.alloc(22);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(count, 4);
  directory.writeUInt32LE(image.length, 14);
  directory.writeUInt32LE(22, 18);
  return Buffer.concat([directory, image]);
}

function webpWithSize(source: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(source);
  // VP8L: after its signature byte 14 bits of width, then 14 of height, each less one.
  copy.writeUInt32LE((width - 1) | ((height - 1) << 14), copy.indexOf('VP8L') + 9);
  return copy;
}

function jpegWithSize(source: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(source);
  const at = copy.indexOf('ffc0', 0, 'hex');
  copy.writeUInt16BE(height, at + 5);
  copy.writeUInt16BE(width, at + 7);
  return copy;
}

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 120, g: 30, b: 60, alpha: 0.5 } } });
let jpeg: Buffer;
let webp: Buffer;
let lossless: Buffer;
let animated: Buffer;

beforeAll(async () => {
  jpeg = await canvas(300, 200).flatten().jpeg().toBuffer();
  webp = await canvas(300, 200).webp().toBuffer();
  lossless = await canvas(300, 200).flatten().webp({ lossless: true }).toBuffer();
  const frames = [canvas(32, 32), canvas(32, 32).negate()].map((frame) => frame.png().toBuffer());
  animated = await sharp(await Promise.all(frames), { join: { animated: true } })
    .webp()
    .toBuffer();
});

describe('a hostile upload', () => {
  const bomb = (size: number) => deflateSync(Buffer.alloc(size));
  const refused: [string, string, () => Buffer][] = [
    ['zero bytes', 'empty', () => Buffer.alloc(0)],
    ['more than 2 MiB', 'file-too-large', () => Buffer.concat([png(), Buffer.alloc(2 * 1024 * 1024)])],
    ['text called .png', 'unsupported-type', () => latin1('I am a picture, trust me')],
    ['HTML called .png', 'unsupported-type', () => latin1('<!doctype html><script>alert(1)</script>')],
    ['HTML with an svg in it', 'unsupported-type', () => latin1('<html><svg onload=alert(1)></svg></html>')],
    [
      'HTML behind an XML declaration',
      'svg-malformed',
      () => latin1('<?xml version="1.0"?><html><svg x="1"/></html>'),
    ],
    ['a GIF with a script', 'unsupported-type', () => latin1('GIF89a/*\x01\x00*/=1;alert(1)')],
    ['a PDF', 'unsupported-type', () => latin1('%PDF-1.7 /JavaScript (app.alert(1))')],
    ['a ZIP', 'unsupported-type', () => latin1('PK\x03\x04')],
    ['a TIFF', 'unsupported-type', () => latin1('II*\0\x08\0\0\0')],
    ['an AVIF', 'unsupported-type', () => latin1('\0\0\0\x1cftypavif')],
    ['a PostScript file', 'unsupported-type', () => latin1('%!PS-Adobe-3.0\n(w) (file) run')],
    [
      'an ImageMagick script',
      'unsupported-type',
      () => latin1('push graphic-context\nfill "url(https://x"|ls)"'),
    ],
    ['a PNG signature and nothing', 'broken', () => PNG],
    ['a PNG cut off in its pixels', 'broken', () => png().subarray(0, 60)],
    [
      'a PNG with a chunk longer than the file',
      'broken',
      () => Buffer.concat([PNG, header(9, 9), Buffer.alloc(8, 0x7f)]),
    ],
    [
      'a PNG with nonsense for pixels',
      'broken',
      () => Buffer.concat([PNG, header(32, 32), chunk('IDAT', latin1('no')), chunk('IEND')]),
    ],
    ['a PNG without pixels', 'broken', () => Buffer.concat([PNG, header(32, 32), chunk('IEND')])],
    ['a PNG of no width', 'broken', () => Buffer.concat([PNG, header(0, 32), chunk('IEND')])],
    [
      'a pixel bomb of PNG',
      'too-many-pixels',
      () => Buffer.concat([PNG, header(60_000, 60_000), chunk('IDAT', bomb(1e6)), chunk('IEND')]),
    ],
    [
      'a long thin PNG',
      'too-many-pixels',
      () => Buffer.concat([PNG, header(0x7fffffff, 1), chunk('IDAT'), chunk('IEND')]),
    ],
    ['a pixel bomb of JPEG', 'too-many-pixels', () => jpegWithSize(jpeg, 65_500, 65_500)],
    ['a pixel bomb of WebP', 'too-many-pixels', () => webpWithSize(lossless, 16_000, 16_000)],
    [
      'a pixel bomb in an ICO',
      'too-many-pixels',
      () => ico(Buffer.concat([PNG, header(50_000, 50_000), chunk('IEND')])),
    ],
    ['an animated PNG', 'animated', () => png(chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])))],
    ['an animated WebP', 'animated', () => animated],
    [
      'a zip bomb in a colour profile',
      'broken',
      () => png(chunk('iCCP', Buffer.concat([latin1('p\0\0'), bomb(64_000_000)]))),
    ],
    ['a JPEG cut off', 'broken', () => jpeg.subarray(0, jpeg.length >> 1)],
    ['a JPEG of three bytes', 'broken', () => jpeg.subarray(0, 3)],
    [
      'a JPEG painted a thousand times',
      'broken',
      () => Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(2000, 'ffda', 'hex')]),
    ],
    ['a WebP cut off', 'broken', () => webp.subarray(0, 40)],
    ['an ICO without a PNG', 'unsupported-type', () => ico(Buffer.alloc(40))],
    ['an ICO that points outside itself', 'unsupported-type', () => ico(png()).subarray(0, 60)],
    ['an ICO that counts 65535 images', 'unsupported-type', () => ico(Buffer.alloc(40), 65_535)],
    [
      'one pixel',
      'too-small',
      () => Buffer.concat([PNG, header(1, 1), chunk('IDAT', deflateSync(Buffer.alloc(5))), chunk('IEND')]),
    ],
    [
      'billion laughs',
      'svg-entities',
      () => latin1('<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'),
    ],
    [
      'an SVG that reads a file',
      'svg-entities',
      () => latin1('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'),
    ],
    ['an SVG with 100,000 nodes', 'svg-too-complex', () => svg('<g/>'.repeat(100_000))],
    ['a compressed SVG', 'unsupported-type', () => latin1('\x1f\x8b\x08\0')],
  ];

  it.each(refused)('%s is refused: %s', async (_what, code, source) => {
    const before = process.memoryUsage.rss();
    for (const purpose of ['logo', 'favicon'] as const) {
      const refusal = ingestImage(source(), { purpose });
      await expect(refusal).rejects.toMatchObject({ name: 'ImageRejected', code });
      await expect(refusal).rejects.toThrow(/^[A-Z].*\.$/);
    }
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
  });

  const disarmed: [string, () => Buffer][] = [
    ['a script behind the end of a PNG', () => Buffer.concat([png(), latin1('<script>EVIL</script>')])],
    ['a script in a text chunk', () => png(chunk('tEXt', latin1('Comment\0<script>EVIL</script>')))],
    [
      'a zip bomb in a text chunk',
      () => png(chunk('zTXt', Buffer.concat([latin1('EVIL\0\0'), bomb(64_000_000)]))),
    ],
    ['EXIF in a PNG', () => png(chunk('eXIf', latin1('MM\0*EVIL')))],
    ['an unknown chunk', () => png(chunk('evIl', latin1('EVIL')))],
    [
      'a script in a JPEG comment',
      () =>
        Buffer.concat([jpeg.subarray(0, 2), latin1('\xff\xfe\0\x17<script>EVIL</script>'), jpeg.subarray(2)]),
    ],
    ['a ZIP behind a JPEG', () => Buffer.concat([jpeg, latin1('PK\x03\x04EVIL')])],
    ['a script in an SVG', () => svg('<script>EVIL</script><rect width="9" height="9" onload="EVIL"/>')],
    [
      'a file from this machine in an SVG',
      () => svg('<image href="file:///EVIL" width="9" height="9"/><rect width="9" height="9"/>'),
    ],
  ];

  it.each(disarmed)('%s does not survive', async (_what, source) => {
    for (const purpose of ['logo', 'favicon'] satisfies ImagePurpose[]) {
      const { variants } = await ingestImage(source(), { purpose });
      for (const { bytes } of variants) expect(bytes.includes('EVIL')).toBe(false);
    }
  });

  it('of any bytes, or of a good file with a few changed, is refused or becomes a good image', async () => {
    const good = fc.constantFrom(
      () => png(),
      () => jpeg,
      () => webp,
      () => ico(png()),
      () => svg('<rect width="9" height="9"/>'),
    );
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 });
    const damaged = fc.tuple(good, damage).map(([source, changes]) => {
      const bytes = Buffer.from(source());
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return bytes;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const image = await ingestImage(bytes, { purpose: 'logo' }).catch((error: unknown) => {
          expect(error).toMatchObject({ name: 'ImageRejected' });
          return null;
        });
        if (image) expect((await sharp(image.primary.bytes).metadata()).width).toBeLessThanOrEqual(640);
      }),
      { numRuns: 150 },
    );
  });
});
