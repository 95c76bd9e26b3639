import { build } from 'vite';

const SHEBANG = '#!/usr/bin/env node';

/**
 * Packs the program into a folder: `dateline.js`, and beside it the scripts that it loads.
 *
 * @param also further scripts by their names without `.js`.
 */
export async function packProgram(
  folder: string,
  also: Readonly<Record<string, string>> = {},
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The packaged program has no need of a package for this alone.
    ssr: { noExternal: ['topojson-client'] },
    build: {
      ssr: true,
      outDir: folder,
      // Flat: the program finds the page, its package and its threads' scripts by its own address.
      rollupOptions: {
        input: {
          dateline: 'src/cli/main.ts',
          parsingWorker: 'src/cli/build/reading/parsingWorker.ts',
          readingWorker: 'src/cli/build/reading/readingWorker.ts',
          ...also,
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', banner: SHEBANG },
      },
    },
  });
}
