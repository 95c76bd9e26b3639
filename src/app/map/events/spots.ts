import type { AppEvent } from '../../store/prepare.ts';
import { type LngLat, mercatorX, mercatorY } from './mercator.ts';

/** A place where at least one event stands: events of one place share a spot. */
export interface Spot {
  readonly lngLat: LngLat;
  /** On Mercator's unit square. */
  readonly x: number;
  readonly y: number;
  /** Positions in `Prepared.events`. */
  readonly positions: readonly number[];
}

/** The spots of all events that may stand on the map: placed and not doubtful. */
export function spotsOf(events: readonly AppEvent[]): Spot[] {
  const byPlace = new Map<string, { lngLat: LngLat; positions: number[] }>();
  for (const event of events) {
    const lngLat = lngLatOf(event);
    if (!lngLat || event.doubtful) continue;
    const key = lngLat.join(' ');
    const known = byPlace.get(key);
    if (known) known.positions.push(event.position);
    else byPlace.set(key, { lngLat, positions: [event.position] });
  }
  return [...byPlace.values()].map(({ lngLat, positions }) => ({
    lngLat,
    x: mercatorX(lngLat[0]),
    y: mercatorY(lngLat[1]),
    positions,
  }));
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
