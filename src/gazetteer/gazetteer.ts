import type { Level } from '../event-set/eventSet.ts';

/** A place of the gazetteer. */
export interface Place {
  /** Its row in the index: the same place has the same row. */
  readonly row: number;
  readonly name: string;
  readonly level: Level;
  /** WGS 84, longitude first. */
  readonly lngLat: readonly [number, number];
  readonly radiusKm: number;
  /** ISO 3166-1 alpha-2; null for waters and regions across countries. */
  readonly countryCode: string | null;
  /** Name of the first-order division, and GeoNames' code for it within the country. */
  readonly admin1: string | null;
  readonly admin1Code: string | null;
  readonly admin2Code: string | null;
  readonly population: number;
  readonly geonameId: number | null;
  /** GeoNames' feature code, such as PPLC, ADM1, PCLI, SEA; null for what GeoNames does not have. */
  readonly featureCode: string | null;
}

/** How a name belongs to a place. */
export type NameKind = 'main' | 'alternate' | 'abbreviation' | 'demonym';

/** A place that a name may mean. */
export interface Candidate {
  readonly place: Place;
  readonly nameKind: NameKind;
}

/** The areas that a place lies in; null where it lies in none or is one itself. */
export interface Parents {
  readonly country: Place | null;
  readonly admin1: Place | null;
  readonly admin2: Place | null;
}

/**
 * Places by name. Names are folded before they are compared: case, accents, hyphens and full stops do not count,
 * but for short forms that are also words: "US" and "TX" need capitals, "Mass." and "Ore." their full stop.
 * So hand in the words as the text has them, without a possessive "'s".
 */
export interface Gazetteer {
  /** Changes whenever the data or the index's form change. */
  readonly version: string;
  /** How many places there are; rows run from 0 to size - 1. */
  readonly size: number;
  /** All places of the name, the most populous first; `[]` when there is none. */
  find(name: string): readonly Candidate[];
  /** Whether some place has the name; faster than `find`. */
  has(name: string): boolean;
  /** How many words (split at spaces and hyphens) the longest name that begins with this word has; 0 when none begins so. */
  maxWords(firstWord: string): number;
  /** The place of a row. */
  place(row: number): Place;
  /** The place of GeoNames' number, or null. Reads the column of numbers: under a millisecond. */
  byGeonameId(geonameId: number): Place | null;
  /** The areas around a place. */
  parents(place: Place): Parents;
  /** How many towns of the gazetteer lie in an area. */
  townCount(place: Place): number;
  /** The points of those towns. Reads the whole index: some milliseconds. */
  townsIn(place: Place): readonly (readonly [number, number])[];
  /** The country of an ISO 3166-1 alpha-2 code. */
  country(countryCode: string): Place | null;
  /** The first-order division of GeoNames' code, such as "US", "TX". */
  admin1(countryCode: string, admin1Code: string): Place | null;
  /** The second-order division, such as "US", "TX", "257". */
  admin2(countryCode: string, admin1Code: string, admin2Code: string): Place | null;
}
