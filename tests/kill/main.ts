import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { preparePackedProgram } from './packedProgram.ts';
import { prepareCache } from './prepareCache.ts';
import { runKills } from './runKills.ts';

/** `npx tsx tests/kill/main.ts --times 200 --seed 1`: three of four kills meet a build, the others the review. */
const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
const times = Number(values.times ?? 200);
const seed = Number(values.seed ?? Date.now() % 1e9);
const reviews = Math.floor(times / 4);
const root = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
console.log(`${times} kills, seed ${seed}`);
const cache = join(root, 'cache');
await prepareCache(cache);
const program = await preparePackedProgram(cache);
try {
  console.log(await runKills(root, program, { builds: times - reviews, reviews, every: 1, seed }));
} finally {
  program.remove();
  rmSync(root, { recursive: true, force: true });
}
