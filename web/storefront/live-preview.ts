import type { Brand, Storefront } from '../api/contract.js';
import { themeVariables } from '../design/theme.js';

/** What the brand editor sends to the page that it shows. */
export interface PreviewMessage {
  type: 'brand-preview';
  brand: Brand;
  scheme: 'light' | 'dark';
}

/** What the page tells the editor once it listens. */
export const PREVIEW_READY = 'brand-preview-ready';

/** Draws the page anew with every brand that the editor around it sends. Only the page's own origin is heard. */
export function followEditor(storefront: Storefront, draw: (storefront: Storefront) => void): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== window.location.origin || !isPreview(event.data)) return;
    const { brand, scheme } = event.data;
    const root = document.documentElement;
    root.style.colorScheme = scheme;
    for (const [name, value] of Object.entries(themeVariables(brand, scheme)))
      root.style.setProperty(name, value);
    draw({ ...storefront, brand: { ...brand, colorScheme: scheme }, viewer: null });
  });
  window.parent.postMessage({ type: PREVIEW_READY }, window.location.origin);
}

const isPreview = (value: unknown): value is PreviewMessage =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'brand-preview';
