import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { ingestImage } from './ingest-image.js';

const svg = (content: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${content}</svg>`);
const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 120, g: 30, b: 60, alpha: 0.5 } } });
let jpeg: Buffer;
let png: Buffer;

beforeAll(async () => {
  jpeg = await canvas(300, 200).flatten().jpeg().toBuffer();
  png = await canvas(32, 32).png().toBuffer();
});

/** An icon file around images: a directory of 16 bytes each, then the images. */
function ico(...images: Buffer[]): Buffer {
  const directory = Buffer.alloc(6 + 16 * images.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(images.length, 4);
  let offset = directory.length;
  for (const [entry, image] of images.entries()) {
    directory.writeUInt32LE(image.length, 14 + 16 * entry);
    directory.writeUInt32LE(offset, 18 + 16 * entry);
    offset += image.length;
  }
  return Buffer.concat([directory, ...images]);
}

describe('a logo', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('of %s is drawn anew, bounded, in PNG and WebP', async (kind) => {
    const source = await canvas(1200, 900).flatten()[kind]().toBuffer();
    const image = await ingestImage(source, { purpose: 'logo' });
    expect(image.kind).toBe(kind);
    expect(
      image.variants.map(({ name, contentType, width, height }) => [name, contentType, width, height]),
    ).toEqual([
      ['logo', 'image/png', 320, 240],
      ['logo-webp', 'image/webp', 320, 240],
      ['logo-mail', 'image/png', 160, 120],
    ]);
    expect(image.primary).toBe(image.variants[0]);
    for (const { bytes, contentType, width, height } of image.variants) {
      const found = await sharp(bytes).metadata();
      expect(found).toMatchObject({ width, height, format: contentType.slice('image/'.length) });
    }
  });

  it('keeps its transparency and its own size when it is small', async () => {
    const { primary } = await ingestImage(await canvas(100, 40).png().toBuffer(), { purpose: 'logoDark' });
    expect(primary).toMatchObject({ width: 100, height: 40 });
    const { data } = await sharp(primary.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 4)]).toEqual([120, 30, 60, 128]);
  });

  it('of SVG stays a drawing, with a PNG for mail', async () => {
    const image = await ingestImage(svg('<circle cx="32" cy="32" r="30" onclick="x"/>'), { purpose: 'logo' });
    expect(image.primary).toMatchObject({ contentType: 'image/svg+xml', width: 240, height: 240 });
    expect(image.removed).toEqual(['onclick']);
    expect(image.variants.map(({ name }) => name)).toEqual(['logo', 'logo-mail']);
    expect(await sharp(image.variants[1]?.bytes).metadata()).toMatchObject({ format: 'png', width: 120 });
  });

  it('is named by its content: the same upload is the same file', async () => {
    const [one, two] = [
      await ingestImage(jpeg, { purpose: 'logo' }),
      await ingestImage(jpeg, { purpose: 'logo' }),
    ];
    expect(one.primary.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(two.primary.sha256).toBe(one.primary.sha256);
  });

  it('leaves its EXIF behind, but stands upright', async () => {
    const exif = { IFD0: { Copyright: 'SECRET', Artist: 'SECRET' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } };
    const source = await canvas(300, 100)
      .flatten()
      .jpeg()
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(source).metadata()).orientation).toBe(6);
    const { variants } = await ingestImage(source, { purpose: 'logo' });
    for (const { bytes, width, height } of variants) {
      expect(height).toBeGreaterThan(width);
      expect(await sharp(bytes).metadata()).not.toHaveProperty('exif');
      expect(bytes.includes('SECRET')).toBe(false);
    }
  });
});

describe('a favicon', () => {
  it.each([
    ['PNG', () => png, 'favicon-192'],
    ['an ICO with a PNG in it', () => ico(Buffer.alloc(40), png), 'favicon-192'],
    ['JPEG that is not square', () => jpeg, 'favicon-192'],
    ['SVG', () => svg('<path d="M0 0h64v64z"/>'), 'favicon'],
  ])('of %s is a set of squares', async (_what, source, primary) => {
    const image = await ingestImage(source(), { purpose: 'favicon' });
    expect(image.primary.name).toBe(primary);
    const squares = image.variants.filter(({ contentType }) => contentType === 'image/png');
    expect(squares.map(({ name, width, height }) => [name, width, height])).toEqual(
      [512, 192, 180, 32].map((side) => [`favicon-${side}`, side, side]),
    );
    expect((await sharp(squares[2]?.bytes).metadata()).hasAlpha).toBe(false);
  });
});
