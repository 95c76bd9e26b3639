import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndexBuilder } from '../../../src/app/search/buildSearchIndex.ts';
import { setWindow, showSet } from '../../../src/app/store/actions.ts';
import { countsOf } from '../../../src/app/store/counts.ts';
import {
  activeValues,
  countsBeside,
  facetValues,
  isFiltered,
} from '../../../src/app/store/facetSelectors.ts';
import {
  clearFacet,
  clearFilters,
  clearHider,
  setLeastConfidence,
  setMapBox,
  setOnlyMap,
  setSearch,
  toggleFacetValue,
} from '../../../src/app/store/filterActions.ts';
import { FACETS, type Facet, NO_FILTERS, NO_VALUE } from '../../../src/app/store/filters.ts';
import { hidingOf } from '../../../src/app/store/hiding.ts';
import type { MapBox } from '../../../src/app/store/mapBox.ts';
import type { AppEvent } from '../../../src/app/store/prepare.ts';
import {
  eventsOf,
  inWindow,
  isSearching,
  passesFilters,
  visible,
  visibleMask,
  visiblePositions,
} from '../../../src/app/store/selectors.ts';
import { createDatelineStore, type State } from '../../../src/app/store/store.ts';
import { trayPositions } from '../../../src/app/store/trays.ts';
import { syntheticSet } from '../../fixtures/syntheticSet.ts';

const SET = syntheticSet(400, 7);
const PUBLISHERS = new Map(SET.dateline.articles.map(({ id, publisher }) => [id, publisher]));

function storeWithSet() {
  const store = createDatelineStore();
  showSet(store, SET, 'https://example.org/a.json');
  const builder = createIndexBuilder();
  for (const { properties } of eventsOf(store.getState())) builder.add(properties);
  store.setState({ searchIndex: builder.finish() });
  return store;
}

/** The keys of an event, read from its properties afresh. */
function keysOf({ properties }: AppEvent, facet: Facet): readonly string[] {
  const articles = properties.evidence.map(({ articleId }) => articleId);
  switch (facet) {
    case 'category':
    case 'status':
    case 'claim':
      return [properties[facet]];
    case 'precision':
      return [properties.precision ?? NO_VALUE];
    case 'country':
      return [properties.countryCode ?? NO_VALUE];
    case 'place':
      return [properties.geonameId === null ? NO_VALUE : String(properties.geonameId)];
    case 'article':
      return [...new Set(articles)];
    case 'checked':
      return [properties.checkedBy === null ? NO_VALUE : 'person'];
    case 'publisher':
      return [...new Set(articles.map((id) => PUBLISHERS.get(id) ?? NO_VALUE))];
  }
}

/** Whether an event passes, condition by condition, the plain way. */
function passes(event: AppEvent, state: State, ignored: Facet | 'window' | null): boolean {
  const { window, filters, leastConfidence, search, onlyMap, mapBox } = state;
  if (event.doubtful || event.properties.confidence < leastConfidence) return false;
  if (window && ignored !== 'window') {
    if (!event.dated || event.startDay > window[1] || event.endDay < Math.floor(window[0])) return false;
  }
  if (!event.properties.title.toLowerCase().includes(search)) return false;
  if (onlyMap && mapBox) {
    const [lng = Number.NaN, lat = Number.NaN] = event.feature.geometry?.coordinates ?? [];
    const [west, south, east, north] = mapBox;
    const isWithin = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
    if (!isWithin || !(lat >= south && lat <= north)) return false;
  }
  return FACETS.every(
    (facet) =>
      facet === ignored ||
      filters[facet].length === 0 ||
      keysOf(event, facet).some((key) => filters[facet].includes(key)),
  );
}

const state0 = storeWithSet().getState();
const anyKeys = (facet: Facet) => {
  const keys = facetValues(state0, facet)
    .slice(0, 8)
    .map(({ key }) => key);
  return fc.subarray(keys, { maxLength: Math.min(4, keys.length) });
};
const anyFilters = fc
  .record({
    category: anyKeys('category'),
    country: anyKeys('country'),
    place: anyKeys('place'),
    status: anyKeys('status'),
    claim: anyKeys('claim'),
    precision: anyKeys('precision'),
    article: anyKeys('article'),
    publisher: anyKeys('publisher'),
    checked: anyKeys('checked'),
  })
  // All of them at once leave nothing to count.
  .chain((filters) => fc.subarray([...FACETS], { maxLength: 3 }).map((on) => ({ filters, on })));
const anyWindow = fc.option(
  fc.tuple(fc.integer({ min: 18_000, max: 20_200 }), fc.integer({ min: 0, max: 900 })),
);
const anyBox = fc.constantFrom<MapBox | null>(
  null,
  [-20, -60, 120, 60],
  [100, -60, -100, 60],
  [-180, -90, 180, 90],
);

describe('facets, window, search and map together', () => {
  test('what shows and every count beside a value agree with looking at each event', () => {
    const store = storeWithSet();
    const events = eventsOf(store.getState());
    fc.assert(
      fc.property(
        anyFilters,
        anyWindow,
        anyBox,
        fc.constantFrom(0, 0.5, 0.8),
        fc.constantFrom('', 'flood', 'strike'),
        ({ filters, on }, span, box, confidence, query) => {
          clearFilters(store);
          for (const facet of on) for (const key of filters[facet]) toggleFacetValue(store, facet, key);
          setWindow(store, span && [span[0] + 0.5, span[0] + span[1] + 0.5]);
          setMapBox(store, box);
          setOnlyMap(store, box !== null);
          setLeastConfidence(store, confidence);
          setSearch(store, query);
          const state = store.getState();
          const shown = events.filter((event) => passes(event, state, null));
          expect(visible(state)).toEqual(shown);
          expect(countsOf(state).visible).toBe(shown.length);
          const passing = events.filter((event) => passes(event, state, 'window'));
          expect(events.filter(({ position }) => passesFilters(state)[position] === 1)).toEqual(passing);
          expect(countsOf(state).passing).toBe(passing.length);
          for (const facet of FACETS) {
            const counts = countsBeside(state, facet);
            const countable = events.filter((event) => passes(event, state, facet));
            const naive = new Map<string, number>();
            for (const event of countable) {
              for (const key of keysOf(event, facet)) naive.set(key, (naive.get(key) ?? 0) + 1);
            }
            for (const [index, { key }] of facetValues(state, facet).entries()) {
              expect([facet, key, counts[index]]).toEqual([facet, key, naive.get(key) ?? 0]);
            }
          }
          const { alone, together } = hidingOf(state);
          const cleared = events.filter((event) => !event.doubtful).length - shown.length;
          expect(together).toBe(cleared);
          for (const { hider, events: amount } of alone) {
            const before = store.getState();
            clearHider(store, hider);
            expect([hider, visible(store.getState()).length]).toEqual([hider, shown.length + amount]);
            store.setState(before, true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('facetValues(state, facet)', () => {
  test('has the contract’s order, or the most frequent first, with labels where the key says nothing', () => {
    expect(facetValues(state0, 'claim').map(({ key }) => key)).toEqual([
      'stated',
      'alleged',
      'disputed',
      'denied',
    ]);
    const places = facetValues(state0, 'place');
    expect(places.map(({ total }) => total)).toEqual(
      places.map(({ total }) => total).toSorted((a, b) => b - a),
    );
    const [first] = places.filter(({ key }) => key !== NO_VALUE);
    expect(first?.label).toMatch(/^\p{Lu}/u);
    expect(first?.within).toMatch(/^[A-Z]{2}$/);
  });

  test('stays the same array while filters change', () => {
    const store = storeWithSet();
    const before = facetValues(store.getState(), 'place');
    toggleFacetValue(store, 'category', 'crime');
    expect(facetValues(store.getState(), 'place')).toBe(before);
  });
});

describe('toggleFacetValue(store, facet, key)', () => {
  test('puts a value on and off; the chips follow', () => {
    const store = storeWithSet();
    toggleFacetValue(store, 'category', 'crime');
    toggleFacetValue(store, 'category', 'disaster');
    expect(activeValues(store.getState()).map(({ facet, key }) => `${facet} ${key}`)).toEqual([
      'category crime',
      'category disaster',
    ]);
    expect(isFiltered(store.getState())).toBe(true);
    toggleFacetValue(store, 'category', 'crime');
    clearFacet(store, 'category');
    expect(store.getState().filters).toBe(NO_FILTERS);
    expect(isFiltered(store.getState())).toBe(false);
  });
});

describe('selectors', () => {
  test('give the same things until what they hang on changes', () => {
    const store = storeWithSet();
    const look = (state: State) => [
      visibleMask(state),
      visiblePositions(state),
      visible(state),
      passesFilters(state),
      inWindow(state),
      countsBeside(state, 'country'),
      countsOf(state),
      trayPositions(state, 'undated'),
    ];
    const before = look(store.getState());
    store.setState({ hoveredId: 'x', selectedId: 'y' });
    setMapBox(store, [0, 0, 1, 1]);
    for (const [index, value] of look(store.getState()).entries()) expect(value).toBe(before[index]);
    setWindow(store, [18_300, 18_400]);
    expect(passesFilters(store.getState())).toBe(before[3]);
    expect(visibleMask(store.getState())).not.toBe(before[0]);
  });
});

describe('isSearching(state)', () => {
  test('says so until the index is there, and nothing is narrowed meanwhile', () => {
    const store = storeWithSet();
    const { searchIndex } = store.getState();
    store.setState({ searchIndex: null });
    const all = visible(store.getState()).length;
    setSearch(store, 'flood');
    expect(isSearching(store.getState())).toBe(true);
    expect(visible(store.getState()).length).toBe(all);
    store.setState({ searchIndex });
    expect(isSearching(store.getState())).toBe(false);
    expect(visible(store.getState()).length).toBeLessThan(all);
  });
});

describe('trayPositions(state, tray)', () => {
  test('follows filters, but neither window nor map', () => {
    const store = storeWithSet();
    const { length: all } = trayPositions(store.getState(), 'unplaced');
    setWindow(store, [18_300, 18_301]);
    setMapBox(store, [0, 0, 1, 1]);
    setOnlyMap(store, true);
    expect(trayPositions(store.getState(), 'unplaced')).toHaveLength(all);
    toggleFacetValue(store, 'category', 'conflict');
    const kept = [...trayPositions(store.getState(), 'unplaced')].map((at) => eventsOf(store.getState())[at]);
    expect(kept.length).toBeLessThan(all);
    expect(kept.every((event) => event?.properties.category === 'conflict')).toBe(true);
    expect(trayPositions(store.getState(), 'doubtful').length).toBeGreaterThan(0);
  });
});
