import { CLAIMS, STATUSES } from '../../event-set/eventSet.ts';
import type { AppEvent, Prepared } from '../store/prepare.ts';
import type { ListSort, SortKey } from '../store/view.ts';

/**
 * All positions of a set, sorted. What has no value of the kind stands last in either direction, and what is equal in the
 * order of time.
 */
export function sortOrder(
  { events, datedCount }: Pick<Prepared, 'events' | 'datedCount'>,
  { key, descending }: ListSort,
  locale: string,
): Uint32Array {
  const order = Uint32Array.from(events, ({ position }) => position);
  if (key === 'time') {
    if (descending) order.subarray(0, datedCount).reverse();
    return order;
  }
  const ranks = ranksOf(events, key, locale);
  const sign = descending ? -1 : 1;
  return order.sort((one, other) => compare(ranks[one], ranks[other], sign) || one - other);
}

/** By rank, those without one (NaN) last. */
function compare(one = Number.NaN, other = Number.NaN, sign: number): number {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return (one - other) * sign;
}

function ranksOf(events: readonly AppEvent[], key: Exclude<SortKey, 'time'>, locale: string): Float64Array {
  switch (key) {
    case 'title':
      return textRanks(events, ({ properties }) => properties.title, locale);
    case 'place':
      return textRanks(events, ({ properties }) => properties.placeName, locale);
    case 'status':
      return Float64Array.from(
        events,
        ({ properties: { status, claim } }) =>
          STATUSES.indexOf(status) * CLAIMS.length + CLAIMS.indexOf(claim),
      );
    case 'sources':
      return Float64Array.from(events, ({ outlets }) => outlets);
    case 'confidence':
      return Float64Array.from(events, ({ properties }) => properties.confidence);
  }
}

/** The rank of each event's text among all, as a dictionary of the locale has them. Each text is compared once only. */
function textRanks(
  events: readonly AppEvent[],
  textOf: (event: AppEvent) => string | null,
  locale: string,
): Float64Array {
  const { compare: byDictionary } = new Intl.Collator(locale, { numeric: true });
  const texts = new Set<string>();
  for (const event of events) {
    const text = textOf(event);
    if (text !== null) texts.add(text);
  }
  const ranks = new Map([...texts].sort(byDictionary).map((text, rank) => [text, rank]));
  return Float64Array.from(events, (event) => ranks.get(textOf(event) ?? '') ?? Number.NaN);
}
