import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { cutAntimeridian } from './cutAntimeridian.ts';

/** What a country's outline carries: its ISO 3166-1 alpha-2 code, or null where ISO has none. */
export interface CountryProperties {
  readonly code: string | null;
}

export type CountryFeature = Feature<MultiPolygon, CountryProperties>;

/** What of `world-countries` the basemap reads. */
export interface CountryFacts {
  readonly cca2: string;
  readonly ccn3: string;
  readonly independent?: boolean;
  readonly name: { readonly common: string };
}

/** A country of the atlas: its id is ISO 3166-1 numeric. */
type AtlasCountry = (TopoPolygon | TopoMultiPolygon) & { readonly properties?: { readonly name?: string } };

/** As world-atlas comes: TopoJSON of Natural Earth's countries. */
export type Atlas = Topology<{ countries: GeometryCollection }>;

/** Codes in use for what ISO 3166-1 gives no number; XK as in GeoNames. */
const CODES_WITHOUT_NUMBER: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** Countries of the atlas as flat polygons, cut at the antimeridian. */
export function readCountries(atlas: Atlas, facts: readonly CountryFacts[]): CountryFeature[] {
  const codes = new Map(facts.map((country) => [country.ccn3, country.cca2]));
  return withCrimeaInUkraine(atlas, atlas.objects.countries.geometries.filter(isArea)).map((country) => ({
    type: 'Feature',
    properties: {
      code: codes.get(String(country.id)) ?? CODES_WITHOUT_NUMBER[country.properties?.name ?? ''] ?? null,
    },
    geometry: cutAntimeridian(outlineOf(atlas, country)),
  }));
}

/** The outlines packed as TopoJSON, each shared border once, on a grid of `steps` by `steps`. */
export function packCountries(countries: readonly CountryFeature[], steps: number): string {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...countries] };
  return JSON.stringify(topology({ countries: collection }, steps));
}

const UKRAINE = '804';
const RUSSIA = '643';

/**
 * Natural Earth 4 draws Crimea de facto, as part of Russia. Here it stands as in UN General Assembly resolution 68/262 and in
 * GeoNames: as part of Ukraine.
 */
function withCrimeaInUkraine(atlas: Atlas, countries: readonly AtlasCountry[]): AtlasCountry[] {
  const crimea = countries
    .filter(({ id }) => id === RUSSIA)
    .flatMap(polygonsOf)
    .filter((polygon) => isCrimea(outlineOf(atlas, polygon)));
  const rings = new Set(crimea.map((polygon) => JSON.stringify(polygon.arcs)));
  return countries.map((country) => {
    if (country.id === UKRAINE) {
      const merged = mergeArcs(atlas, [...polygonsOf(country), ...crimea]);
      return { ...country, type: 'MultiPolygon', arcs: merged.arcs };
    }
    if (country.id !== RUSSIA) return country;
    const rest = polygonsOf(country).filter(({ arcs }) => !rings.has(JSON.stringify(arcs)));
    return { ...country, type: 'MultiPolygon', arcs: rest.map(({ arcs }) => arcs) };
  });
}

function isCrimea(outline: Polygon | MultiPolygon): boolean {
  const ring = outline.type === 'Polygon' ? (outline.coordinates[0] ?? []) : [];
  return ring.every(([lng = 0, lat = 0]) => lng > 32 && lng < 37 && lat > 44 && lat < 47);
}

function polygonsOf(country: AtlasCountry): TopoPolygon[] {
  if (country.type === 'Polygon') return [{ type: 'Polygon', arcs: country.arcs }];
  return country.arcs.map((arcs) => ({ type: 'Polygon', arcs }));
}

function outlineOf(atlas: Atlas, area: TopoPolygon | TopoMultiPolygon): Polygon | MultiPolygon {
  return area.type === 'Polygon' ? feature(atlas, area).geometry : feature(atlas, area).geometry;
}

function isArea(geometry: GeometryObject): geometry is AtlasCountry {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
