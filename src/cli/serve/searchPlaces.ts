import type { Level } from '../../event-set/eventSet.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';

/** A place that a name may mean, as the page lists it. */
export interface FoundPlace {
  readonly name: string;
  readonly level: Level;
  /** WGS 84, longitude first. */
  readonly lngLat: readonly [number, number];
  readonly radiusKm: number;
  readonly countryCode: string | null;
  readonly admin1: string | null;
  readonly geonameId: number | null;
  readonly population: number;
}

const MOST = 25;

/** The places of a name, the most populous first, 25 at most. */
export function searchPlaces(gazetteer: Gazetteer, name: string): readonly FoundPlace[] {
  return gazetteer
    .find(name.trim().slice(0, 200))
    .map(({ place }) => place)
    .sort((one, other) => other.population - one.population)
    .slice(0, MOST)
    .map(({ name: found, level, lngLat, radiusKm, countryCode, admin1, geonameId, population }) => ({
      name: found,
      level,
      lngLat,
      radiusKm,
      countryCode,
      admin1,
      geonameId,
      population,
    }));
}
