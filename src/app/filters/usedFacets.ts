import { facetValues } from '../store/facetSelectors.ts';
import type { Facet } from '../store/filters.ts';
import type { State } from '../store/store.ts';

/** The facets with a menu of their own. */
export const FIRST_FACETS: readonly Facet[] = ['category', 'country', 'place', 'status', 'article'];

/** The facets that share one menu. */
export const OTHER_FACETS: readonly Facet[] = ['claim', 'precision', 'publisher', 'checked'];

/** Whether a facet can tell events of this set apart; one that is on counts, so that it can be cleared. */
export function isUsed(state: State, facet: Facet): boolean {
  if (state.filters[facet].length > 0) return true;
  let held = 0;
  for (const { total } of facetValues(state, facet)) {
    if (total > 0) held += 1;
    if (held > 1) return true;
  }
  return false;
}
