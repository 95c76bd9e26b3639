/** The middle of the numbers; the mean of the two in the middle where there are two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** How long `work` takes, in milliseconds. */
export function durationMs(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/**
 * Runs two pieces of work in turn, `rounds` times after one to warm up, and gives the median of each in milliseconds
 * and the median of the ratios of the rounds: what else the machine does falls on both alike.
 */
export function compare(rounds: number, ours: () => void, theirs: () => void) {
  ours();
  theirs();
  const pairs = Array.from({ length: rounds }, () => [durationMs(ours), durationMs(theirs)] as const);
  return {
    oursMs: median(pairs.map(([own]) => own)),
    theirsMs: median(pairs.map(([, their]) => their)),
    ratio: median(pairs.map(([own, their]) => own / their)),
  };
}
