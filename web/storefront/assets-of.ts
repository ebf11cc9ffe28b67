import type { PageAssets } from './document.js';
import { isManagePage } from './page-data.js';
import type { Route } from './routes.js';

/** The bundler's manifest (`dist/web/client/.vite/manifest.json`), as far as it is read here. */
export type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

/** The files that a page of `route` loads. `base` is where the built files are served. */
export function assetsOf(manifest: Manifest, route: Route | null, base = '/static/'): PageAssets {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const seen = new Set<string>();
  const collect = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    scripts.add(base + chunk.file);
    chunk.imports?.forEach(collect);
    chunk.css?.forEach((file) => styles.add(base + file));
  };
  entriesOf(route).forEach(collect);
  const [entry, ...preloads] = scripts;
  return { scripts: entry ? [entry] : [], preloads, styles: [...styles] };
}

function entriesOf(route: Route | null): string[] {
  if (route?.name === 'console') return ['console/main.tsx'];
  const pages = route && isManagePage(route.name) ? 'manage-pages' : 'browse-pages';
  return ['storefront/client.tsx', `storefront/pages/${pages}.tsx`];
}
