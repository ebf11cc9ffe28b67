import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#config/project-root.js';

const WEB = join(projectRoot, 'dist/web');

/** Where the built files for browsers lie; served under /static/. */
export const CLIENT_FOLDER = join(WEB, 'client');

interface Assets {
  scripts: string[];
  styles: string[];
}

/** A page with all that it shows; what is in it is the bundle's business. */
export interface PageData {
  status: number;
  redirect: string | null;
}

/** What the server bundle of `web/storefront/server.tsx` exports, as far as it is used here. */
export interface PageBundle {
  routeAt(host: 'tenant' | 'platform', url: string): { name: string } | null;
  createApi(options: { baseUrl: string; fetch: (request: Request) => Promise<Response> }): object;
  loadPage(route: object | null, api: object, url: string): Promise<PageData>;
  errorPage(
    storefront: object | null,
    url: string,
    requestId: string | null,
    refusal: { title: string; detail: string } | null,
  ): PageData;
  assetsOf(manifest: object, route: object | null, base?: string): Assets;
  render(input: { url: string; data: PageData; assets: Assets; themeCss: string; locale: string }): {
    html: string;
    inlineHashes: { styles: string[]; scripts: string[] };
  };
}

/** The built pages: the server bundle and the bundler's list of files. */
export async function loadPageBundle(): Promise<{ bundle: PageBundle; manifest: object }> {
  const server = join(WEB, 'server/storefront.js');
  if (!existsSync(server)) throw new Error('The pages are not built: run npm run build:web');
  const bundle = (await import(pathToFileURL(server).href)) as PageBundle;
  const manifest = JSON.parse(readFileSync(join(CLIENT_FOLDER, '.vite/manifest.json'), 'utf8')) as object;
  return { bundle, manifest };
}

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

/** Addresses of what an entry of the build loads at once. */
export function filesOf(manifest: object, entry: string): Assets {
  const chunks = new Set<string>();
  const collect = (key: string): void => {
    if (chunks.has(key)) return;
    chunks.add(key);
    (manifest as Manifest)[key]?.imports?.forEach(collect);
  };
  collect(entry);
  const known = [...chunks].flatMap((key) => (manifest as Manifest)[key] ?? []);
  return {
    scripts: known.slice(0, 1).map(({ file }) => `/static/${file}`),
    styles: [...new Set(known.flatMap(({ css }) => css ?? []))].map((file) => `/static/${file}`),
  };
}
