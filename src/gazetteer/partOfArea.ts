import { type AreaPoint, areaRadiusKm } from './areaPoint.ts';
import type { Gazetteer, Place } from './gazetteer.ts';

type LngLat = readonly [number, number];

/** A side of an area, as words such as "northern", "south-west" or "central" name it. */
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'centre';

/** Eastward and northward share of each side. */
const DIRECTIONS: Readonly<Record<Exclude<Side, 'centre'>, readonly [number, number]>> = {
  n: [0, 1],
  ne: [1, 1],
  e: [1, 0],
  se: [1, -1],
  s: [0, -1],
  sw: [-1, -1],
  w: [-1, 0],
  nw: [-1, 1],
};

/** The outer two fifths of an area are its side: "northern New York" begins well north of the middle. */
const SIDE_SHARE = 0.4;
const LEAST_TOWNS = 5;

/**
 * The point and radius of one side of a country or division: the mean of the towns that lie in its outer two fifths
 * on that side, where people live and news happens. Of a place without towns, a point half a radius off its middle.
 */
export function partOfArea(gazetteer: Gazetteer, place: Place, side: Side): AreaPoint {
  const towns = gazetteer.townsIn(place);
  if (towns.length < LEAST_TOWNS) return shifted(place, side);
  const offsets = towns.map((town) => offsetOf(town, place.lngLat));
  const inside = offsets.filter(isOn(side, offsets));
  if (inside.length === 0) return shifted(place, side);
  const mean = [0, 1].map((axis) => inside.reduce((sum, offset) => sum + offset[axis], 0) / inside.length);
  const lngLat = pointAt(place.lngLat, [mean[0], mean[1]]);
  return {
    lngLat,
    radiusKm: areaRadiusKm(
      inside.map((offset) => pointAt(place.lngLat, offset)),
      lngLat,
    ),
  };
}

/** Whether an offset lies in the outer share of all offsets on the side. */
function isOn(side: Side, offsets: readonly LngLat[]): (offset: LngLat) => boolean {
  const [west, east] = extent(offsets.map(([x]) => x));
  const [south, north] = extent(offsets.map(([, y]) => y));
  const alongX = (x: number) => (x - west) / (east - west || 1);
  const alongY = (y: number) => (y - south) / (north - south || 1);
  if (side === 'centre') return ([x, y]) => isCentral(alongX(x)) && isCentral(alongY(y));
  const [right, up] = DIRECTIONS[side];
  const isOuter = (along: number, sign: number) =>
    sign === 0 || (sign > 0 ? along >= 1 - SIDE_SHARE : along <= SIDE_SHARE);
  return ([x, y]) => isOuter(alongX(x), right) && isOuter(alongY(y), up);
}

const ROUNDING = 1e-9;

function isCentral(along: number): boolean {
  return Math.abs(along - 0.5) <= SIDE_SHARE / 2 + ROUNDING;
}

/** The span of the values without the outermost hundredth on each side: strays of a wrong code. */
function extent(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 100);
  return [sorted[cut], sorted[sorted.length - 1 - cut]];
}

const KM_PER_DEGREE = 111.2;

function shifted(place: Place, side: Side): AreaPoint {
  const half = place.radiusKm / 2;
  if (side === 'centre') return { lngLat: place.lngLat, radiusKm: half };
  const [right, up] = DIRECTIONS[side];
  const step = half / Math.hypot(right, up) / KM_PER_DEGREE;
  const perLng = Math.max(0.05, Math.cos((place.lngLat[1] * Math.PI) / 180));
  return { lngLat: pointAt(place.lngLat, [(right * step) / perLng, up * step]), radiusKm: half };
}

/** East and north of a middle, in degrees; short of the antimeridian's jump. */
function offsetOf([lng, lat]: LngLat, [midLng, midLat]: LngLat): LngLat {
  return [((lng - midLng + 540) % 360) - 180, lat - midLat];
}

function pointAt([midLng, midLat]: LngLat, [east, north]: LngLat): LngLat {
  const lng = ((((midLng + east + 180) % 360) + 360) % 360) - 180;
  return [lng, Math.max(-90, Math.min(90, midLat + north))];
}
