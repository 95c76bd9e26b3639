import type { EventSet } from '../../event-set/eventSet.ts';
import { onceForEach } from './onceForEach.ts';
import { type AppEvent, type Prepared, prepare } from './prepare.ts';
import type { State, TimeWindow, Tray } from './store.ts';
import { maskOf, positionsOf } from './windowMask.ts';

/** How many events there are, how many show, and how many lie in each tray. */
export interface Counts {
  /** All of the set, the doubtful too. */
  readonly all: number;
  readonly visible: number;
  readonly undated: number;
  readonly unplaced: number;
  readonly doubtful: number;
  /** How many a person has corrected or confirmed. */
  readonly checked: number;
}

const NONE: Prepared = {
  events: [],
  byId: new Map(),
  starts: new Float64Array(0),
  ends: new Float64Array(0),
  doubtful: new Uint8Array(0),
  datedCount: 0,
  extent: null,
};

const prepareOnce = onceForEach<EventSet, Prepared>(prepare);

/** The set made ready, computed once for each set. */
export function preparedOf(state: State): Prepared {
  return state.set === null ? NONE : prepareOnce(state.set);
}

/** All events of the set, the doubtful and the undated too, in the order of time. */
export function eventsOf(state: State): readonly AppEvent[] {
  return preparedOf(state).events;
}

/** The event with this id, or null. */
export function eventById(state: State, id: string | null): AppEvent | null {
  return id === null ? null : (preparedOf(state).byId.get(id) ?? null);
}

/**
 * 1 for each position of `eventsOf` whose event shows: it starts, ends or continues in the brushed window, or no
 * window is brushed. Doubtful events never show, undated ones only without a window.
 */
export function visibleMask(state: State): Uint8Array {
  return visibility(state).mask;
}

/** The positions in `eventsOf` of the events that show, ascending. The same array until window or set change. */
export function visiblePositions(state: State): Uint32Array {
  return visibility(state).positions;
}

/**
 * The events that show, in the order of time, the undated last. The same array until window or set change. Whoever
 * can do with the mask or the positions spares the brush some milliseconds in a hundred thousand events.
 */
export function visible(state: State): readonly AppEvent[] {
  const { positions } = visibility(state);
  return eventsAt(positions, preparedOf(state));
}

/** The positions in `eventsOf` of a tray's events. A doubtful event lies in the tray of the doubtful only. */
export function trayPositions(state: State, tray: Tray): Uint32Array {
  return trays(preparedOf(state))[tray];
}

/** The counts of the page. The same object until window or set change. */
export function countsOf(state: State): Counts {
  return visibility(state).counts;
}

const trays = onceForEach((prepared: Prepared): Record<Tray, Uint32Array> => {
  const where = (lies: (event: AppEvent) => boolean) =>
    Uint32Array.from(prepared.events.filter(lies), ({ position }) => position);
  return {
    undated: where((event) => !event.doubtful && !event.dated),
    unplaced: where((event) => !event.doubtful && !event.placed),
    doubtful: where((event) => event.doubtful),
  };
});

const checkedCount = onceForEach(
  (prepared: Prepared): number =>
    prepared.events.filter((event) => event.properties.checkedBy !== null).length,
);

interface Visibility {
  readonly window: TimeWindow | null;
  readonly mask: Uint8Array;
  readonly positions: Uint32Array;
  readonly counts: Counts;
}

const lastVisibility = new WeakMap<Prepared, Visibility>();

function visibility(state: State): Visibility {
  const prepared = preparedOf(state);
  const last = lastVisibility.get(prepared);
  if (last && last.window === state.window) return last;
  const mask = maskOf(prepared, state.window);
  const positions = positionsOf(mask);
  const inTray = trays(prepared);
  const next: Visibility = {
    window: state.window,
    mask,
    positions,
    counts: {
      all: prepared.events.length,
      visible: positions.length,
      undated: inTray.undated.length,
      unplaced: inTray.unplaced.length,
      doubtful: inTray.doubtful.length,
      checked: checkedCount(prepared),
    },
  };
  lastVisibility.set(prepared, next);
  return next;
}

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
