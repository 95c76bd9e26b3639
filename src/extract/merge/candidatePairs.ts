import { blockKeys, isShort } from './blockKeys.ts';
import type { ReportProfile } from './reportProfile.ts';

/** Within a block of reports that share a key, each is compared with so many that follow it in time. */
const WINDOW = 16;

/** Reports that share a key, in rising order, and how many of them had their turn. */
interface Block {
  readonly members: number[];
  done: number;
}

/**
 * Calls back once for each pair of reports that may be of one event: those that share a key of days, place and words. Every
 * report has a bounded number of keys and every block a bounded window, so that the number of pairs grows with that of
 * the reports. (Blocking with sorted neighbourhoods: Hernández and Stolfo 1995.)
 *
 * @param profiles in an order of their own; the pairs depend on it, and on nothing else
 */
export function forCandidatePairs(
  profiles: readonly ReportProfile[],
  visit: (a: number, b: number) => void,
): void {
  const blocks = new Map<string, Block>();
  const blocksOf = profiles.map((profile, index) =>
    blockKeys(profile).map((key) => {
      const block = blocks.get(key) ?? { members: [], done: 0 };
      block.members.push(index);
      blocks.set(key, block);
      return block;
    }),
  );
  const short = profiles.map(isShort);
  const metBy = new Int32Array(profiles.length).fill(-1);
  for (let a = 0; a < profiles.length; a++) {
    for (const block of blocksOf[a]) {
      block.done++;
      const last = Math.min(block.members.length, block.done + WINDOW);
      for (let i = block.done; i < last; i++) {
        const b = block.members[i];
        if (metBy[b] === a || profiles[a].articleId === profiles[b].articleId) continue;
        // Two dates of some days that do not meet are of no use to each other.
        if (short[a] && short[b] && profiles[b].days.first > profiles[a].days.last + 2) continue;
        metBy[b] = a;
        visit(a, b);
      }
    }
  }
}
