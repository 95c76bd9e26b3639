import { rmSync } from 'node:fs';
import { build } from 'vite';
import { packProgram } from './packProgram.ts';
import { runProgram } from './runProgram.ts';
import { embedBuild } from './site/embed/embedBuild.ts';
import { singlePageBuild } from './site/single/singlePageBuild.ts';

/**
 * What `npm run build` and `npm start` run in the checkout: the event sets of the seeds, the page into dist/site, the
 * page with its review mode into dist/review, and the program into dist/cli; with `--serve` the seeds are then served as
 * `dateline serve` does. An article that had to be left out does not keep the rest from being shown; the exit code of
 * the build tells of it.
 */
const { stdin, stdout, stderr } = process;
const io = { stdin, stdout, stderr, cwd: process.cwd() };
const code = await runProgram(['build', 'seeds', '--out', 'public/events', '--report', 'dist/report'], io);
if (code === 2 || code === 130) process.exit(code);
await build({ logLevel: 'warn' });
await build(embedBuild);
await build({ logLevel: 'warn', mode: 'review', build: { outDir: 'dist/review' } });
// The server has sets of its own, and takes the basemap from the site.
for (const folder of ['events', 'basemap']) rmSync(`dist/review/${folder}`, { recursive: true, force: true });
await build(singlePageBuild);
await packProgram('dist/cli');
process.exitCode = process.argv.includes('--serve') ? await runProgram(['serve', 'seeds'], io) : code;
