import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventSet } from '../../event-set/eventSet.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { MapBox } from './mapBox.ts';
import { FIRST_VIEW, type MapView, type View } from './view.ts';

export { type TimeWindow, TRAYS, type Tray } from './view.ts';

/** A set that the page offers: its address, absolute, and its title. */
export interface SetChoice {
  readonly url: string;
  readonly title: string;
}

/** What all views share. Map, timeline and list meet here and nowhere else. What a link brings back is in `View`. */
export interface State extends View {
  /** Null until a set has come in and passed the check. */
  readonly set: EventSet | null;
  /** Where the set came from, absolute: the addresses in it are relative to this one. */
  readonly setUrl: string | null;
  /** What the check had to leave out of the set, a line each. */
  readonly notes: readonly string[];
  /** The sets that the site's index names. */
  readonly choices: readonly SetChoice[];
  /** Origins besides the page's own that the builder of the site lets sets come from. */
  readonly allowedOrigins: readonly string[];
  /** Why there is no set, in words for a reader. */
  readonly problem: Problem | null;
  /** How many of a large set's events have come in, between 0 and 1; null when none is on its way. */
  readonly loading: number | null;
  /** The index of the set's words; null until somebody searched and it was built. */
  readonly searchIndex: SearchIndex | null;
  readonly hoveredId: string | null;
  /** What the map shows now; null while there is none. */
  readonly mapBox: MapBox | null;
  /** Gives the address of a picture of the map as it stands; null while there is no map. */
  readonly mapPicture: (() => string | null) | null;
  /** Where the map is asked to go, by a link or by going back; another object for each time it is asked. */
  readonly askedMapView: MapView | null;
  /** What the map is asked to show when the set opens, where no link says where it stands. */
  readonly askedMapBox: MapBox | null;
  /** Raised by "Fit": map and timeline return to everything. */
  readonly fitRequests: number;
}

/** What went wrong, what can be done about it, and the details in the order they were found. */
export interface Problem {
  readonly what: string;
  readonly remedy: string;
  readonly details: readonly string[];
}

export type Store = StoreApi<State>;

/** An empty store. */
export function createDatelineStore(): Store {
  return createStore<State>(() => ({
    ...FIRST_VIEW,
    set: null,
    setUrl: null,
    notes: [],
    choices: [],
    allowedOrigins: [],
    problem: null,
    loading: null,
    searchIndex: null,
    hoveredId: null,
    mapBox: null,
    mapPicture: null,
    askedMapView: null,
    askedMapBox: null,
    fitRequests: 0,
  }));
}
