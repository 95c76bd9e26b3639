import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from '../fixtures/syntheticSet.ts';
import { killIndexing } from './killIndexing.ts';
import { preparePackedProgram } from './packedProgram.ts';
import { prepareCache } from './prepareCache.ts';
import { runKills } from './runKills.ts';

/** `npx tsx tests/kill/main.ts --times 200 --seed 1`: of 200 kills 50 meet the review, 5 a first run, the others a build. */
const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
const times = Number(values.times ?? 200);
const seed = Number(values.seed ?? Date.now() % 1e9);
const reviews = Math.floor(times / 4);
const indexes = Math.floor(times / 40);
const root = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
console.log(`${times} kills, seed ${seed}`);
const cache = join(root, 'cache');
await prepareCache(cache);
const program = await preparePackedProgram(cache);
try {
  const builds = times - reviews - indexes;
  console.log(await runKills(root, program, { builds, reviews, every: 1, seed }));
  const first = join(root, 'first');
  mkdirSync(first);
  console.log({ indexes: await killIndexing(first, program, indexes, randomOf(seed)) });
} finally {
  program.remove();
  rmSync(root, { recursive: true, force: true });
}
