import { build, preview } from 'vite';
import { runProgram } from './runProgram.ts';

/**
 * What `npm run build` and `npm start` run in the checkout: the event sets of the seeds, the page into dist/site and the
 * program into dist/cli; with `--serve` it is served, and its address printed. An article that had to be left out does not keep the rest from
 * being shown; the exit code of the build tells of it.
 */
const SHEBANG = '#!/usr/bin/env node';

const { stdin, stdout, stderr } = process;
const io = { stdin, stdout, stderr, cwd: process.cwd() };
const code = await runProgram(['build', 'seeds', '--out', 'public/events'], io);
if (code === 2 || code === 130) process.exit(code);
await build({ logLevel: 'warn' });
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/cli',
    // Flat: the program finds the page, its package and its reading threads' script by its own address.
    rollupOptions: {
      input: { dateline: 'src/cli/main.ts', readingWorker: 'src/cli/build/reading/readingWorker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', banner: SHEBANG },
    },
  },
});
if (process.argv.includes('--serve')) {
  const server = await preview();
  server.printUrls();
} else {
  process.exitCode = code;
}
