import type { FrameLocator, Locator, Page } from 'playwright-core';

// What runs inside of the page.
declare const getComputedStyle: (element: unknown) => { backgroundColor: string };

/** A colour as browsers compute it: `#ff2fa8` → `rgb(255, 47, 168)`. */
export const computed = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** The colour behind everything on this page or in this frame. */
export const backgroundOf = (page: Page | FrameLocator): Promise<string> =>
  page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

/** The width that an image has by itself; 0 where it could not be loaded. */
export const naturalWidthOf = (image: Locator): Promise<number> =>
  image.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth);

/** How many pixels of the page stick out to the side. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
