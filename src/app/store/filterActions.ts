import { FACETS, type Facet, type Filters, NO_FILTERS } from './filters.ts';
import type { Hider } from './hiding.ts';
import { type MapBox, normaliseBox } from './mapBox.ts';
import type { Store } from './store.ts';

/** As much as anybody types. */
const MOST_SEARCH = 200;

/** Lets events of this value pass beside those of the facet's other chosen values, or takes it away again. */
export function toggleFacetValue(store: Store, facet: Facet, key: string): void {
  const keys = store.getState().filters[facet];
  setFacet(store, facet, keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]);
}

/** Lets exactly these values of a facet pass; none means all. */
export function setFacet(store: Store, facet: Facet, keys: readonly string[]): void {
  setFilters(store, { ...store.getState().filters, [facet]: keys });
}

/** Lets all values of a facet pass. */
export function clearFacet(store: Store, facet: Facet): void {
  if (store.getState().filters[facet].length > 0) setFacet(store, facet, []);
}

/** Events below this confidence (0 to 1) do not pass; 0 lets all pass. */
export function setLeastConfidence(store: Store, leastConfidence: number): void {
  const bounded = Math.min(1, Math.max(0, leastConfidence));
  if (store.getState().leastConfidence !== bounded) store.setState({ leastConfidence: bounded });
}

/** What the reader typed: events pass that hold all its words or beginnings of words. */
export function setSearch(store: Store, search: string): void {
  const cut = search.slice(0, MOST_SEARCH);
  if (store.getState().search !== cut) store.setState({ search: cut });
}

/** Switches "only what the map shows". */
export function setOnlyMap(store: Store, onlyMap: boolean): void {
  if (store.getState().onlyMap !== onlyMap) store.setState({ onlyMap });
}

/** The map says what it shows, whenever it has come to rest; null when it is gone. */
export function setMapBox(store: Store, box: MapBox | null): void {
  const next = box && normaliseBox(box);
  const before = store.getState().mapBox;
  if (next === before || (next && before?.every((edge, index) => edge === next[index]))) return;
  store.setState({ mapBox: next });
}

/** Clears every facet, the least confidence, the search and "only what the map shows". The window stays. */
export function clearFilters(store: Store): void {
  store.setState({ filters: NO_FILTERS, leastConfidence: 0, search: '', onlyMap: false });
}

/** Clears one of what `hidingOf` names. */
export function clearHider(store: Store, hider: Hider): void {
  if (hider === 'window') store.setState({ window: null });
  else if (hider === 'search') setSearch(store, '');
  else if (hider === 'map') setOnlyMap(store, false);
  else if (hider === 'confidence') setLeastConfidence(store, 0);
  else clearFacet(store, hider);
}

function setFilters(store: Store, filters: Filters): void {
  const isEmpty = FACETS.every((facet) => filters[facet].length === 0);
  store.setState({ filters: isEmpty ? NO_FILTERS : filters });
}
