import { quoteValue } from '../../articles/notice.ts';
/** Why there is no point. */
export interface NoPoint {
  readonly expected: string;
  readonly found: string;
}

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

const MOST_POSITIONS = 2_000_000;
const MOST_DEPTH = 32;

/** The parts of a geometry, whatever it was. */
export interface Shapes {
  readonly points: Position[];
  readonly lines: Position[][];
  /** Outer rings. */
  readonly rings: Position[][];
  count: number;
  hasAltitude: boolean;
}

/** Adds the parts of a GeoJSON geometry; gives what is wrong with it, or null. */
export function gatherShapes(geometry: unknown, shapes: Shapes, depth: number): NoPoint | null {
  const expected = 'a GeoJSON geometry';
  if (typeof geometry !== 'object' || geometry === null) return { expected, found: 'something else' };
  if (depth > MOST_DEPTH) return { expected: 'geometries nested less deeply', found: 'more' };
  const { type, coordinates, geometries } = geometry as Record<string, unknown>;
  if (type === 'GeometryCollection') {
    if (!Array.isArray(geometries)) return { expected: 'a list of geometries', found: 'none' };
    for (const each of geometries) {
      const problem = gatherShapes(each, shapes, depth + 1);
      if (problem) return problem;
    }
    return null;
  }
  try {
    switch (type) {
      case 'Point':
        shapes.points.push(position(coordinates, shapes));
        break;
      case 'MultiPoint':
        for (const each of listOf(coordinates)) shapes.points.push(position(each, shapes));
        break;
      case 'LineString':
        shapes.lines.push(lineOf(coordinates, shapes));
        break;
      case 'MultiLineString':
        for (const each of listOf(coordinates)) shapes.lines.push(lineOf(each, shapes));
        break;
      case 'Polygon':
        shapes.rings.push(lineOf(listOf(coordinates)[0], shapes));
        break;
      case 'MultiPolygon':
        for (const each of listOf(coordinates)) shapes.rings.push(lineOf(listOf(each)[0], shapes));
        break;
      default:
        return { expected, found: `the type ${quoteValue(type)}` };
    }
  } catch (error) {
    if (!(error instanceof BrokenPosition)) throw error;
    return { expected: 'longitudes from -180 to 180 and latitudes from -90 to 90', found: error.message };
  }
  return null;
}

class BrokenPosition extends Error {}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new BrokenPosition('no list of coordinates');
  return value;
}

function position(value: unknown, shapes: Shapes): Position {
  if (++shapes.count > MOST_POSITIONS) throw new BrokenPosition(`more than ${MOST_POSITIONS} positions`);
  const [lng, lat, altitude]: readonly unknown[] = listOf(value);
  if (typeof lng !== 'number' || typeof lat !== 'number' || !(Math.abs(lng) <= 180) || !(Math.abs(lat) <= 90))
    throw new BrokenPosition(JSON.stringify([lng, lat])?.slice(0, 60) ?? 'none');
  if (typeof altitude === 'number' && altitude !== 0) shapes.hasAltitude = true;
  return [lng, lat];
}

/** Its positions, each no further than half around the world from the one before. */
function lineOf(value: unknown, shapes: Shapes): Position[] {
  const line: Position[] = [];
  for (const each of listOf(value)) {
    const [lng, lat] = position(each, shapes);
    const before = line.at(-1)?.[0] ?? lng;
    line.push([lng + 360 * Math.round((before - lng) / 360), lat]);
  }
  return line;
}
