import type { EventSet } from '../../event-set/eventSet.ts';
import { FACETS, type Facet, type Filters, NO_FILTERS } from './filters.ts';
import { facetsOfSet, preparedSet } from './selectors.ts';
import { ALL_DAYS, type TimeWindow, type View } from './view.ts';

/** The view without events, articles and values that the set does not have: a link may be older than the set. */
export function knownView(view: View, set: EventSet): View {
  const { selectedId, readingId } = view;
  const hasArticle = set.dateline.articles.some(({ id }) => id === readingId);
  return {
    ...view,
    window: view.window && knownWindow(view.window, set),
    filters: view.filters === NO_FILTERS ? NO_FILTERS : knownFilters(view.filters, set),
    selectedId: selectedId !== null && preparedSet(set).byId.has(selectedId) ? selectedId : null,
    readingId: hasArticle ? readingId : null,
  };
}

/** An open end is where the set's events begin or end. */
function knownWindow([from, to]: TimeWindow, set: EventSet): TimeWindow | null {
  if (from > ALL_DAYS[0] && to < ALL_DAYS[1]) return [from, to];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { startDay, endDay } of preparedSet(set).events) {
    for (const day of [startDay, endDay]) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return null;
  return [from > ALL_DAYS[0] ? from : Math.min(first, to), to < ALL_DAYS[1] ? to : Math.max(last, from)];
}

function knownFilters(filters: Filters, set: EventSet): Filters {
  const facets = facetsOfSet(set);
  const entries = FACETS.map((facet): [Facet, readonly string[]] => {
    const { values } = facets[facet];
    return [facet, filters[facet].filter((key) => values.some((value) => value.key === key))];
  });
  if (entries.every(([, keys]) => keys.length === 0)) return NO_FILTERS;
  return Object.fromEntries(entries) as Record<Facet, readonly string[]>;
}
