import type { Prepared } from './prepare.ts';
import type { TimeWindow } from './store.ts';

/**
 * 1 for each event that starts, ends or continues in the window; without one, for each that is not doubtful. Doubtful
 * events never pass, undated ones only without a window.
 */
export function maskOf(prepared: Prepared, window: TimeWindow | null): Uint8Array {
  const { starts, ends, doubtful } = prepared;
  const mask = new Uint8Array(doubtful.length);
  if (window === null) {
    for (let i = 0; i < mask.length; i++) mask[i] = doubtful[i] === 0 ? 1 : 0;
    return mask;
  }
  // A day lasts until the next one begins, and a window may hold fractions: it touches every day it reaches into.
  const from = Math.floor(window[0]);
  const to = window[1];
  for (let i = 0; i < prepared.datedCount; i++) {
    const start = starts[i] ?? Infinity;
    if (start > to) break;
    if (doubtful[i] === 0 && (ends[i] ?? -Infinity) >= from) mask[i] = 1;
  }
  return mask;
}

/** The positions at which a mask holds 1, ascending. */
export function positionsOf(mask: Uint8Array): Uint32Array {
  const positions = new Uint32Array(mask.length);
  let count = 0;
  for (let position = 0; position < mask.length; position++) {
    if (mask[position] === 1) {
      positions[count] = position;
      count += 1;
    }
  }
  return positions.subarray(0, count);
}
