import type { EventSet } from '../../event-set/eventSet.ts';
import type { Format } from '../formats.ts';
import { writeCsv } from './writeCsv.ts';
import { writeGeoJson } from './writeGeoJson.ts';
import { writeKml } from './writeKml.ts';
import { writeLinkedPlaces } from './writeLinkedPlaces.ts';
import { writeTimelineJs } from './writeTimelineJs.ts';
import type { WriteOptions, Written } from './written.ts';

/** Writes an event set in a format. */
export function writeSet(set: EventSet, format: Format, options: WriteOptions = { page: null }): Written {
  return WRITERS[format](set, options);
}

const WRITERS: Readonly<Record<Format, (set: EventSet, options: WriteOptions) => Written>> = {
  geojson: writeGeoJson,
  csv: writeCsv,
  kml: writeKml,
  timelinejs: writeTimelineJs,
  'linked-places': writeLinkedPlaces,
};
