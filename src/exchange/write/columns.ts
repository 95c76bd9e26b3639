import type { EventFeature, EventProperties } from '../../event-set/eventSet.ts';
import type { Report } from './reports.ts';

type Value = string | number | boolean | null;

/** One column of a table of events. */
export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'number' | 'boolean';
  /** What stands in an event's row; null where there is nothing. */
  of(event: EventFeature, firstReport: Report | undefined): Value;
}

/** Members of an event whose value is one text, number or truth. */
type FlatMember = {
  [Name in keyof EventProperties]: EventProperties[Name] extends Value ? Name : never;
}[keyof EventProperties] &
  string;

const flat = (name: FlatMember, kind: Column['kind'] = 'text'): Column => ({
  name,
  kind,
  of: ({ properties }) => properties[name] ?? null,
});

/** All columns in their order. Members of the event keep their names. */
export const COLUMNS: readonly Column[] = [
  flat('id'),
  flat('group'),
  flat('title'),
  flat('category'),
  flat('status'),
  flat('claim'),
  { name: 'attribution', kind: 'text', of: ({ properties }) => properties.attribution?.name ?? null },
  flat('edtf'),
  flat('start'),
  flat('end'),
  flat('precision'),
  flat('time'),
  flat('dateBasis'),
  flat('placeName'),
  { name: 'longitude', kind: 'number', of: ({ geometry }) => geometry?.coordinates[0] ?? null },
  { name: 'latitude', kind: 'number', of: ({ geometry }) => geometry?.coordinates[1] ?? null },
  flat('level'),
  flat('radiusKm', 'number'),
  flat('countryCode'),
  flat('admin1'),
  flat('geonameId', 'integer'),
  flat('featureCode'),
  flat('placeBasis'),
  flat('confidence', 'number'),
  flat('dateConfidence', 'number'),
  flat('placeConfidence', 'number'),
  flat('doubtful', 'boolean'),
  flat('checkedBy'),
  { name: 'quote', kind: 'text', of: (_, report) => report?.quote ?? null },
  { name: 'reports', kind: 'integer', of: ({ properties }) => properties.reports.length },
  { name: 'articleId', kind: 'text', of: (_, report) => report?.evidence.articleId ?? null },
  { name: 'articleTitle', kind: 'text', of: (_, report) => report?.article?.title ?? null },
  { name: 'publisher', kind: 'text', of: (_, report) => report?.article?.publisher ?? null },
  { name: 'published', kind: 'text', of: (_, report) => report?.article?.published ?? null },
  { name: 'url', kind: 'text', of: (_, report) => report?.article?.url ?? null },
];
