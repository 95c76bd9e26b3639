import { visiblePositions } from './selectors.ts';
import type { State } from './store.ts';
import { trayPositions } from './trays.ts';

/** The positions in `eventsOf` of what the list shows: the open tray, else what is visible. */
export function listedPositions(state: State): Uint32Array {
  return state.openTray === null ? visiblePositions(state) : trayPositions(state, state.openTray);
}
