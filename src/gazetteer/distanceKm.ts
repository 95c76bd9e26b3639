const EARTH_RADIUS_KM = 6371;
const RADIAN = Math.PI / 180;

/** Great-circle distance of two points (longitude, latitude) in kilometres, by the haversine formula. */
export function distanceKm(a: readonly [number, number], b: readonly [number, number]): number {
  const sinLat = Math.sin(((b[1] - a[1]) * RADIAN) / 2);
  const sinLng = Math.sin(((b[0] - a[0]) * RADIAN) / 2);
  const h = sinLat * sinLat + Math.cos(a[1] * RADIAN) * Math.cos(b[1] * RADIAN) * sinLng * sinLng;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
