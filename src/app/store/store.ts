import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../../event-set/day.ts';
import type { EventSet } from '../../event-set/eventSet.ts';

/** A brushed stretch of time: first and last day, both within. Fractions occur while the finger moves. */
export type TimeWindow = readonly [from: Day, to: Day];

/** The trays of what cannot stand on map and timeline. */
export const TRAYS = ['undated', 'unplaced', 'doubtful'] as const;
export type Tray = (typeof TRAYS)[number];

/** A set that the page offers: its address, absolute, and its title. */
export interface SetChoice {
  readonly url: string;
  readonly title: string;
}

/** What all views share. Map, timeline and list meet here and nowhere else. */
export interface State {
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
  /** Null: no window is brushed and everything shows, the undated too. */
  readonly window: TimeWindow | null;
  readonly hoveredId: string | null;
  readonly selectedId: string | null;
  readonly openTray: Tray | null;
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
    set: null,
    setUrl: null,
    notes: [],
    choices: [],
    allowedOrigins: [],
    problem: null,
    window: null,
    hoveredId: null,
    selectedId: null,
    openTray: null,
    fitRequests: 0,
  }));
}
