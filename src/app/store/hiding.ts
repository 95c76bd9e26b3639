import { FAILS } from './failures.ts';
import { FACETS, type Facet } from './filters.ts';
import { failures, inWindow } from './selectors.ts';
import type { State } from './store.ts';

/** What can hide events: a facet, or one of the other conditions. */
export type Hider = Facet | 'confidence' | 'search' | 'map' | 'window';

/** What hides the events. */
export interface Hiding {
  /** What brings events back when it alone is cleared, and how many: the most first. */
  readonly alone: readonly { readonly hider: Hider; readonly events: number }[];
  /** How many come back when all is cleared. */
  readonly together: number;
}

/** What hides events that do not show and are not doubtful. For an empty result: counted anew at each call. */
export function hidingOf(state: State): Hiding {
  const fails = failures(state);
  const within = inWindow(state);
  const eventsOf = new Map<number, number>();
  let together = 0;
  for (let i = 0; i < fails.length; i++) {
    const bits = (fails[i] ?? 0) | (within[i] === 1 || state.window === null ? 0 : FAILS.window);
    if (bits === 0 || (bits & FAILS.doubtful) !== 0) continue;
    together += 1;
    // More than one bit: clearing one of them brings nothing back.
    if ((bits & (bits - 1)) === 0) eventsOf.set(bits, (eventsOf.get(bits) ?? 0) + 1);
  }
  const alone = HIDERS.flatMap((hider) => {
    const events = eventsOf.get(FAILS[hider]) ?? 0;
    return events > 0 ? [{ hider, events }] : [];
  });
  return { alone: alone.sort((one, other) => other.events - one.events), together };
}

const HIDERS: readonly Hider[] = ['window', 'search', 'map', ...FACETS, 'confidence'];
