import type { Span } from '../../event-set/eventSet.ts';
import { takeOneToOne } from './takeOneToOne.ts';

/** A gold span and a predicted one that were taken for the same, by their places in the lists. */
export interface SpanMatch {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: boolean;
}

/** Matches spans one to one: exact ones first, then greedily by the number of characters shared. */
export function matchSpans(gold: readonly Span[], predicted: readonly Span[]): readonly SpanMatch[] {
  const pairs: (SpanMatch & { readonly shared: number })[] = [];
  gold.forEach((a, i) => {
    predicted.forEach((b, j) => {
      const shared = overlapOf(a, b);
      if (shared > 0)
        pairs.push({ gold: i, predicted: j, exact: a.start === b.start && a.end === b.end, shared });
    });
  });
  pairs.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      b.shared - a.shared ||
      a.gold - b.gold ||
      a.predicted - b.predicted,
  );
  return takeOneToOne(pairs);
}

/** How many characters two spans share; negative where they are apart. */
export function overlapOf(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The spans without those that stand where an earlier one does. */
export function dropRepeatedSpans<T extends Span>(spans: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end }) => {
    const key = `${start}:${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Matches, leaving out of the count those predictions that match nothing but stand on a gold span that is not asked
 * for: they are neither right nor wrong.
 */
export function matchAsked<G extends Span, P extends Span>(
  all: readonly G[],
  predicted: readonly P[],
  isAsked: (gold: G) => boolean,
) {
  const gold = all.filter(isAsked);
  const notAsked = all.filter((each) => !isAsked(each));
  const matches = matchSpans(gold, predicted);
  const matched = new Set(matches.map((match) => match.predicted));
  const spurious = predicted.filter(
    (span, i) => !matched.has(i) && !notAsked.some((each) => overlapOf(each, span) > 0),
  );
  const found = new Set(matches.map((match) => match.gold));
  const missed = gold.filter((_, i) => !found.has(i));
  return { gold, matches, spurious, missed };
}
