import { facetCounts } from './facetCounts.ts';
import type { FacetValue } from './facetIndex.ts';
import { FAILS } from './failures.ts';
import { FACETS, type Facet } from './filters.ts';
import type { Prepared } from './prepare.ts';
import { rememberLast } from './rememberLast.ts';
import { facetsOf, failures, inWindow, preparedOf } from './selectors.ts';
import type { State } from './store.ts';

/** The values of a facet: the contract's order, else the most frequent first. The same array for as long as the set is. */
export function facetValues(state: State, facet: Facet): readonly FacetValue[] {
  return facetsOf(state)[facet].values;
}

/**
 * How many events each of `facetValues` has, index by index, among those that pass everything but this facet: window,
 * search, map, least confidence and the other facets. The same array until that changes.
 */
export function countsBeside(state: State, facet: Facet): Uint32Array {
  return countOnce[facet](preparedOf(state), facetsOf(state)[facet], inWindow(state), failures(state));
}

const countOnce = Object.fromEntries(
  FACETS.map((facet) => [
    facet,
    rememberLast(
      (
        _: Prepared,
        column: Parameters<typeof facetCounts>[0],
        within: Uint8Array,
        fails: Uint16Array,
      ): Uint32Array => facetCounts(column, within, fails, FAILS[facet]),
    ),
  ]),
) as Record<
  Facet,
  (
    prepared: Prepared,
    column: Parameters<typeof facetCounts>[0],
    within: Uint8Array,
    fails: Uint16Array,
  ) => Uint32Array
>;

/** A value that is on: what a chip shows. */
export interface ActiveValue extends FacetValue {
  readonly facet: Facet;
}

/** The values that are on, facet by facet. A new array at each call: for `useMemo`, not for `useStore`. */
export function activeValues(state: State): readonly ActiveValue[] {
  return FACETS.flatMap((facet) =>
    state.filters[facet].flatMap((key): ActiveValue[] => {
      const value = facetValues(state, facet).find((each) => each.key === key);
      return value ? [{ ...value, facet }] : [];
    }),
  );
}

/** Whether anything but the window narrows what shows. */
export function isFiltered(state: State): boolean {
  return (
    state.leastConfidence > 0 ||
    state.onlyMap ||
    state.search.trim() !== '' ||
    FACETS.some((facet) => state.filters[facet].length > 0)
  );
}
