import type { Level } from '../event-set/eventSet.ts';
import { foldName } from './fold.ts';
import type { Candidate, Gazetteer, NameKind, Parents, Place } from './gazetteer.ts';

/** A place that a user brings: a historical name, a neighbourhood, a site. */
export interface UserPlace {
  readonly name: string;
  readonly alternateNames?: readonly string[];
  /** WGS 84, longitude first. */
  readonly lngLat: readonly [number, number];
  /** `site` where it is not said. */
  readonly level?: Level;
  /** 1 where it is not said. */
  readonly radiusKm?: number;
  readonly countryCode?: string | null;
  readonly admin1Code?: string | null;
  readonly geonameId?: number | null;
  readonly featureCode?: string | null;
}

/**
 * The gazetteer with a user's places over it: where a name is among theirs, only theirs are found; all other names are
 * found as before. Their rows follow those of the gazetteer below, in the order given.
 */
export function overlay(base: Gazetteer, userPlaces: readonly UserPlace[]): Gazetteer {
  const places = userPlaces.map((place, i) => makePlace(base, place, base.size + i));
  const byName = new Map<string, Candidate[]>();
  const wordCounts = new Map<string, number>();
  for (const [i, { name, alternateNames = [] }] of userPlaces.entries()) {
    addName(name, places[i], 'main');
    for (const alternate of alternateNames) addName(alternate, places[i], 'alternate');
  }
  const own = (name: string) => byName.get(foldName(name) ?? '');
  const isOwn = (place: Place) => place.row >= base.size;

  return {
    ...base,
    version: `${base.version}+${places.length}`,
    size: base.size + places.length,
    find: (name) => own(name) ?? base.find(name),
    has: (name) => own(name) !== undefined || base.has(name),
    maxWords: (firstWord) =>
      Math.max(base.maxWords(firstWord), wordCounts.get((foldName(firstWord) ?? '').split(' ')[0]) ?? 0),
    place: (row) => places[row - base.size] ?? base.place(row),
    byGeonameId: (geonameId) =>
      places.find((each) => each.geonameId === geonameId) ?? base.byGeonameId(geonameId),
    parents: (place) => (isOwn(place) ? parentsByCode(base, place) : base.parents(place)),
    townCount: (place) => (isOwn(place) ? 0 : base.townCount(place)),
    townsIn: (place) => (isOwn(place) ? [] : base.townsIn(place)),
  };

  function addName(name: string, place: Place, nameKind: NameKind): void {
    const folded = foldName(name);
    if (!folded) return;
    const candidates = byName.get(folded) ?? [];
    if (!candidates.some((candidate) => candidate.place === place)) candidates.push({ place, nameKind });
    byName.set(folded, candidates);
    const words = folded.split(' ');
    wordCounts.set(words[0], Math.max(words.length, wordCounts.get(words[0]) ?? 0));
  }
}

function makePlace(base: Gazetteer, place: UserPlace, row: number): Place {
  const { countryCode = null, admin1Code = null } = place;
  return {
    row,
    name: place.name,
    level: place.level ?? 'site',
    lngLat: place.lngLat,
    radiusKm: place.radiusKm ?? 1,
    countryCode,
    admin1: countryCode && admin1Code ? (base.admin1(countryCode, admin1Code)?.name ?? null) : null,
    admin1Code,
    admin2Code: null,
    population: 0,
    geonameId: place.geonameId ?? null,
    featureCode: place.featureCode ?? null,
  };
}

function parentsByCode(base: Gazetteer, { countryCode, admin1Code }: Place): Parents {
  return {
    country: countryCode ? base.country(countryCode) : null,
    admin1: countryCode && admin1Code ? base.admin1(countryCode, admin1Code) : null,
    admin2: null,
  };
}
