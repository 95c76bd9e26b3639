/** A shape of a placemark as it is being read. */
export interface KmlShape {
  /** As GeoJSON names it. */
  readonly type: string;
  /** The positions of each of its lines; NaN where there is no number. */
  readonly rings: (readonly number[])[][];
}

/** Of a whole file. */
export const MOST_POSITIONS = 2_000_000;

const GEOMETRIES: Readonly<Record<string, string>> = {
  polygon: 'Polygon',
  point: 'Point',
  linestring: 'LineString',
  linearring: 'LineString',
  track: 'LineString',
};

/** Whether an element of this name begins a shape; the rings of a polygon are part of it. */
export function isShape(name: string, path: readonly string[]): boolean {
  return Object.hasOwn(GEOMETRIES, name) && !path.slice(0, -1).includes('polygon');
}

/** The shape that an element begins. */
export function startShape(name: string): KmlShape {
  return { type: GEOMETRIES[name] ?? '', rings: [] };
}

/**
 * Adds what an element `coordinates` (`lng,lat[,altitude]`, parted by white space) or a track's `coord` (one position, its
 * numbers parted by white space) holds to the last shape; gives how many positions that was.
 */
export function addPositions(
  shapes: readonly KmlShape[],
  said: string,
  isTrack: boolean,
  most: number,
): number {
  const shape = shapes.at(-1);
  if (!shape || most <= 0) return 0;
  const words = said.split(/\s+/);
  const added = isTrack ? [numbersOf(words)] : words.slice(0, most).map((word) => numbersOf(word.split(',')));
  const [line] = shape.rings;
  if (isTrack && line) line.push(...added);
  else shape.rings.push(added);
  return added.length;
}

function numbersOf(parts: readonly string[]): readonly number[] {
  return parts.slice(0, 3).map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
}

/** The shapes as one GeoJSON geometry, unchecked; null where there are none. */
export function geometryOf(shapes: readonly KmlShape[]): unknown {
  const geometries = shapes.map(({ type, rings }) => {
    const line = rings[0] ?? [];
    if (type === 'Point' || line.length === 1) return { type: 'Point', coordinates: line[0] };
    return { type, coordinates: type === 'Polygon' ? rings : line };
  });
  return geometries.length > 1 ? { type: 'GeometryCollection', geometries } : (geometries[0] ?? null);
}
