import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/** What stands elsewhere in a page that is one file. */
const INSTEAD = ['src/app/sets/startSetWorker', 'src/app/map/mapWorkerUrl'];

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** How the page's script and style become one file each, for `dateline build --single-file` to put into a page. */
export const singlePageBuild: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [
    {
      name: 'dateline-single-page',
      enforce: 'pre',
      async resolveId(source, importer) {
        const found = INSTEAD.find((path) => source.endsWith(`/${path.split('/').at(-1)}.ts`));
        return found && importer ? `${root}${found}.single.ts` : null;
      },
    },
    react(),
  ],
  build: {
    outDir: 'dist/single',
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
    rollupOptions: {
      input: 'src/app/main.tsx',
      output: { codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
};
