import type { MultiPolygon, Polygon, Position } from 'geojson';

type Ring = readonly Position[];

/**
 * Cuts a polygon of the sphere at the antimeridian, so that a flat map can draw it: every ring of the result stays
 * within -180 to 180 degrees and none jumps across. A ring around a pole is closed along the map's lower or upper
 * edge. Longitudes that jump by more than 180 degrees between neighbours are read as the short way round.
 */
export function cutAntimeridian(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.flatMap((rings) => cutPolygon(rings.filter(isNoPole))),
  };
}

/** Natural Earth's Antarctica has the pole itself as a ring: a circle without extent. */
function isNoPole(ring: Ring): boolean {
  return ring.some((point) => Math.abs(point[1] ?? 0) < 89.9);
}

function cutPolygon(rings: Position[][]): Position[][][] {
  const [outer, ...holes] = rings.map(unwrapRing);
  if (!outer) return [];
  const [west, east] = range(outer);
  const aligned = [outer, ...holes.map((hole) => alignTo(hole, (west + east) / 2))];
  if (west >= -180 && east <= 180) return [aligned];
  const pieces: Position[][][] = [];
  for (let world = Math.floor((west + 180) / 360); world * 360 - 180 < east; world++) {
    const left = world * 360 - 180;
    const rightHalf = splitAt(aligned, left, 1);
    pieces.push(...group(splitAt(rightHalf, left + 360, -1).map((ring) => shift(ring, -world * 360))));
  }
  return pieces;
}

/** The ring with longitudes that run on beyond 180; around a pole, closed along that pole's parallel. */
function unwrapRing(ring: Ring): Position[] {
  const unwrapped: Position[] = [];
  let offset = 0;
  let previous: number | null = null;
  for (const [lng = 0, lat = 0] of ring) {
    if (previous !== null && lng - previous > 180) offset -= 360;
    else if (previous !== null && lng - previous < -180) offset += 360;
    previous = lng;
    unwrapped.push([lng + offset, lat]);
  }
  const first = unwrapped[0];
  const last = unwrapped.at(-1);
  if (!first || !last || offset === 0) return unwrapped;
  const pole = (first[1] ?? 0) < 0 ? -90 : 90;
  return [...unwrapped, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}

/**
 * The parts of closed rings to the right (`side` 1) or left (-1) of a meridian. The open chains that the meridian leaves are
 * joined along it: sorted by latitude, their ends pair up, because a polygon's inside and outside alternate.
 */
function splitAt(rings: readonly Ring[], meridian: number, side: 1 | -1): Position[][] {
  const whole: Position[][] = [];
  const chains: Position[][] = [];
  for (const ring of rings) {
    const parts = chainsOf(ring, meridian, side);
    if (parts === null) whole.push([...ring]);
    else chains.push(...parts);
  }
  return [...whole, ...joinChains(chains)];
}

/** The stretches of a ring on one side, each from meridian to meridian; null when the ring lies there wholly. */
function chainsOf(ring: Ring, meridian: number, side: 1 | -1): Position[][] | null {
  const inside = (point: Position) => ((point[0] ?? 0) - meridian) * side > 0;
  const open = ring.slice(0, -1);
  const start = open.findIndex((point) => !inside(point));
  if (start < 0) return null;
  const chains: Position[][] = [];
  let chain: Position[] | null = null;
  for (let step = 0; step < open.length; step++) {
    const here = open[(start + step) % open.length];
    const next = open[(start + step + 1) % open.length];
    if (!here || !next) continue;
    if (!inside(here) && inside(next)) {
      chain = [crossing(here, next, meridian)];
      chains.push(chain);
    }
    if (inside(next)) chain?.push(next);
    else if (inside(here)) chain?.push(crossing(here, next, meridian));
  }
  return chains;
}

function crossing(from: Position, to: Position, meridian: number): Position {
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  return [meridian, y0 + ((meridian - x0) / (x1 - x0)) * (y1 - y0)];
}

function joinChains(chains: readonly Position[][]): Position[][] {
  const ends = chains.flatMap((chain, index) => [
    { index, isStart: true, lat: chain[0]?.[1] ?? 0 },
    { index, isStart: false, lat: chain.at(-1)?.[1] ?? 0 },
  ]);
  ends.sort((a, b) => a.lat - b.lat);
  const partner = new Map<string, (typeof ends)[number]>();
  const key = (end: { index: number; isStart: boolean }) => `${end.index}${end.isStart}`;
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [a, b] = [ends[i], ends[i + 1]];
    if (a && b) partner.set(key(a), b).set(key(b), a);
  }
  const rings: Position[][] = [];
  const used = new Set<number>();
  for (let first = 0; first < chains.length; first++) {
    if (used.has(first)) continue;
    const ring: Position[] = [];
    let index = first;
    let forwards = true;
    while (!used.has(index)) {
      used.add(index);
      const chain = chains[index] ?? [];
      ring.push(...(forwards ? chain : chain.toReversed()));
      const next = partner.get(key({ index, isStart: !forwards }));
      if (!next) break;
      index = next.index;
      forwards = next.isStart;
    }
    if (ring[0]) rings.push([...ring, ring[0]]);
  }
  return rings;
}

/** Rings as polygons: one that lies within another is its hole. */
function group(rings: readonly Position[][]): Position[][][] {
  const holes = new Map<Position[], Position[]>();
  for (const ring of rings) {
    const parent = rings.find((other) => other !== ring && ring[0] && contains(other, ring[0]));
    if (parent) holes.set(ring, parent);
  }
  const outers = rings.filter((ring) => !holes.has(ring));
  return outers.map((outer) => [outer, ...rings.filter((ring) => holes.get(ring) === outer)]);
}

function contains(ring: Ring, point: Position): boolean {
  const [x = 0, y = 0] = point;
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function range(ring: Ring): [west: number, east: number] {
  const lngs = ring.map((point) => point[0] ?? 0);
  return [Math.min(...lngs), Math.max(...lngs)];
}

function alignTo(ring: Ring, lng: number): Position[] {
  const [west, east] = range(ring);
  return shift(ring, Math.round((lng - (west + east) / 2) / 360) * 360);
}

function shift(ring: Ring, degrees: number): Position[] {
  return ring.map(([lng = 0, lat = 0]) => [lng + degrees, lat]);
}
