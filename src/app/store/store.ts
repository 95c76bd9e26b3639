import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../../event-set/day.ts";
import type { EventSet } from "../../event-set/eventSet.ts";

/** A brushed stretch of time: first and last day, both within. Fractions occur while the finger moves. */
export type TimeWindow = readonly [from: Day, to: Day];

/** The trays of what cannot stand on map and timeline. */
export type Tray = "undated" | "unplaced" | "doubtful";

/** What all views share. Map, timeline and list meet here and nowhere else. */
export interface State {
	/** Null until a set has come in and passed the check. */
	readonly set: EventSet | null;
	/** Why there is no set, in words for a reader. */
	readonly problem: string | null;
	/** Null: no window is brushed and everything shows, the undated too. */
	readonly window: TimeWindow | null;
	readonly hoveredId: string | null;
	readonly selectedId: string | null;
	readonly openTray: Tray | null;
	/** Raised by "Fit": map and timeline return to everything. */
	readonly fitRequests: number;
}

export type Store = StoreApi<State>;

/** An empty store. */
export function createDatelineStore(): Store {
	return createStore<State>(() => ({
		set: null,
		problem: null,
		window: null,
		hoveredId: null,
		selectedId: null,
		openTray: null,
		fitRequests: 0,
	}));
}
