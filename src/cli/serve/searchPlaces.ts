import type { Level } from '../../event-set/eventSet.ts';
import { createFoldedName, foldInto, foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer, Place } from '../../gazetteer/gazetteer.ts';

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
/** In letters: shorter beginnings fit too many names. */
const SHORTEST_BEGINNING = 3;

/** The places of a name or, where there are none, those whose main name begins so; the most populous first, 25 at most. */
export function searchPlaces(gazetteer: Gazetteer, name: string): readonly FoundPlace[] {
  const sought = name.trim().slice(0, 200);
  const named = gazetteer.find(sought).map(({ place }) => place);
  const found = (named.length > 0 ? named : placesBeginning(gazetteer, sought)).sort(byPopulation);
  return found.slice(0, MOST).map((place) => ({
    name: place.name,
    level: place.level,
    lngLat: place.lngLat,
    radiusKm: place.radiusKm,
    countryCode: place.countryCode,
    admin1: place.admin1,
    geonameId: place.geonameId,
    population: place.population,
  }));
}

/** Looks at the name of every place: half a second. */
function placesBeginning(gazetteer: Gazetteer, name: string): Place[] {
  const beginning = foldName(name);
  if (beginning === null || beginning.length < SHORTEST_BEGINNING) return [];
  const codes = [...beginning].map((letter) => letter.charCodeAt(0));
  const folded = createFoldedName();
  const found: Place[] = [];
  for (let row = 0; row < gazetteer.size; row++) {
    const place = gazetteer.place(row);
    if (foldInto(place.name, folded) && codes.every((code, at) => folded.codes[at] === code))
      found.push(place);
  }
  return found;
}

function byPopulation(one: Place, other: Place): number {
  return other.population - one.population;
}
