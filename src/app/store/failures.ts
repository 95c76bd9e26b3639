import type { FacetColumn, FacetIndex } from './facetIndex.ts';
import { FACETS, type Facet, type Filters } from './filters.ts';
import { isInBox, type MapBox } from './mapBox.ts';
import type { Prepared } from './prepare.ts';

/**
 * What an event does not pass, a bit for each, as crossfilter keeps it (github.com/crossfilter/crossfilter): a value's
 * count beside a facet is that of the events which fail nothing but, at most, that facet.
 */
export const FAILS = {
  category: 1 << 0,
  country: 1 << 1,
  place: 1 << 2,
  status: 1 << 3,
  claim: 1 << 4,
  precision: 1 << 5,
  article: 1 << 6,
  publisher: 1 << 7,
  checked: 1 << 8,
  confidence: 1 << 9,
  search: 1 << 10,
  map: 1 << 11,
  window: 1 << 12,
  doubtful: 1 << 13,
} as const satisfies Record<Facet, number> & Record<string, number>;

/** What the window is not part of. */
export interface Conditions {
  readonly filters: Filters;
  readonly leastConfidence: number;
  /** 1 for each position that the search finds; null where nothing is searched. */
  readonly found: Uint8Array | null;
  /** Null where the map hides nothing. */
  readonly box: MapBox | null;
}

/** The bits of each position, those of the window left out. */
export function failuresOf(prepared: Prepared, facets: FacetIndex, conditions: Conditions): Uint16Array {
  const { doubtful, confidences, lngs, lats } = prepared;
  const { filters, leastConfidence, found, box } = conditions;
  const fails = new Uint16Array(doubtful.length);
  for (let i = 0; i < fails.length; i++) {
    let bits = doubtful[i] === 1 ? FAILS.doubtful : 0;
    if ((confidences[i] ?? 0) < leastConfidence) bits |= FAILS.confidence;
    if (found !== null && found[i] === 0) bits |= FAILS.search;
    fails[i] = bits;
  }
  if (box !== null) {
    for (let i = 0; i < fails.length; i++) {
      if (!isInBox(lngs[i] ?? Number.NaN, lats[i] ?? Number.NaN, box)) fails[i] = (fails[i] ?? 0) | FAILS.map;
    }
  }
  for (const facet of FACETS) {
    if (filters[facet].length > 0) failFacet(fails, facets[facet], filters[facet], FAILS[facet]);
  }
  return fails;
}

function failFacet(fails: Uint16Array, column: FacetColumn, keys: readonly string[], bit: number): void {
  const { values, codes, offsets } = column;
  const wanted = new Set(keys);
  const passes = Uint8Array.from(values, ({ key }) => (wanted.has(key) ? 1 : 0));
  for (let i = 0; i < fails.length; i++) {
    let isPassing = 0;
    const end = offsets === null ? i + 1 : (offsets[i + 1] ?? 0);
    for (let at = offsets === null ? i : (offsets[i] ?? 0); at < end; at++)
      isPassing |= passes[codes[at] ?? 0] ?? 0;
    if (isPassing === 0) fails[i] = (fails[i] ?? 0) | bit;
  }
}
