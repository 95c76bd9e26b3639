import { type Notice, quoteValue } from '../../articles/notice.ts';
import type { UserPlace } from '../../gazetteer/overlay.ts';
import type { ReadPlaces } from './readPlacesCsv.ts';
import { readUserPlace } from './readUserPlace.ts';

/**
 * Reads `places.json` or `places.geojson` in Linked Places format (Pelagios, version 1): a GeoJSON FeatureCollection
 * whose features have `properties.title`, `names[].toponym`, `properties.ccodes` and a point, alone or first in a
 * collection of geometries. `properties.level` and `properties.radiusKm` are read too. What has no point is left out.
 */
export function readLinkedPlaces(text: string, file: string): ReadPlaces {
  const notices: Notice[] = [];
  const leaveOut = (expected: string, found: string) =>
    notices.push({ kind: 'left-out', file, line: null, expected, found, outcome: 'left out' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    leaveOut('a GeoJSON FeatureCollection', error instanceof Error ? error.message : String(error));
    return { places: [], notices };
  }
  const features = member(value, 'features');
  if (!Array.isArray(features)) {
    leaveOut('a GeoJSON FeatureCollection', quoteValue(value));
    return { places: [], notices };
  }
  const places: UserPlace[] = [];
  features.forEach((feature: unknown, i) => {
    const properties = member(feature, 'properties');
    const [lng, lat] = pointOf(member(feature, 'geometry')) ?? [];
    const ccodes = member(properties, 'ccodes');
    const read = readUserPlace({
      name: member(properties, 'title'),
      alternateNames: listOf(member(feature, 'names')).map((name) => member(name, 'toponym')),
      lng,
      lat,
      level: member(properties, 'level'),
      radiusKm: member(properties, 'radiusKm'),
      countryCode: listOf(ccodes)[0],
    });
    if ('place' in read) places.push(read.place);
    else leaveOut(`${read.problem.expected} in features[${i}]`, quoteValue(read.problem.found));
  });
  return { places, notices };
}

/** The coordinates of a point, or of the first point in a collection of geometries. */
function pointOf(geometry: unknown): readonly unknown[] | null {
  if (member(geometry, 'type') === 'Point') return listOf(member(geometry, 'coordinates'));
  const points = listOf(member(geometry, 'geometries')).map(pointOf);
  return points.find((point) => point !== null) ?? null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
