import type { AppEvent } from '../../store/prepare.ts';
import { type LngLat, mercatorX, mercatorY } from './mercator.ts';

/** Another place of the same name that the event may have been in. */
export interface Candidate {
  readonly name: string;
  readonly countryCode: string | null;
  readonly admin1: string | null;
  readonly lngLat: LngLat;
  /** On Mercator's unit square. */
  readonly x: number;
  readonly y: number;
}

/** More would be a drawing of the gazetteer. */
const MOST_DRAWN = 6;

/** The event's other candidate places, the likeliest first. */
export function candidatesOf(event: AppEvent): Candidate[] {
  return event.properties.alternatives
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_DRAWN)
    .map(({ name, countryCode, admin1, lngLat }) => ({
      name,
      countryCode,
      admin1,
      lngLat,
      x: mercatorX(lngLat[0]),
      y: mercatorY(lngLat[1]),
    }));
}
