/** Two reports and how likely they are of one event, in log-odds. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Of larger clusters so many are compared, spread over them. */
const MOST_COMPARED = 12;

/**
 * Groups reports: the likeliest pairs first, two clusters become one where their reports are, on average over all pairs
 * (average linkage), as likely of one event as `least` asks, and where no pair is excluded. So no chain of likely pairs
 * joins what is unlikely end to end.
 *
 * @param score null where two reports cannot be of one event
 * @returns the clusters' members in rising order, every report in one of them
 */
export function clusterReports(
  count: number,
  pairs: readonly ScoredPair[],
  score: (a: number, b: number) => number | null,
  least: number,
): readonly (readonly number[])[] {
  const clusters: number[][] = Array.from({ length: count }, (_, i) => [i]);
  const sorted = pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of sorted) {
    const [own, other] = [clusters[a], clusters[b]];
    if (own === other || (average(own, other, score) ?? Number.NEGATIVE_INFINITY) < least) continue;
    const [joined, added] = own.length < other.length ? [other, own] : [own, other];
    for (const member of added) {
      insert(joined, member);
      clusters[member] = joined;
    }
  }
  return [...new Set(clusters)];
}

/** Puts a number into a list in rising order. */
function insert(list: number[], number: number): void {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle] < number) from = middle + 1;
    else to = middle;
  }
  list.splice(from, 0, number);
}

function average(
  own: readonly number[],
  other: readonly number[],
  score: (a: number, b: number) => number | null,
): number | null {
  let sum = 0;
  let count = 0;
  for (const a of spread(own)) {
    for (const b of spread(other)) {
      const one = score(a, b);
      if (one === null) return null;
      sum += one;
      count++;
    }
  }
  return sum / count;
}

function spread(members: readonly number[]): readonly number[] {
  if (members.length <= MOST_COMPARED) return members;
  return Array.from(
    { length: MOST_COMPARED },
    (_, i) => members[Math.floor((i * members.length) / MOST_COMPARED)],
  );
}
