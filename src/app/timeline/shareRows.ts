import type { AppEvent } from '../store/prepare.ts';
import { extentPx, GAP_PX, type PackOptions } from './packRows.ts';

/** More rows than this no lane asks for. */
const MOST_ROWS = 12;

/**
 * How many rows each lane gets: one, and the spare ones one by one to the lane that still lacks most to show all its
 * marks at the scale of the whole. They hold at every zoom, so that the lanes stay where they are.
 *
 * @param events dated, by first day. @param available how many rows the height has.
 */
export function shareRows<Key extends string>(
  events: readonly AppEvent[],
  keys: readonly Key[],
  dayPx: number,
  { keyOf, whole }: Pick<PackOptions<Key>, 'keyOf' | 'whole'>,
  available: number,
): ReadonlyMap<Key, number> {
  const ends = new Map<Key, number[]>(keys.map((key) => [key, []]));
  for (const event of events) {
    const lane = ends.get(keyOf(event));
    if (!lane) continue;
    const [left, right] = extentPx(event, dayPx, whole);
    const row = lane.findIndex((end) => end + GAP_PX <= left);
    if (row >= 0) lane[row] = right;
    else if (lane.length < MOST_ROWS) lane.push(right);
  }
  const rows = new Map<Key, number>(keys.map((key) => [key, 1]));
  const lacking = (key: Key) => (ends.get(key)?.length ?? 0) - (rows.get(key) ?? 0);
  for (let spare = available - keys.length; spare > 0; spare--) {
    const neediest = keys.reduce((a, b) => (lacking(b) > lacking(a) ? b : a));
    if (lacking(neediest) <= 0) break;
    rows.set(neediest, (rows.get(neediest) ?? 0) + 1);
  }
  return rows;
}
