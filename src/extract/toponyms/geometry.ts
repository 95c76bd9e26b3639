/** A point on the unit sphere; distances between many points are then a few products. */
export type UnitPoint = readonly [number, number, number];

/** The mean radius of the Earth, in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

export function unitPoint([lng, lat]: readonly [number, number]): UnitPoint {
  const phi = (lat * Math.PI) / 180;
  const lambda = (lng * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Great-circle distance in kilometres. */
export function distanceKm(a: UnitPoint, b: UnitPoint): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}

/** The straight line through the Earth, in kilometres: quicker, and 1 % short at 3,000 km. */
export function chordKm(a: UnitPoint, b: UnitPoint): number {
  const x = a[0] - b[0];
  const y = a[1] - b[1];
  const z = a[2] - b[2];
  return EARTH_RADIUS_KM * Math.sqrt(x * x + y * y + z * z);
}
