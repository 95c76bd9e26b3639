import type { LngLat } from './mercator.ts';

/** West, south, east, north; east is beyond 180 where the shortest way round crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A place and how far around it should be seen, in kilometres. */
export interface Extent {
  readonly lngLat: LngLat;
  readonly radiusKm: number;
}

const KM_PER_DEGREE = 111.2;
/** Further north a degree of longitude is hardly anything. */
const STEEPEST = 80;

/** The smallest box around all of them, the short way round the earth; null when there is none. */
export function boundsOf(extents: readonly Extent[]): Bounds | null {
  if (extents.length === 0) return null;
  let south = 90;
  let north = -90;
  const spans: [west: number, east: number][] = [];
  for (const { lngLat, radiusKm } of extents) {
    const [lng, lat] = lngLat;
    const height = radiusKm / KM_PER_DEGREE;
    const width = height / Math.cos((Math.min(STEEPEST, Math.abs(lat)) * Math.PI) / 180);
    south = Math.min(south, Math.max(-85, lat - height));
    north = Math.max(north, Math.min(85, lat + height));
    const west = wrap(lng - width);
    spans.push([west, west + Math.min(360, 2 * width)]);
  }
  const [west, east] = widestGap(spans);
  return [west, south, east, north];
}

/** The way round that leaves out the widest stretch where nothing is. */
function widestGap(spans: [number, number][]): [west: number, east: number] {
  spans.sort((a, b) => a[0] - b[0]);
  const start = spans[0]?.[0] ?? 0;
  let reached = spans[0]?.[1] ?? 0;
  let best = { size: -Infinity, from: 0, to: 0 };
  for (const [west, east] of [...spans.slice(1), [start + 360, start + 360] as const]) {
    if (west - reached > best.size) best = { size: west - reached, from: reached, to: west };
    reached = Math.max(reached, east);
  }
  if (best.size <= 0) return [-180, 180];
  // From the gap's far side round to its near side.
  const west = wrap(best.to);
  return [west, west + 360 - best.size];
}

/** A longitude from -180 (inclusive) to 180. */
function wrap(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
