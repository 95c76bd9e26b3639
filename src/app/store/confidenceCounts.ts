import { FAILS } from './failures.ts';
import type { Prepared } from './prepare.ts';
import { rememberLast } from './rememberLast.ts';
import { failures, inWindow, preparedOf } from './selectors.ts';
import type { State } from './store.ts';

/**
 * How many events each least confidence would show, among those that pass everything else. The same array until that
 * changes.
 *
 * @param levels from 0 to 1, the same array at each call
 */
export function confidenceCounts(state: State, levels: readonly number[]): Uint32Array {
  return countOnce(preparedOf(state), inWindow(state), failures(state), levels);
}

const countOnce = rememberLast(
  (
    { confidences }: Prepared,
    within: Uint8Array,
    fails: Uint16Array,
    levels: readonly number[],
  ): Uint32Array => {
    const counts = new Uint32Array(levels.length);
    const others = 0xffff ^ FAILS.confidence;
    for (let i = 0; i < fails.length; i++) {
      if (within[i] === 0 || ((fails[i] ?? 0) & others) !== 0) continue;
      for (let at = 0; at < levels.length; at++)
        if ((confidences[i] ?? 0) >= (levels[at] ?? 0)) counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts;
  },
);
