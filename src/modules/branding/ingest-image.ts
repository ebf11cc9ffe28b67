import { createHash } from 'node:crypto';

import sharp from 'sharp';

import type { ImageKind } from './image-file.js';
import {
  MAX_SIDE,
  assertFewScans,
  assertSize,
  broken,
  cleanPng,
  imageKindOf,
  largestPngOf,
} from './image-file.js';
import { ImageRejected } from './image-rejected.js';
import { sanitizeSvg } from './sanitize-svg.js';
import type { Size } from './svg-size.js';

export { ImageRejected, type ImageRejection } from './image-rejected.js';

export type ImagePurpose = 'logo' | 'logoDark' | 'favicon';

/** One file to store, named by its content. */
export interface ImageVariant {
  /** `logo`, `logo-webp`, `logo-mail` (PNG, for mail clients); `favicon`, `favicon-32`, `-180`, `-192`, `-512`. */
  readonly name: string;
  readonly contentType: 'image/png' | 'image/webp' | 'image/svg+xml';
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface IngestedImage {
  readonly kind: ImageKind;
  readonly variants: ImageVariant[];
  /** The variant that pages show; also among `variants`. */
  readonly primary: ImageVariant;
  /** What was taken out of an SVG, by name. */
  readonly removed: string[];
}

const MAX_FILE_BYTES = 2 * 1024 * 1024;
const MIN_SIDE = 16;
const LOGO_BOX: Size = { width: 640, height: 240 };
const MAIL_LOGO_BOX: Size = { width: 320, height: 120 };
const FAVICON_BOX: Size = { width: 512, height: 512 };
const FAVICON_SIDES = [512, 192, 180, 32] as const;
const TRANSPARENT = { r: 0, g: 0, b: 0, alpha: 0 };

/**
 * Makes an upload fit to be shown to strangers: its kind is told by its content, its size is known before it is
 * decoded, and what is stored is drawn anew, so nothing of the file itself survives: no metadata, no second meaning.
 * Throws {@link ImageRejected} with a reason for the person who uploaded it.
 */
export async function ingestImage(
  bytes: Uint8Array,
  { purpose }: { readonly purpose: ImagePurpose },
): Promise<IngestedImage> {
  if (bytes.byteLength === 0) throw new ImageRejected('empty', 'This file is empty.');
  if (bytes.byteLength > MAX_FILE_BYTES) {
    throw new ImageRejected('file-too-large', 'This file is larger than 2 MiB. Upload a smaller one.');
  }
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = imageKindOf(source);
  const box = purpose === 'favicon' ? FAVICON_BOX : LOGO_BOX;
  if (kind === 'svg') {
    const { svg, width, height, removed } = await sanitizeSvg(source, box);
    const drawing = Buffer.from(svg);
    const primary = variant(purpose === 'favicon' ? 'favicon' : 'logo', 'image/svg+xml', drawing, {
      width,
      height,
    });
    const pixels = await decode(drawing, kind, box, purpose === 'favicon');
    const variants = [
      primary,
      ...(purpose === 'favicon' ? await favicons(pixels) : [await mailLogo(pixels)]),
    ];
    return { kind, variants, primary, removed };
  }
  const pixels = await decode(rasterOf(source, kind), kind, box, purpose === 'favicon');
  const variants = purpose === 'favicon' ? await favicons(pixels) : await logos(pixels);
  const primary = variants.find(({ name }) => name === 'logo' || name === 'favicon-192');
  if (!primary) throw new Error('No primary variant');
  return { kind, variants, primary, removed: [] };
}

function rasterOf(source: Buffer, kind: ImageKind): Buffer {
  if (kind === 'ico') return cleanPng(largestPngOf(source));
  if (kind === 'png') return cleanPng(source);
  if (kind === 'jpeg') assertFewScans(source);
  return source;
}

/** Decodes once into a PNG no larger than the box; everything else is made from that. */
async function decode(source: Buffer, kind: ImageKind, box: Size, square: boolean): Promise<Buffer> {
  const options = { limitInputPixels: MAX_SIDE * MAX_SIDE, failOn: 'error', pages: 1 } as const;
  try {
    // Reads the header only.
    const {
      format,
      width,
      height,
      pages = 1,
    } = await sharp(source, { ...options, limitInputPixels: false }).metadata();
    if (format !== (kind === 'ico' ? 'png' : kind)) throw broken('image');
    assertSize(width, height);
    if (pages > 1)
      throw new ImageRejected('animated', 'This image is animated. Upload one that stands still.');
    if (Math.max(width, height) < MIN_SIDE) {
      const message = `This image has only ${width} × ${height} pixels. Upload one of at least ${MIN_SIDE} × ${MIN_SIDE}.`;
      throw new ImageRejected('too-small', message);
    }
    return await sharp(source, options)
      .timeout({ seconds: 15 })
      .autoOrient()
      .toColourspace('srgb')
      .resize({
        ...box,
        fit: square ? 'contain' : 'inside',
        background: TRANSPARENT,
        withoutEnlargement: !square,
      })
      .png()
      .toBuffer();
  } catch (error) {
    throw error instanceof ImageRejected ? error : broken(kind.toUpperCase(), error);
  }
}

async function logos(pixels: Buffer): Promise<ImageVariant[]> {
  const png = await sharp(pixels).png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true });
  const webp = await sharp(pixels).webp({ lossless: true }).toBuffer({ resolveWithObject: true });
  return [
    variant('logo', 'image/png', png.data, png.info),
    variant('logo-webp', 'image/webp', webp.data, webp.info),
    await mailLogo(pixels),
  ];
}

async function mailLogo(pixels: Buffer): Promise<ImageVariant> {
  const { data, info } = await sharp(pixels)
    .resize({ ...MAIL_LOGO_BOX, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return variant('logo-mail', 'image/png', data, info);
}

async function favicons(pixels: Buffer): Promise<ImageVariant[]> {
  return Promise.all(
    FAVICON_SIDES.map(async (side) => {
      const image = sharp(pixels).resize(side, side);
      // On a home screen transparent becomes black, and 180 is the size that is shown there.
      const ready = side === 180 ? image.flatten({ background: '#ffffff' }) : image;
      const bytes = await ready.png({ compressionLevel: 9 }).toBuffer();
      return variant(`favicon-${side}`, 'image/png', bytes, { width: side, height: side });
    }),
  );
}

function variant(
  name: string,
  contentType: ImageVariant['contentType'],
  bytes: Buffer,
  size: Size,
): ImageVariant {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, contentType, bytes, width: size.width, height: size.height, sha256 };
}
