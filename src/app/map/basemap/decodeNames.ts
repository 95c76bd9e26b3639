import type { FeatureCollection, Point } from 'geojson';

/** A name on the map: from which zoom on, and in which order names yield to each other, the lowest first served. */
export interface NameProperties {
  readonly kind: 'country' | 'water' | 'town' | 'capital';
  readonly name: string;
  readonly minZoom: number;
  readonly rank: number;
  readonly order: number;
}

export type Names = FeatureCollection<Point, NameProperties>;

/** The file `names.json`. */
export interface PackedNames {
  readonly countries: readonly (readonly [
    name: string,
    code: string,
    lng: number,
    lat: number,
    minZoom: number,
    rank: number,
  ])[];
  readonly waters: readonly (readonly [
    name: string,
    lng: number,
    lat: number,
    minZoom: number,
    rank: number,
  ])[];
}

/** The files `towns-….json`: longitude and latitude in hundredths of a degree. */
export type PackedTowns = readonly (readonly [
  name: string,
  lng: number,
  lat: number,
  minZoom: number,
  capital: 0 | 1,
])[];

/** Names of countries and waters. */
export function decodeNames(packed: PackedNames): Names {
  return collect([
    ...packed.countries.map(([name, , lng, lat, minZoom, rank]) =>
      named({ kind: 'country', name, minZoom, rank, order: minZoom * 10 + rank }, [lng, lat]),
    ),
    ...packed.waters.map(([name, lng, lat, minZoom, rank]) =>
      named({ kind: 'water', name, minZoom, rank, order: minZoom * 10 + rank }, [lng, lat]),
    ),
  ]);
}

/** Towns, the most important first. */
export function decodeTowns(files: readonly PackedTowns[]): Names {
  return collect(
    files
      .flat()
      .map(([name, lng, lat, minZoom, capital], order) =>
        named({ kind: capital ? 'capital' : 'town', name, minZoom, rank: minZoom, order }, [
          lng / 100,
          lat / 100,
        ]),
      ),
  );
}

function named(properties: NameProperties, coordinates: [number, number]): Names['features'][number] {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function collect(features: Names['features']): Names {
  return { type: 'FeatureCollection', features };
}
