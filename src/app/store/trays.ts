import { FAILS } from './failures.ts';
import { onceForEach } from './onceForEach.ts';
import type { Prepared } from './prepare.ts';
import { rememberLast } from './rememberLast.ts';
import { failures, preparedOf } from './selectors.ts';
import type { State } from './store.ts';
import type { Tray } from './view.ts';
import { positionsOf } from './windowMask.ts';

/**
 * The positions in `eventsOf` of a tray's events that pass filters and search. Neither window nor map narrows a tray, nor
 * the least confidence that of the doubtful. A doubtful event lies in the tray of the doubtful only.
 */
export function trayPositions(state: State, tray: Tray): Uint32Array {
  return traysOnce(preparedOf(state), failures(state))[tray];
}

const traysOnce = rememberLast((prepared: Prepared, fails: Uint16Array): Record<Tray, Uint32Array> => {
  const whole = wholeTrays(prepared);
  const passing = (positions: Uint32Array, ignored: number) =>
    positions.filter((position) => ((fails[position] ?? 0) & ~ignored) === 0);
  return {
    undated: passing(whole.undated, FAILS.map),
    unplaced: passing(whole.unplaced, FAILS.map),
    doubtful: passing(whole.doubtful, FAILS.map | FAILS.confidence | FAILS.doubtful),
  };
});

const wholeTrays = onceForEach((prepared: Prepared): Record<Tray, Uint32Array> => {
  const { lats, doubtful, datedCount } = prepared;
  const where = (lies: (position: number) => boolean) =>
    positionsOf(doubtful.map((_, position) => (lies(position) ? 1 : 0)));
  return {
    undated: where((position) => doubtful[position] === 0 && position >= datedCount),
    unplaced: where((position) => doubtful[position] === 0 && Number.isNaN(lats[position])),
    doubtful: where((position) => doubtful[position] === 1),
  };
});
