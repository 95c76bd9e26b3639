import type { Position } from 'geojson';

/** Where a label stands best in a polygon, and how much room it has there. */
export interface LabelPoint {
  readonly lngLat: readonly [number, number];
  /** Half the width of the widest ellipse around the point that stays inside, in degrees of longitude on a Mercator map. */
  readonly halfWidth: number;
}

/** Labels are wide and low: the room that is sought is an ellipse this many times as wide as high. */
const ASPECT = 2.5;

/**
 * The point of a polygon (rings, longitude first) that is farthest from its border in an elliptic measure, on a Mercator map: a pole of
 * inaccessibility as in Mapbox's polylabel, found on a grid that is refined around its best cells.
 */
export function labelPoint(rings: readonly Position[][]): LabelPoint {
  const flat = rings.map((ring) => {
    const every = Math.ceil(ring.length / ENOUGH_POINTS);
    return ring
      .filter((_, index) => index % every === 0)
      .map(([lng = 0, lat = 0]): Flat => [lng, mercator(lat) * ASPECT]);
  });
  const outer = flat[0] ?? [];
  let [west, east] = extent(outer.map((point) => point[0]));
  let [south, north] = extent(outer.map((point) => point[1]));
  let best = { point: [(west + east) / 2, (south + north) / 2] as Flat, distance: -Infinity };
  for (let round = 0; round < 6; round++) {
    const stepX = (east - west) / GRID;
    const stepY = (north - south) / GRID;
    for (let column = 0; column <= GRID; column++) {
      for (let row = 0; row <= GRID; row++) {
        const point: Flat = [west + column * stepX, south + row * stepY];
        const distance = signedDistance(point, flat);
        if (distance > best.distance) best = { point, distance };
      }
    }
    [west, east] = [best.point[0] - stepX, best.point[0] + stepX];
    [south, north] = [best.point[1] - stepY, best.point[1] + stepY];
  }
  return {
    lngLat: [best.point[0], inverseMercator(best.point[1] / ASPECT)],
    halfWidth: Math.max(0, best.distance),
  };
}

type Flat = readonly [x: number, y: number];

const GRID = 14;
/** A label does not mind a cape: of longer rings only some points are looked at. */
const ENOUGH_POINTS = 250;
const DEGREES = 180 / Math.PI;

/** Mercator's y in the unit of degrees of longitude. */
function mercator(lat: number): number {
  const limited = Math.min(85, Math.max(-85, lat));
  return Math.log(Math.tan(Math.PI / 4 + limited / DEGREES / 2)) * DEGREES;
}

function inverseMercator(y: number): number {
  return (2 * Math.atan(Math.exp(y / DEGREES)) - Math.PI / 2) * DEGREES;
}

/** Distance to the nearest border, negative outside. */
function signedDistance([x, y]: Flat, rings: readonly Flat[][]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (!before) break;
      const [ax, ay] = point;
      const [bx, by] = before;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const along =
        dx || dy ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
      const [offX, offY] = [x - ax - along * dx, y - ay - along * dy];
      nearest = Math.min(nearest, offX * offX + offY * offY);
      before = point;
    }
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
