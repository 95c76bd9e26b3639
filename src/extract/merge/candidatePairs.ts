import { blockKeys } from './blockKeys.ts';
import type { ReportProfile } from './reportProfile.ts';

/** Within a block of reports that share a key, each is compared with so many that follow it in time. */
const WINDOW = 16;

/**
 * Calls back for pairs of reports that may be of one event: those that share a key of days, place and words. Every report
 * has a bounded number of keys and every block a bounded window, so that the number of pairs grows with that of the
 * reports. (Blocking with sorted neighbourhoods: Hernández and Stolfo 1995.)
 *
 * @param profiles in an order of their own; the pairs depend on it, and on nothing else
 */
export function forCandidatePairs(
  profiles: readonly ReportProfile[],
  visit: (a: number, b: number) => void,
): void {
  const blocks = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of blockKeys(profile)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const partners: Set<number>[] = profiles.map(() => new Set());
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length && j <= i + WINDOW; j++) {
        const [a, b] = [block[i], block[j]];
        if (profiles[a].articleId === profiles[b].articleId || partners[a].has(b)) continue;
        partners[a].add(b);
        visit(a, b);
      }
    }
  }
}
