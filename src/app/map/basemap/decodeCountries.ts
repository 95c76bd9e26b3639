import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country's outline; the code is ISO 3166-1 alpha-2, null for territories without one. */
export type CountryOutline = Feature<Polygon | MultiPolygon, { readonly code: string | null }>;

/** The countries as a map draws them: areas, and each line once. */
export interface Countries {
  readonly outlines: FeatureCollection<Polygon | MultiPolygon, { readonly code: string | null }>;
  /** Where two countries meet; dashed where one of them is widely disputed as such. */
  readonly borders: Feature<MultiLineString, { readonly kind: 'border' }>;
  readonly disputed: Feature<MultiLineString, { readonly kind: 'disputed' }>;
  readonly coasts: Feature<MultiLineString, { readonly kind: 'coast' }>;
}

/** The packed outlines of the basemap's files. */
export type PackedCountries = Topology<{ countries: GeometryCollection<{ readonly code: string | null }> }>;

/** Kosovo and Western Sahara; Natural Earth's Northern Cyprus, Somaliland and Siachen have no code at all. */
const DISPUTED = new Set(['XK', 'EH']);

/** Unpacks the basemap's outlines. Lines that stem from the cut at the antimeridian are left out. */
export function decodeCountries(packed: PackedCountries): Countries {
  const { countries } = packed.objects;
  const code = (country: { readonly properties?: object | undefined }) =>
    (country.properties as { readonly code?: string | null } | undefined)?.code ?? null;
  const isDisputed = (country: { readonly properties?: object | undefined }) => {
    const known = code(country);
    return known === null || DISPUTED.has(known);
  };
  const outlines = feature(packed, countries) as Countries['outlines'];
  return {
    outlines,
    borders: line(
      mesh(packed, countries, (a, b) => a !== b && !isDisputed(a) && !isDisputed(b)),
      'border',
    ),
    disputed: line(
      mesh(packed, countries, (a, b) => a !== b && (isDisputed(a) || isDisputed(b))),
      'disputed',
    ),
    coasts: line(withoutCuts(mesh(packed, countries, (a, b) => a === b)), 'coast'),
  };
}

function line<Kind extends string>(
  geometry: MultiLineString,
  kind: Kind,
): Feature<MultiLineString, { readonly kind: Kind }> {
  return { type: 'Feature', properties: { kind }, geometry };
}

/** The lines without the stretches that run along the antimeridian or the map's lower edge. */
export function withoutCuts(lines: MultiLineString): MultiLineString {
  const kept: Position[][] = [];
  for (const points of lines.coordinates) {
    let run: Position[] = [];
    points.forEach((point, index) => {
      const before = points[index - 1];
      if (before && isCut(before, point)) {
        if (run.length > 1) kept.push(run);
        run = [];
      }
      run.push(point);
    });
    if (run.length > 1) kept.push(run);
  }
  return { type: 'MultiLineString', coordinates: kept };
}

/** The packing rounds to hundredths of a degree or finer. */
const NEARLY = 0.05;

/** The map ends north of it: Antarctica's further edge is never a coast. */
const EDGE = -84.9;

function isCut([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): boolean {
  const alongAntimeridian =
    Math.abs(lngA) > 180 - NEARLY && Math.abs(lngB) > 180 - NEARLY && Math.abs(lngA - lngB) < NEARLY;
  return alongAntimeridian || (latA < EDGE && latB < EDGE);
}
