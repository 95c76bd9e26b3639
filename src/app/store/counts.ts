import type { Prepared } from './prepare.ts';
import { rememberLast } from './rememberLast.ts';
import { passingCount, preparedOf, visiblePositions } from './selectors.ts';
import type { State } from './store.ts';
import { trayPositions } from './trays.ts';

/** How many events there are, how many show, and how many lie in each tray. */
export interface Counts {
  /** All of the set, the doubtful too. */
  readonly all: number;
  readonly visible: number;
  /** How many pass filters, search and map, wherever the window stands. */
  readonly passing: number;
  /** How many of a tray pass filters and search. */
  readonly undated: number;
  readonly unplaced: number;
  readonly doubtful: number;
  /** How many of all a person has corrected or confirmed. */
  readonly checked: number;
}

/** The counts of the page. The same object until one of them changes. */
export function countsOf(state: State): Counts {
  return countsOnce(
    preparedOf(state),
    visiblePositions(state).length,
    passingCount(state),
    trayPositions(state, 'undated').length,
    trayPositions(state, 'unplaced').length,
    trayPositions(state, 'doubtful').length,
  );
}

const countsOnce = rememberLast(
  (
    prepared: Prepared,
    visible: number,
    passing: number,
    undated: number,
    unplaced: number,
    doubtful: number,
  ): Counts => ({
    all: prepared.events.length,
    visible,
    passing,
    undated,
    unplaced,
    doubtful,
    checked: prepared.checkedCount,
  }),
);
