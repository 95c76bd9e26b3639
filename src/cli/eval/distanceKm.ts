const EARTH_RADIUS_KM = 6371.0088;

interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in kilometres (haversine, IUGG mean radius). */
export function distanceKm(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether an object has a position. */
export function hasPosition<T extends { readonly lat?: number | null; readonly lon?: number | null }>(
  value: T,
): value is T & Position {
  return Number.isFinite(value.lat) && Number.isFinite(value.lon);
}
