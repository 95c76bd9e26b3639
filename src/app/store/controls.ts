import { formatIsoDate } from '../../event-set/day.ts';
import { boundsOf, readEdtf } from '../../event-set/edtf.ts';
import { select, setWindow } from './actions.ts';
import { eventById, eventsOf, preparedOf } from './selectors.ts';
import type { State, Store } from './store.ts';
import { storyPositions, storyStep } from './story.ts';
import { ALL_DAYS } from './view.ts';

/** What a host page can do to a dashboard. What does not fit the set that is shown does nothing. */
export interface Controls {
  /** Opens an event by its id. */
  goTo(id: string): void;
  /** Opens the next event of those that show, or the one before, in the order of time. */
  next(): void;
  previous(): void;
  /** Brushes from the first day of one date to the last of the other (EDTF, such as 1989-11), or nothing with two nulls. */
  setWindow(start: string | null, end: string | null): void;
}

/** The controls of a dashboard. */
export function controlsOf(store: Store): Controls {
  const step = () => {
    const state = store.getState();
    return storyStep(eventsOf(state), storyPositions(state), eventById(state, state.selectedId));
  };
  const goTo = (id: string | null) => {
    if (id !== null && preparedOf(store.getState()).byId.has(id)) select(store, id);
  };
  return {
    goTo,
    next: () => goTo(step().nextId),
    previous: () => goTo(step().previousId),
    setWindow(start, end) {
      if (start === null && end === null) return setWindow(store, null);
      const from = start === null ? ALL_DAYS[0] : boundsOfDate(start)?.[0];
      const to = end === null ? ALL_DAYS[1] : boundsOfDate(end)?.[1];
      if (from !== undefined && to !== undefined && from <= to) setWindow(store, [from, to]);
    },
  };
}

function boundsOfDate(edtf: string) {
  const reading = readEdtf(edtf);
  return reading && boundsOf(reading);
}

/** The first and last day of the window as a host page hears of it, ISO; null for none. */
export function windowDays({ window }: Pick<State, 'window'>): readonly [start: string, end: string] | null {
  return window && [formatIsoDate(Math.floor(window[0])), formatIsoDate(Math.floor(window[1]))];
}
