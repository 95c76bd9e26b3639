import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openIndex } from '../../src/gazetteer/openIndex.ts';
import type { PackedProgram } from './packedProgram.ts';

/** How many first runs were killed before the index of place names was kept, and after. */
export interface IndexTally {
  without: number;
  with: number;
}

/**
 * Kills first runs, which build the index of place names, and asserts that no cut index is ever found under its name,
 * and that the next run has one. Takes several seconds each.
 *
 * @param root an empty folder.
 */
export async function killIndexing(
  root: string,
  program: PackedProgram,
  times: number,
  random: () => number,
): Promise<IndexTally> {
  const tally = { without: 0, with: 0 };
  const run = (cache: string) => program.start(['annotate'], root, { DATELINE_CACHE: cache });
  let wholeMs = 0;
  for (let i = 0; i <= times; i++) {
    const cache = join(root, String(i));
    mkdirSync(cache);
    // The first one is not killed: it tells how long the others may take.
    if (i > 0) {
      const killed = run(cache);
      const ended = once(killed, 'exit');
      // Mostly towards the end, where it is written.
      await Promise.race([sleep(wholeMs * (1 - random() ** 2 / 2)), ended]);
      killed.kill('SIGKILL');
      await ended;
      tally[indexesIn(cache).length === 0 ? 'without' : 'with']++;
    }
    const started = performance.now();
    assert.deepEqual(await once(run(cache), 'exit'), [0, null]);
    if (i === 0) wholeMs = performance.now() - started;
    assert.equal(indexesIn(cache).length, 1);
  }
  return tally;
}

/** The indexes of a folder, each of which opens. */
function indexesIn(cache: string): readonly string[] {
  const names = readdirSync(cache).filter((name) => /^gazetteer-[0-9a-f]+\.bin$/.test(name));
  for (const name of names) {
    assert(statSync(join(cache, name)).size > 0);
    assert(openIndex(readFileSync(join(cache, name))).size > 0);
  }
  return names;
}
