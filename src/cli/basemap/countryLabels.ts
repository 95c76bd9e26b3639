import type { MultiPolygon, Position } from 'geojson';
import type { CountryFacts, CountryFeature } from './countries.ts';
import { labelPoint } from './labelPoint.ts';

/** A country's name on the map: name, ISO code, where, the whole zoom from which on it shows, and how important (1 is the largest type). */
export type CountryLabel = readonly [
  name: string,
  code: string,
  lng: number,
  lat: number,
  minZoom: number,
  rank: 1 | 2 | 3,
];

/** Names as maps write them, where the common one is too long or not the usual one in news English. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  AE: 'UAE',
  BA: 'Bosnia and Herz.',
  CF: 'Central African Rep.',
  CG: 'Congo',
  CZ: 'Czechia',
  DO: 'Dominican Rep.',
  KM: 'Comoros',
  TR: 'Turkey',
  XK: 'Kosovo',
};

/** One label for each outline that has a code, in the widest room of its largest part. */
export function placeCountryLabels(
  countries: readonly CountryFeature[],
  facts: readonly CountryFacts[],
): CountryLabel[] {
  const names = new Map(facts.map((country) => [country.cca2, country.name.common]));
  const labelled = new Set<string>();
  // Far islands can be outlines of their own under their country's code: the largest outline has the name.
  return countries
    .toSorted((a, b) => areaOf(b) - areaOf(a))
    .flatMap((country) => {
      const code = country.properties.code;
      if (!code || labelled.has(code)) return [];
      labelled.add(code);
      const name = SHORT_NAMES[code] ?? names.get(code) ?? code;
      const { lngLat, halfWidth } = labelPoint(largestPart(country.geometry));
      const rank = halfWidth > 7 ? 1 : halfWidth > 2 ? 2 : 3;
      return [[name, code, round(lngLat[0]), round(lngLat[1]), minZoomOf(name, halfWidth, rank), rank]];
    });
}

/** Width of a capital letter with its spacing, in pixels, by rank; as the map's style sets them. */
const LETTER_WIDTH_PX = { 1: 10.5, 2: 9, 3: 7.5 };

/**
 * The zoom at which the name's longest line is no wider than the country's room by half: maps let names reach over a border rather than
 * leave a country unnamed. At zoom 0 the world is 512 px wide.
 */
function minZoomOf(name: string, halfWidth: number, rank: 1 | 2 | 3): number {
  const longestWord = Math.max(...name.split(' ').map((word) => word.length));
  const needed = Math.max(longestWord, Math.min(name.length, 11)) * LETTER_WIDTH_PX[rank];
  const roomAtZero = (2 * halfWidth * 512) / 360;
  return Math.round(Math.min(7, Math.max(0, Math.log2(needed / 1.5 / roomAtZero))));
}

function largestPart(geometry: MultiPolygon): Position[][] {
  return geometry.coordinates.reduce((largest, part) => (area(part) > area(largest) ? part : largest), []);
}

function areaOf(country: CountryFeature): number {
  return area(largestPart(country.geometry));
}

/** Of the outer ring, in square degrees of an equal-area cylinder. */
function area(rings: Position[][]): number {
  const ring = rings[0] ?? [];
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
    sum += (x1 - x0) * (Math.sin((y0 * Math.PI) / 180) + Math.sin((y1 * Math.PI) / 180));
  }
  return Math.abs(sum);
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
