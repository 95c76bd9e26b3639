import type { Position } from './gatherShapes.ts';

const EARTH_RADIUS_KM = 6371.0088;

/** Along the great circle (haversine). */
export function kmBetween([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const [a, b] = [radians(lat1), radians(lat2)];
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(lng2 - lng1) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees as an angle. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
