import type { AppEvent, Prepared } from '../store/prepare.ts';
import type { ListSort, SortKey } from '../store/view.ts';

/**
 * All positions of a set, sorted. What has no value of the kind stands last in either direction, and what is equal in the
 * order of time.
 */
export function sortOrder(prepared: Prepared, { key, descending }: ListSort, locale: string): Uint32Array {
  const order = new Uint32Array(prepared.starts.length);
  for (let position = 0; position < order.length; position++) order[position] = position;
  if (key === 'time') {
    if (descending) order.subarray(0, prepared.datedCount).reverse();
    return order;
  }
  const ranks = denseRanks(ranksOf(prepared, key, locale), descending);
  // Numbers are sorted several times faster than by a comparison of ours.
  const count = order.length;
  const keys = Float64Array.from(ranks, (rank, position) => rank * count + position).sort();
  return Uint32Array.from(keys, (sorted) => sorted % count);
}

/** Each value's place among the distinct ones, in either direction; what has none (NaN) comes after all. */
function denseRanks(values: ArrayLike<number>, descending: boolean): Uint32Array {
  const distinct = Float64Array.from(new Set(Array.from(values)))
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (descending) distinct.reverse();
  const rankOf = new Map(Array.from(distinct, (value, rank) => [value, rank]));
  return Uint32Array.from(values, (value) => rankOf.get(value) ?? distinct.length);
}

function ranksOf(
  { events, standings, sources, confidences }: Prepared,
  key: Exclude<SortKey, 'time'>,
  locale: string,
): ArrayLike<number> {
  switch (key) {
    case 'title':
      return textRanks(events, ({ properties }) => properties.title, locale);
    case 'place':
      return textRanks(events, ({ properties }) => properties.placeName, locale);
    case 'status':
      return standings;
    case 'sources':
      return sources;
    case 'confidence':
      return confidences;
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
