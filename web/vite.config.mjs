import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// What a visitor who reads loads, and what one who fills in a form loads beside it.
const FOR_READERS = /web\/storefront\/(client|live-preview|pages\/browse-pages)\.tsx?$/;
const FOR_FORMS = /web\/storefront\/pages\/manage-pages\.tsx$/;

/** Whether such a script imports the module, be it through others. */
function isImportedBy(script, id, graph, seen = new Set()) {
  if (script.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((by) => isImportedBy(script, by, graph, seen)) ?? false;
}

/** The modules that several pages share and a script of this kind imports, in one file. */
const shared = (name, priority, script) => ({
  name: (id, graph) => (isImportedBy(script, id, graph) ? name : null),
  debugName: name,
  test: /web\/(api|console|design|storefront|texts)\//,
  minShareCount: 2,
  priority,
});

/** One configuration for both bundles: the browser's (two entries) and the server's (one file, dependencies inside). */
export default defineConfig(({ isSsrBuild }) => ({
  root: at('.'),
  base: '/static/',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: { '#libs': at('../libs') } },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:4]' } },
  ssr: { noExternal: true },
  build: isSsrBuild
    ? {
        outDir: at('../dist/web/server'),
        emptyOutDir: true,
        target: 'node24',
        minify: false,
        sourcemap: true,
        rolldownOptions: { output: { entryFileNames: 'storefront.js' } },
      }
    : {
        outDir: at('../dist/web/client'),
        emptyOutDir: true,
        manifest: true,
        assetsDir: '',
        target: 'es2023',
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: {
            storefront: at('storefront/client.tsx'),
            console: at('console/main.tsx'),
            docs: at('docs/main.tsx'),
          },
          output: {
            // Few files instead of many small ones: what never changes, what the pages share, and the pages.
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 5 },
                // What only consoles use, a visitor must never load; so each kind of visitor takes its own first.
                shared('parts', 4, FOR_READERS),
                shared('form-parts', 3, FOR_FORMS),
                shared('console-parts', 1, /./),
              ],
            },
          },
        },
      },
}));
