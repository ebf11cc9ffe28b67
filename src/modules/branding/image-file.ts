import { inflateSync } from 'node:zlib';

import { ImageRejected } from './image-rejected.js';

export type ImageKind = 'png' | 'jpeg' | 'webp' | 'ico' | 'svg';

/** Width and height at most, and together no more than 4096 × 4096 (16 Mpx). */
export const MAX_SIDE = 4096;
const MAX_PROFILE_BYTES = 4 * 1024 * 1024;
const MAX_JPEG_SCANS = 100;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
// What decides how the pixels look; text, time, EXIF and everything unknown stays behind.
const KEPT_CHUNKS = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'iCCP']);

/** What a file is by its first bytes, whatever it is called. Throws {@link ImageRejected} for other kinds. */
export function imageKindOf(bytes: Buffer): ImageKind {
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return 'png';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (bytes.subarray(0, 4).equals(Buffer.from([0, 0, 1, 0]))) return 'ico';
  // A byte order mark, white space, an XML declaration, comments and a doctype may stand before the root.
  const start = bytes.subarray(0, 4096).toString('utf8').trimStart();
  if (/^<(svg|\?xml|!--|!doctype\s+svg)/i.test(start) && /<svg[\s>]/i.test(bytes.toString('utf8')))
    return 'svg';
  const found = foreignKindOf(bytes);
  const what = found ? `This is a ${found} file.` : 'This file is not an image of a known kind.';
  throw new ImageRejected('unsupported-type', `${what} Upload PNG, JPEG, WebP, ICO or SVG.`);
}

function foreignKindOf(bytes: Buffer): string | null {
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'GIF';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'PDF';
  if (ascii(bytes, 4, 8) === 'ftyp') return 'AVIF, HEIC or video';
  if (ascii(bytes, 0, 2) === 'BM') return 'BMP';
  if (ascii(bytes, 0, 2) === 'PK') return 'ZIP';
  if (/^(II\*\0|MM\0\*)/.test(ascii(bytes, 0, 4))) return 'TIFF';
  if (/^\s*<(!doctype\s+html|html|head|body|script)/i.test(ascii(bytes, 0, 512))) return 'HTML';
  return null;
}

/**
 * A PNG with only the parts that decide its looks, checked before any decoder sees it: the size in its header, no
 * animation, no compressed metadata that would unfold in memory, nothing behind its end.
 */
export function cleanPng(bytes: Buffer): Buffer {
  if (bytes.length < 33 || ascii(bytes, 12, 16) !== 'IHDR') throw broken('PNG');
  assertSize(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = ascii(bytes, at + 4, at + 8);
    if (end > bytes.length) break;
    if (type === 'acTL')
      throw new ImageRejected('animated', 'This PNG is animated. Upload one that stands still.');
    if (type === 'iCCP') assertProfile(bytes.subarray(at + 8, end - 4));
    if (KEPT_CHUNKS.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  throw broken('PNG');
}

function assertProfile(chunk: Buffer): void {
  const name = chunk.indexOf(0);
  try {
    inflateSync(chunk.subarray(name + 2), { maxOutputLength: MAX_PROFILE_BYTES });
  } catch (cause) {
    const message =
      'The colour profile in this PNG is damaged or far too large. Export it again, without a profile.';
    throw new ImageRejected('broken', message, { cause });
  }
}

/** Refuses a progressive JPEG that is painted over and over: a small file that keeps a decoder busy for minutes. */
export function assertFewScans(bytes: Buffer): void {
  let scans = 0;
  for (let at = bytes.indexOf('ffda', 0, 'hex'); at !== -1; at = bytes.indexOf('ffda', at + 2, 'hex'))
    scans++;
  if (scans > MAX_JPEG_SCANS) throw broken('JPEG');
}

/** The largest PNG inside an ICO. Old bitmaps in it are not read: whoever has such an icon has a picture of it too. */
export function largestPngOf(bytes: Buffer): Buffer {
  const count = bytes.length < 6 ? 0 : bytes.readUInt16LE(4);
  let largest: Buffer | null = null;
  for (let entry = 0; entry < Math.min(count, 64) && 22 + entry * 16 <= bytes.length; entry++) {
    const [size, offset] = [bytes.readUInt32LE(14 + entry * 16), bytes.readUInt32LE(18 + entry * 16)];
    const image = bytes.subarray(offset, offset + size);
    if (image.length !== size || !image.subarray(0, 8).equals(PNG_SIGNATURE) || image.length < 33) continue;
    if (!largest || image.readUInt32BE(16) > largest.readUInt32BE(16)) largest = image;
  }
  if (largest) return largest;
  throw new ImageRejected(
    'unsupported-type',
    'There is no PNG in this icon file. Upload the icon as PNG or SVG.',
  );
}

/** Throws {@link ImageRejected} for more pixels than are worth decoding. */
export function assertSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw broken('image');
  if (width > MAX_SIDE || height > MAX_SIDE) {
    const message = `This image has ${width} × ${height} pixels. Make it ${MAX_SIDE} × ${MAX_SIDE} at most.`;
    throw new ImageRejected('too-many-pixels', message);
  }
}

export function broken(kind: string, cause?: unknown): ImageRejected {
  return new ImageRejected('broken', `This ${kind} is damaged or incomplete. Export it again.`, { cause });
}

function ascii(bytes: Buffer, from: number, to: number): string {
  return bytes.subarray(from, to).toString('latin1');
}
