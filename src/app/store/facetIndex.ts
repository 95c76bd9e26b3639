import type { ArticleEntry } from '../../event-set/eventSet.ts';
import { CHECKED, CONTRACT_VALUES, FACETS, type Facet, NO_VALUE } from './filters.ts';
import type { AppEvent } from './prepare.ts';

/** A value that events can be filtered by. */
export interface FacetValue {
  /** What stands in `Filters`. */
  readonly key: string;
  /** A place's or a publisher's name, an article's title; null where the words catalogue or `Intl` names the key. */
  readonly label: string | null;
  /** What tells two of the same label apart: a place's country code, an article's publisher; else null. */
  readonly within: string | null;
  /** How many events of the set have it, the doubtful left out. */
  readonly total: number;
}

/** The values of a facet, and which of them each event has. */
export interface FacetColumn {
  /** In the contract's order, else the most frequent first. The same for as long as the set is. */
  readonly values: readonly FacetValue[];
  /** Indexes into `values`: `codes[offsets[i]]` to before `codes[offsets[i + 1]]` are those of position `i`. */
  readonly codes: Uint32Array;
  /** Null where each event has one value: then `codes[i]` is that of position `i`. */
  readonly offsets: Uint32Array | null;
}

export type FacetIndex = Readonly<Record<Facet, FacetColumn>>;

/** Numbers the values of every facet, so that filters and counts compare small integers only. */
export function facetIndex(events: readonly AppEvent[], articles: readonly ArticleEntry[]): FacetIndex {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const columns = FACETS.map((facet) => [facet, facetColumn(facet, events, articleOf)] as const);
  return Object.fromEntries(columns) as Record<Facet, FacetColumn>;
}

/** One facet's column. */
export function facetColumn(
  facet: Facet,
  events: readonly AppEvent[],
  articleOf: ReadonlyMap<string, ArticleEntry>,
): FacetColumn {
  const drafts = new Map<string, Draft>();
  const listed = CONTRACT_VALUES[facet] ?? [];
  for (const key of listed) drafts.set(key, { key, code: drafts.size, label: null, within: null, total: 0 });
  const codes: number[] = [];
  const offsets = new Uint32Array(events.length + 1);
  let isSingle = true;
  for (const [position, event] of events.entries()) {
    const found = readings[facet](event, articleOf);
    if (found.length !== 1) isSingle = false;
    for (const { key, label = null, within = null } of found) {
      const draft = drafts.get(key) ?? { key, code: drafts.size, label, within, total: 0 };
      drafts.set(key, draft);
      if (!event.doubtful) draft.total += 1;
      codes.push(draft.code);
    }
    offsets[position + 1] = codes.length;
  }
  const order = [...drafts.values()].filter(
    ({ key, total }) => total > 0 || !listed.includes(key) || key !== NO_VALUE,
  );
  if (listed.length === 0) order.sort((one, other) => other.total - one.total || compareDrafts(one, other));
  const rankOf = new Uint32Array(drafts.size);
  for (const [rank, { code }] of order.entries()) rankOf[code] = rank;
  return {
    values: order.map(({ key, label, within, total }) => ({ key, label, within, total })),
    codes: Uint32Array.from(codes, (code) => rankOf[code] ?? 0),
    offsets: isSingle ? null : offsets,
  };
}

interface Reading {
  readonly key: string;
  readonly label?: string | null;
  readonly within?: string | null;
}

interface Draft extends Required<Reading> {
  readonly code: number;
  total: number;
}

type Read = (event: AppEvent, articleOf: ReadonlyMap<string, ArticleEntry>) => readonly Reading[];

const readings: Readonly<Record<Facet, Read>> = {
  category: ({ properties }) => [{ key: properties.category }],
  status: ({ properties }) => [{ key: properties.status }],
  claim: ({ properties }) => [{ key: properties.claim }],
  precision: ({ properties }) => [{ key: properties.precision ?? NO_VALUE }],
  checked: ({ properties }) => [{ key: properties.checkedBy === null ? NO_VALUE : CHECKED }],
  country: ({ properties }) => [{ key: properties.countryCode ?? NO_VALUE }],
  place: ({ properties: { placeName, geonameId, countryCode } }) => {
    if (placeName === null) return [{ key: NO_VALUE }];
    return [
      { key: geonameId === null ? placeName : String(geonameId), label: placeName, within: countryCode },
    ];
  },
  article: (event, articleOf) =>
    articleIds(event).map((key) => {
      const article = articleOf.get(key);
      return { key, label: article?.title ?? null, within: article?.publisher ?? null };
    }),
  publisher: (event, articleOf) => {
    const ids = articleIds(event);
    const names = ids.map((id) => articleOf.get(id)?.publisher ?? NO_VALUE);
    const distinct = names.length > 1 ? [...new Set(names)] : names;
    return distinct.map((key) => ({ key, label: key === NO_VALUE ? null : key }));
  },
};

function articleIds({ properties: { evidence } }: AppEvent): readonly string[] {
  const ids = evidence.map(({ articleId }) => articleId);
  return ids.length > 1 ? [...new Set(ids)] : ids;
}

/** By code units: the order must not hang on the reader's language. */
function compareDrafts(one: Draft, other: Draft): number {
  const [a, b] = [one.label ?? one.key, other.label ?? other.key];
  return a < b ? -1 : a > b ? 1 : one.code - other.code;
}
