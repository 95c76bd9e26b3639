import type { AppEvent, Prepared } from '../../store/prepare.ts';
import { type LngLat, mercatorX, mercatorY } from './mercator.ts';

/** The places where events stand, each once, as columns: everything of spot `s` is at index `s`. */
export interface Spots {
  readonly count: number;
  /** Degrees. */
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
  /** On Mercator's unit square. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The spot of each position in `Prepared.events`; -1 where the event may not stand on the map. */
  readonly spotOf: Int32Array;
  /** Spot `s` holds `positions[offsets[s]]` to before `positions[offsets[s + 1]]`, in the order of time. */
  readonly offsets: Uint32Array;
  readonly positions: Uint32Array;
}

/** Events less than about a metre apart share a spot. */
const STEPS_PER_DEGREE = 1e5;

/** A mark on a pole stands whole within the map's edge. */
const WHOLE_LATITUDE = 84;

/** The spots of all events that may stand on the map: placed and not doubtful. */
export function spotsOf({ lngs, lats, doubtful }: Pick<Prepared, 'lngs' | 'lats' | 'doubtful'>): Spots {
  const spotOf = new Int32Array(lngs.length).fill(-1);
  const known = new Map<number, number>();
  const firsts: number[] = [];
  for (let position = 0; position < lngs.length; position++) {
    const lng = lngs[position] ?? Number.NaN;
    const lat = lats[position] ?? Number.NaN;
    if (doubtful[position] === 1 || Number.isNaN(lng) || Number.isNaN(lat)) continue;
    const key =
      Math.round((lng + 180) * STEPS_PER_DEGREE) * 181 * STEPS_PER_DEGREE +
      Math.round((lat + 90) * STEPS_PER_DEGREE);
    let spot = known.get(key);
    if (spot === undefined) {
      spot = firsts.length;
      known.set(key, spot);
      firsts.push(position);
    }
    spotOf[position] = spot;
  }
  const at = (column: Float64Array) => Float64Array.from(firsts, (position) => column[position] ?? 0);
  const [spotLngs, spotLats] = [at(lngs), at(lats)];
  return {
    count: firsts.length,
    lngs: spotLngs,
    lats: spotLats,
    xs: spotLngs.map(mercatorX),
    ys: spotLats.map((lat) => mercatorY(Math.min(WHOLE_LATITUDE, Math.max(-WHOLE_LATITUDE, lat)))),
    spotOf,
    ...membersOf(spotOf, firsts.length),
  };
}

/** For each spot its positions, as in a compressed sparse row. */
function membersOf(spotOf: Int32Array, count: number): { offsets: Uint32Array; positions: Uint32Array } {
  const offsets = new Uint32Array(count + 1);
  for (const spot of spotOf) if (spot >= 0) offsets[spot + 1] = (offsets[spot + 1] ?? 0) + 1;
  for (let spot = 0; spot < count; spot++)
    offsets[spot + 1] = (offsets[spot + 1] ?? 0) + (offsets[spot] ?? 0);
  const next = offsets.slice();
  const positions = new Uint32Array(offsets[count] ?? 0);
  for (let position = 0; position < spotOf.length; position++) {
    const spot = spotOf[position] ?? -1;
    if (spot < 0) continue;
    const place = next[spot] ?? 0;
    positions[place] = position;
    next[spot] = place + 1;
  }
  return { offsets, positions };
}

/** The event's representative point, or null. */
export function lngLatOf(event: AppEvent): LngLat | null {
  const [lng, lat] = event.feature.geometry?.coordinates ?? [];
  return lng === undefined || lat === undefined ? null : [lng, lat];
}

/** Whether the place is as fine as a point on the map: a site or a town. Anything else is an area with a point to hold on to. */
export function isExact(event: AppEvent): boolean {
  return event.properties.level === 'site' || event.properties.level === 'city';
}
