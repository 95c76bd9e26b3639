import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The countries as lines of longitude and latitude. */
export interface Outlines {
  readonly rings: readonly (readonly Position[])[];
  readonly coasts: readonly (readonly Position[])[];
  readonly borders: readonly (readonly Position[])[];
}

/** Reads the outlines of the basemap: TopoJSON of countries that are cut at the antimeridian. */
export function readOutlines(text: string): Outlines {
  const topology = JSON.parse(text) as Topology<{ countries: GeometryCollection }>;
  const { countries } = topology.objects;
  const rings = feature(topology, countries).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
  return {
    rings,
    coasts: mesh(topology, countries, (one, other) => one === other).coordinates.flatMap(withoutCut),
    borders: mesh(topology, countries, (one, other) => one !== other).coordinates,
  };
}

/** A line without the stretches that are no coast: along the antimeridian, and where the map ends in the south. */
function withoutCut(line: readonly Position[]): readonly (readonly Position[])[] {
  return line.slice(1).flatMap((point, index) => {
    const before = line[index] ?? point;
    return isOnCut(before) && isOnCut(point) ? [] : [[before, point]];
  });
}

function isOnCut([lng = 0, lat = 0]: Position): boolean {
  return Math.abs(lng) > 179.95 || lat < -84.9;
}
