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

/** Places by name. Names are folded before they are compared: case, accents, hyphens and full stops do not count. */
export interface Gazetteer {
  /** Changes whenever the data or the index's form change. */
  readonly version: string;
  /** All places of the name, the most populous first; `[]` when there is none. */
  find(name: string): readonly Candidate[];
  /** Whether some place has the name; faster than `find`. */
  has(name: string): boolean;
  /** The place of a row. */
  place(row: number): Place;
}
