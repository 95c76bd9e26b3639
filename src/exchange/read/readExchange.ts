import { quoteValue } from '../../articles/notice.ts';
import { FORMAT_FACTS, type Format, formatOfName } from '../formats.ts';
import { csvRecords } from './csvRecords.ts';
import { geojsonRecords, isObject, kindOf } from './geojsonRecords.ts';
import { kmlRecords } from './kmlRecords.ts';
import { linkedPlacesRecords } from './linkedPlacesRecords.ts';
import { noRecords, type SourceReading } from './sourceRecord.ts';
import { timelineJsRecords } from './timelineJsRecords.ts';

/** What a file holds: an event set of ours, unchecked, or records that become events. */
export type ExchangeReading =
  | { readonly kind: 'event-set'; readonly value: unknown }
  | { readonly kind: 'records'; readonly reading: SourceReading };

/**
 * Reads a text in one of the formats of exchange. Without a format it is told by the name's ending, and among the JSON
 * formats by what the document holds.
 *
 * @param text normalised: no byte order mark, line feeds alone.
 * @param file its name, also for notices.
 */
export function readExchange(text: string, file: string, format: Format | null): ExchangeReading {
  const told = format ?? formatOfName(file) ?? formatOfText(text);
  const records = (reading: SourceReading): ExchangeReading => ({ kind: 'records', reading });
  if (told === 'csv') return records(csvRecords(text, file));
  if (told === 'kml') return records(kmlRecords(text, file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (told === null && !/^\s*[[{]/.test(text))
      return records(noRecords(file, 'JSON, KML or a table', quoteValue(firstLine(text))));
    const name = told === null ? 'JSON' : `${FORMAT_FACTS[told].name}, which is JSON`;
    const found = error instanceof Error ? error.message.slice(0, 120) : 'none';
    return records(noRecords(file, name, found));
  }
  switch (format ?? formatOfJson(value)) {
    case 'geojson':
      return isEventSet(value) ? { kind: 'event-set', value } : records(geojsonRecords(value, file));
    case 'timelinejs':
      return records(timelineJsRecords(value, file));
    case 'linked-places':
      return records(linkedPlacesRecords(value, file));
    default:
      return records(noRecords(file, 'GeoJSON, Linked Places or TimelineJS’s JSON', kindOf(value)));
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}

/** Of a name that says nothing. */
function formatOfText(text: string): Format | null {
  const start = text.trimStart().slice(0, 1000);
  if (start.startsWith('{') || start.startsWith('[')) return null;
  if (start.startsWith('<')) return 'kml';
  return /[,;\t]/.test(start.split('\n', 1)[0] ?? '') ? 'csv' : null;
}

function formatOfJson(value: unknown): Format | null {
  if (!isObject(value)) return null;
  if (value.type === 'Feature') return 'geojson';
  if (value.type === 'FeatureCollection') return isLinkedPlaces(value) ? 'linked-places' : 'geojson';
  return Array.isArray(value.events) ? 'timelinejs' : null;
}

function isEventSet(value: unknown): boolean {
  return isObject(value) && isObject(value.dateline) && typeof value.dateline.version === 'number';
}

/** Its features have names, or times beside the properties. */
function isLinkedPlaces({ features }: Readonly<Record<string, unknown>>): boolean {
  const [first]: readonly unknown[] = Array.isArray(features) ? features : [];
  return isObject(first) && (Array.isArray(first.names) || isObject(first.when));
}
