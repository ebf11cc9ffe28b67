import { ImageRejected } from './image-rejected.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};
const MAX_PROPORTION = 30;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Gives a drawing a view box and a width and height in pixels, as large as fits the box, so that it has the same size
 * wherever it is shown. Throws {@link ImageRejected} where the drawing tells no size.
 */
export function fitSvg(root: Element, box: Size): Size {
  const view = viewBoxOf(root) ?? boxOfLengths(root);
  if (!view) {
    throw new ImageRejected(
      'svg-no-size',
      'This SVG has neither a viewBox nor a width and height. Export it with one.',
    );
  }
  const [, , width, height] = view;
  if (width > height * MAX_PROPORTION || height > width * MAX_PROPORTION) {
    throw new ImageRejected(
      'svg-no-size',
      'This SVG is far wider than high, or far higher than wide. Crop it.',
    );
  }
  const scale = Math.min(box.width / width, box.height / height);
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  root.setAttribute('viewBox', view.join(' '));
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(size.height));
  return size;
}

type ViewBox = [x: number, y: number, width: number, height: number];

function viewBoxOf(root: Element): ViewBox | null {
  const parts = (root.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/, 5);
  const [x, y, width, height] = parts.map((part) => (NUMBER.test(part) ? Number(part) : NaN));
  if (parts.length !== 4 || x === undefined || y === undefined || !width || !height) return null;
  return isUsable(width) && isUsable(height) && Math.abs(x) < 1e7 && Math.abs(y) < 1e7
    ? [x, y, width, height]
    : null;
}

function boxOfLengths(root: Element): ViewBox | null {
  const width = pixelsOf(root.getAttribute('width'));
  const height = pixelsOf(root.getAttribute('height'));
  return width && height ? [0, 0, width, height] : null;
}

function pixelsOf(length: string | null): number | null {
  const match = /^\s*(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(px|pt|pc|mm|cm|in)?\s*$/i.exec(length ?? '');
  if (!match) return null;
  const pixels = Number(match[1]) * (PIXELS_PER[(match[2] ?? '').toLowerCase()] ?? 1);
  return isUsable(pixels) ? pixels : null;
}

function isUsable(length: number): boolean {
  return length > 1e-3 && length < 1e7;
}
