import { CATEGORIES, CLAIMS, PRECISIONS, STATUSES } from '../../event-set/eventSet.ts';

/** What events can be filtered by, value by value. The order is that of the page. */
export const FACETS = [
  'category',
  'country',
  'place',
  'status',
  'claim',
  'precision',
  'article',
  'publisher',
  'checked',
] as const;
export type Facet = (typeof FACETS)[number];

/** The key of what has no value: no country, no place, no date, a publisher that nobody named, nobody who checked it. */
export const NO_VALUE = '-';

/**
 * The keys that each facet lets pass; none means all. Within a facet one of them is enough, between facets each must let
 * pass. Category, status, claim and precision have the contract's words as keys, a country its code of two capitals, a
 * place its GeoNames id or else its name, an article its id, a publisher its name, what a person checked `CHECKED`; `NO_VALUE` where there is none.
 */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

export const NO_FILTERS: Filters = {
  category: [],
  country: [],
  place: [],
  status: [],
  claim: [],
  precision: [],
  article: [],
  publisher: [],
  checked: [],
};

/** The key of what a person corrected, confirmed or added. */
export const CHECKED = 'person';

/** The values of the facets whose values the contract lists; of the others the set says which there are. */
export const CONTRACT_VALUES: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  category: CATEGORIES,
  status: STATUSES,
  claim: CLAIMS,
  precision: [...PRECISIONS, NO_VALUE],
  checked: [CHECKED, NO_VALUE],
};
