/** A place in degrees, longitude first. Longitudes may run on beyond 180 where a shape crosses the antimeridian. */
export type LngLat = readonly [lng: number, lat: number];

/** Web Mercator as a square of 1 by 1: x from west to east, y from north to south. */
export function mercatorX(lng: number): number {
  return (lng + 180) / 360;
}

/** See `mercatorX`. Latitudes beyond the map's edge are drawn on it. */
export function mercatorY(lat: number): number {
  const limited = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (limited * Math.PI) / 360)) / (2 * Math.PI);
}

/** Where Mercator's square ends. */
export const MAX_LATITUDE = 85.0511;

/** Width of the world in pixels at a zoom. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** The place of a point on the unit square; x may lie beyond it. */
export function lngLatAt(x: number, y: number): LngLat {
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
  return [x * 360 - 180, lat];
}
