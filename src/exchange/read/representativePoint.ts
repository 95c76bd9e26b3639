import { gatherShapes, type NoPoint, type Position, type Shapes } from './gatherShapes.ts';
import { kmBetween, radians } from './kmBetween.ts';

/** Where a shape lies, as one point and how far from it the shape reaches. */
export interface RepresentativePoint {
  readonly lngLat: readonly [number, number];
  /** Null for a point; in kilometres, rounded to metres. */
  readonly radiusKm: number | null;
  /** A third number stood there. */
  readonly hasAltitude: boolean;
}

/**
 * A point for any GeoJSON geometry: a point is itself; of several the one nearest to their middle; of a line the vertex
 * half along it; of areas the centroid of the largest (planar, RFC 7946 §3.1.6). Lines across the antimeridian are
 * followed the short way. Null geometry is null.
 */
export function representativePoint(geometry: unknown): RepresentativePoint | NoPoint | null {
  if (geometry === null || geometry === undefined) return null;
  const shapes: Shapes = { points: [], lines: [], rings: [], count: 0, hasAltitude: false };
  const problem = gatherShapes(geometry, shapes, 0);
  if (problem) return problem;
  const { points, lines, rings, hasAltitude } = shapes;
  const all = [...points, ...lines.flat(), ...rings.flat()];
  if (all.length === 0) return { expected: 'a geometry with coordinates', found: 'none' };
  const at = rings.length > 0 ? ringPoint(rings) : lines.length > 0 ? linePoint(lines) : middleOf(points);
  const lngLat: Position = [roundDegrees(wrap(at[0])), roundDegrees(at[1])];
  const isPoint = all.length === 1;
  return { lngLat: isPoint ? at : lngLat, radiusKm: isPoint ? null : farthest(lngLat, all), hasAltitude };
}

function middleOf(points: readonly Position[]): Position {
  if (points.length === 1) return points[0] as Position;
  const [x, y, z] = [0, 1, 2].map((axis) => sum(points.map((each) => vector(each)[axis] ?? 0)));
  const mean: Position = [
    degrees(Math.atan2(y ?? 0, x ?? 0)),
    degrees(Math.atan2(z ?? 0, Math.hypot(x ?? 0, y ?? 0))),
  ];
  return nearest(mean, points);
}

function nearest(to: Position, points: readonly Position[]): Position {
  let best = points[0] as Position;
  let least = Infinity;
  for (const each of points) {
    const km = kmBetween(to, each);
    if (km < least) [best, least] = [each, km];
  }
  return best;
}

/** The first vertex that lies half along the longest line, or beyond. */
function linePoint(lines: readonly (readonly Position[])[]): Position {
  let longest = lines[0] as readonly Position[];
  let most = 0;
  for (const line of lines) {
    const km = lengthOf(line);
    if (km > most) [longest, most] = [line, km];
  }
  let walked = 0;
  const half = longest.find((each, i) => {
    if (i > 0) walked += kmBetween(longest[i - 1] as Position, each);
    return walked >= most / 2;
  });
  return half ?? (longest[0] as Position);
}

function lengthOf(line: readonly Position[]): number {
  return sum(line.slice(1).map((each, i) => kmBetween(line[i] as Position, each)));
}

function ringPoint(rings: readonly (readonly Position[])[]): Position {
  let best: Position | null = null;
  let largest = 0;
  for (const ring of rings) {
    const { area, centroid } = areaOf(ring);
    if (area > largest) [best, largest] = [centroid, area];
  }
  return best ?? middleOf(rings.flat());
}

/** Shoelace formula, about the first vertex, so that small areas far from the origin lose no digits. */
function areaOf(ring: readonly Position[]): { readonly area: number; readonly centroid: Position } {
  const [ox, oy] = ring[0] as Position;
  let [area, cx, cy] = [0, 0, 0];
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length] as Position;
    const cross = (x1 - ox) * (y2 - oy) - (x2 - ox) * (y1 - oy);
    area += cross / 2;
    cx += (x1 + x2 - 2 * ox) * cross;
    cy += (y1 + y2 - 2 * oy) * cross;
  }
  return { area: Math.abs(area), centroid: [ox + cx / (6 * area), oy + cy / (6 * area)] };
}

function farthest(from: Position, points: readonly Position[]): number {
  let most = 0;
  for (const each of points) most = Math.max(most, kmBetween(from, each));
  return Math.round(most * 1000) / 1000;
}

function vector([lng, lat]: Position): readonly [number, number, number] {
  const [a, b] = [radians(lng), radians(lat)];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

function wrap(lng: number): number {
  return lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** To about a decimetre: a made point has no better right to digits. */
function roundDegrees(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

const degrees = (value: number) => (value * 180) / Math.PI;
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
