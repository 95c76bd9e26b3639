import type { AppEvent } from './prepare.ts';
import { rememberLast } from './rememberLast.ts';
import { preparedOf, visiblePositions } from './selectors.ts';
import type { State } from './store.ts';

/**
 * The positions that a story goes through: what shows and has a date, in the order of time. An event in several places is
 * one step, that of its first place.
 */
export function storyPositions(state: State): Uint32Array {
  return stepsOnce(preparedOf(state), visiblePositions(state));
}

const stepsOnce = rememberLast(
  ({ events }: ReturnType<typeof preparedOf>, positions: Uint32Array): Uint32Array => {
    const groups = new Set<string>();
    return positions.filter((position) => {
      const event = events[position];
      if (!event?.dated) return false;
      const { group } = event.properties;
      if (group === null) return true;
      if (groups.has(group)) return false;
      groups.add(group);
      return true;
    });
  },
);

/** Where a story stands. */
export interface StoryStep {
  /** Of the selected event among the steps, counted from 0; null when it is none of them. */
  readonly index: number | null;
  readonly count: number;
  /** The events before and after the selected one, in the order of time. */
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/** Where a story through these positions stands, at an event; without one it stands before the first step. */
export function storyStep(
  events: readonly AppEvent[],
  positions: Uint32Array,
  event: AppEvent | null,
): StoryStep {
  const at = event?.position ?? -1;
  const behind = positions.findIndex((position) => position >= at);
  const next = behind < 0 ? positions.length : behind;
  const isStep = positions[next] === at;
  const idOf = (index: number) => events[positions[index] ?? -1]?.id ?? null;
  return {
    index: isStep ? next : null,
    count: positions.length,
    previousId: idOf(next - 1),
    nextId: idOf(isStep ? next + 1 : next),
  };
}

/** What a story that is opened selects: the event that is open, else its first step. */
export function storyStart(state: State): Pick<State, 'selectedId' | 'readingId' | 'openTray'> {
  const first = preparedOf(state).events[storyPositions(state)[0] ?? -1];
  return { selectedId: state.selectedId ?? first?.id ?? null, readingId: null, openTray: null };
}

/** The event that a story ends with; null where it has no step. */
export function lastStep(state: State): string | null {
  return preparedOf(state).events[storyPositions(state).at(-1) ?? -1]?.id ?? null;
}
