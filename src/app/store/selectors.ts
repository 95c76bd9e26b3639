import type { EventSet } from '../../event-set/eventSet.ts';
import { searchMask } from '../search/searchMask.ts';
import { type FacetIndex, facetIndex } from './facetIndex.ts';
import { failuresOf } from './failures.ts';
import { NO_FILTERS } from './filters.ts';
import type { MapBox } from './mapBox.ts';
import { onceForEach } from './onceForEach.ts';
import { type AppEvent, type Prepared, prepare } from './prepare.ts';
import { rememberLast } from './rememberLast.ts';
import type { State } from './store.ts';
import type { TimeWindow } from './view.ts';
import { maskOf, positionsOf } from './windowMask.ts';

/** A set made ready: its events in the order of time, and the values that they can be filtered by. */
interface Ready {
  readonly prepared: Prepared;
  readonly facets: FacetIndex;
}

const NO_SET = { dateline: { articles: [] }, features: [] } as unknown as EventSet;

const givenReady = new WeakMap<EventSet, Ready>();
const prepareOnce = onceForEach((set: EventSet): Prepared => givenReady.get(set)?.prepared ?? prepare(set));
const facetsOnce = onceForEach(
  (set: EventSet): FacetIndex =>
    givenReady.get(set)?.facets ?? facetIndex(prepareOnce(set).events, set.dateline.articles),
);

/** Gives a set what was made ready elsewhere, before anybody asks. */
export function giveReady(set: EventSet, ready: Ready): void {
  givenReady.set(set, ready);
}

/** A set made ready, computed once. */
export function preparedSet(set: EventSet): Prepared {
  return prepareOnce(set);
}

/** The values of a set's facets, computed once. */
export function facetsOfSet(set: EventSet): FacetIndex {
  return facetsOnce(set);
}

/** The set made ready, computed once for each set. */
export function preparedOf(state: State): Prepared {
  return prepareOnce(state.set ?? NO_SET);
}

/** The values of every facet and which events have them, computed once for each set. */
export function facetsOf(state: State): FacetIndex {
  return facetsOnce(state.set ?? NO_SET);
}

/** All events of the set, the doubtful and the undated too, in the order of time. */
export function eventsOf(state: State): readonly AppEvent[] {
  return preparedOf(state).events;
}

/** The event with this id, or null. */
export function eventById(state: State, id: string | null): AppEvent | null {
  return id === null ? null : (preparedOf(state).byId.get(id) ?? null);
}

/** What each position fails, as the bits of `FAILS`, those of the window left out. The same array until that changes. */
export function failures(state: State): Uint16Array {
  // Without a filter nobody has to number the values.
  const facets = state.filters === NO_FILTERS ? null : facetsOf(state);
  const box = state.onlyMap ? state.mapBox : null;
  return failuresOnce(
    preparedOf(state),
    facets,
    state.filters,
    state.leastConfidence,
    foundBySearch(state),
    box,
  );
}

const NO_FACETS = {} as FacetIndex;

const failuresOnce = rememberLast(
  (
    prepared: Prepared,
    facets: FacetIndex | null,
    filters: State['filters'],
    leastConfidence: number,
    found: Uint8Array | null,
    box: MapBox | null,
  ) => failuresOf(prepared, facets ?? NO_FACETS, { filters, leastConfidence, found, box }),
);

/** 1 for each position that the search finds; null where nothing is searched, or while the index is being built. */
function foundBySearch(state: State): Uint8Array | null {
  if (state.searchIndex === null || state.search === '') return null;
  return foundOnce(preparedOf(state), state.searchIndex, state.search);
}

const foundOnce = rememberLast(
  (prepared: Prepared, index: NonNullable<State['searchIndex']>, query: string) =>
    searchMask(index, query, prepared.events.length),
);

/** Something is searched whose index is still being built: what shows is not narrowed by it yet. */
export function isSearching(state: State): boolean {
  return state.search.trim() !== '' && state.searchIndex === null && state.set !== null;
}

/**
 * 1 for each position of `eventsOf` that passes filters, search and map, wherever the window stands: the solid bars of the
 * overview. Doubtful events never do. The same array until one of those changes.
 */
export function passesFilters(state: State): Uint8Array {
  return passingOnce(preparedOf(state), failures(state)).mask;
}

/** How many events `passesFilters` lets pass. */
export function passingCount(state: State): number {
  return passingOnce(preparedOf(state), failures(state)).count;
}

const passingOnce = rememberLast((_: Prepared, fails: Uint16Array) => {
  const mask = new Uint8Array(fails.length);
  let count = 0;
  for (let i = 0; i < fails.length; i++) {
    if (fails[i] !== 0) continue;
    mask[i] = 1;
    count += 1;
  }
  return { mask, count };
});

/** 1 for each position that starts, ends or continues in the window, the undated and the doubtful only without one. */
export function inWindow(state: State): Uint8Array {
  return inWindowOnce(preparedOf(state), state.window);
}

const inWindowOnce = rememberLast(maskOf);

/**
 * 1 for each position of `eventsOf` whose event shows: it starts, ends or continues in the brushed window, or no window
 * is brushed, and it passes filters, search and map. Doubtful events never show, undated ones only without a window.
 */
export function visibleMask(state: State): Uint8Array {
  return visibility(state).mask;
}

/** The positions in `eventsOf` of the events that show, ascending. The same array until something changes which these are. */
export function visiblePositions(state: State): Uint32Array {
  return visibility(state).positions;
}

/**
 * The events that show, in the order of time, the undated last. The same array as long as `visiblePositions` is. Whoever
 * can do with the mask or the positions spares the brush some milliseconds in a hundred thousand events.
 */
export function visible(state: State): readonly AppEvent[] {
  const { positions } = visibility(state);
  return eventsAt(positions, preparedOf(state));
}

function visibility(state: State): { readonly mask: Uint8Array; readonly positions: Uint32Array } {
  return visibilityOnce(preparedOf(state), state.window, passesFilters(state));
}

const visibilityOnce = rememberLast((prepared: Prepared, window: TimeWindow | null, passing: Uint8Array) => {
  const within = inWindowOnce(prepared, window);
  const mask = new Uint8Array(passing.length);
  for (let i = 0; i < mask.length; i++) mask[i] = (within[i] ?? 0) & (passing[i] ?? 0);
  return { mask, positions: positionsOf(mask) };
});

const knownEvents = new WeakMap<Uint32Array, readonly AppEvent[]>();

function eventsAt(positions: Uint32Array, { events }: Prepared): readonly AppEvent[] {
  const found = knownEvents.get(positions);
  if (found) return found;
  const made: AppEvent[] = [];
  for (const position of positions) {
    const event = events[position];
    if (event) made.push(event);
  }
  knownEvents.set(positions, made);
  return made;
}
