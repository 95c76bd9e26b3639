import { createIndexBuilder } from '../../src/app/search/buildSearchIndex.ts';
import { setWindow, showSet } from '../../src/app/store/actions.ts';
import { countsOf } from '../../src/app/store/counts.ts';
import { countsBeside } from '../../src/app/store/facetSelectors.ts';
import { setSearch, toggleFacetValue } from '../../src/app/store/filterActions.ts';
import { FACETS } from '../../src/app/store/filters.ts';
import { facetsOf, passesFilters, preparedOf, visiblePositions } from '../../src/app/store/selectors.ts';
import { createDatelineStore } from '../../src/app/store/store.ts';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { durationMs, median } from './measure.ts';

/** What the store does, in milliseconds, at three sizes of a generated set. Medians of sixty steps. */
export function benchStore() {
  return [1000, 10_000, 100_000].map((events) => {
    const store = createDatelineStore();
    showSet(store, syntheticSet(events), 'https://example.org/events.json');
    const prepareMs = durationMs(() => void preparedOf(store.getState()));
    const facetIndexMs = durationMs(() => void facetsOf(store.getState()));
    const indexMs = durationMs(() => {
      const builder = createIndexBuilder();
      for (const { properties } of preparedOf(store.getState()).events) builder.add(properties);
      store.setState({ searchIndex: builder.finish() });
    });
    const [from, to] = preparedOf(store.getState()).extent ?? [0, 0];
    const look = () => {
      visiblePositions(store.getState());
      countsOf(store.getState());
    };
    const medianStep = (change: (step: number) => void, read: () => void) =>
      median(
        Array.from({ length: 60 }, (_, step) =>
          durationMs(() => {
            change(step);
            read();
          }),
        ),
      );
    const brush = (step: number) =>
      setWindow(store, [from + step * 7.3, from + (to - from) / 2 + step * 7.3]);
    const brushStepMs = medianStep(brush, look);
    const countsOfAllFacets = () => {
      for (const facet of FACETS) countsBeside(store.getState(), facet);
    };
    const brushStepWithAllCountsMs = medianStep(brush, () => {
      look();
      countsOfAllFacets();
    });
    const filterStepMs = medianStep(
      (step) => toggleFacetValue(store, 'category', step % 2 ? 'crime' : 'conflict'),
      () => {
        look();
        passesFilters(store.getState());
        countsOfAllFacets();
      },
    );
    const searchMs = medianStep((step) => setSearch(store, step % 2 ? 'flo wit' : 'stri'), look);
    return {
      events,
      prepareMs,
      facetIndexMs,
      indexMs,
      brushStepMs,
      brushStepWithAllCountsMs,
      filterStepMs,
      searchMs,
    };
  });
}
