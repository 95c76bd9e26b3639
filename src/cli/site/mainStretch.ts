/** Of the values, so many lie in what is called the main part. */
const SHARE = 0.85;

/**
 * The stretch that most of the values lie in: the whole, unless the shortest stretch with 85 % of them is less than half
 * as long. Null without values.
 */
export function mainStretch(values: readonly number[]): readonly [first: number, last: number] | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const amount = Math.ceil(SHARE * sorted.length);
  let best: readonly [number, number] = [first, last];
  for (let at = 0; at + amount <= sorted.length; at++) {
    const [from = first, to = last] = [sorted[at], sorted[at + amount - 1]];
    if (to - from < best[1] - best[0]) best = [from, to];
  }
  return best[1] - best[0] < (last - first) / 2 ? best : [first, last];
}
