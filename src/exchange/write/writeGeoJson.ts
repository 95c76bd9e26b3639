import type { EventSet } from '../../event-set/eventSet.ts';
import { writeEventSet } from '../../event-set/writeEventSet.ts';
import type { Written } from './written.ts';

/** The set itself, which is GeoJSON (RFC 7946): nothing is lost. */
export function writeGeoJson(set: EventSet): Written {
  return { pieces: () => writeEventSet(set), events: set.features.length, losses: [] };
}
