import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const FOR_VISITORS = /web\/storefront\/(client|live-preview|pages\/\w+-pages)\.tsx?$/;

/** Whether a script of the storefront imports the module, be it through others. */
function isForVisitors(id, graph, seen = new Set()) {
  if (FOR_VISITORS.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => isForVisitors(importer, graph, seen)) ?? false;
}

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
          input: { storefront: at('storefront/client.tsx'), console: at('console/main.tsx') },
          output: {
            // Few files instead of many small ones: what never changes, what the pages share, and the pages.
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
                {
                  debugName: 'parts',
                  // Never what only consoles use, or a visitor would load it too.
                  name: (id, graph) => (isForVisitors(id, graph) ? 'parts' : 'console-parts'),
                  test: /web\/(api|console|design|storefront|texts)\//,
                  minShareCount: 2,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
}));
