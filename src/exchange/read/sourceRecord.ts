import type { Notice } from '../../articles/notice.ts';
import type { Loss } from '../losses.ts';

/** A named value as it stands in a file: a cell of a table, a property of a feature. */
export interface Cell {
  readonly name: string;
  readonly value: string;
}

/** One thing of a file that may be an event: a row, a feature, a slide, a placemark. */
export interface SourceRecord {
  /** The line that it begins on, counted from 1; null where the format has no lines to name. */
  readonly line: number | null;
  /** `feature 3`, counted from 1; null where the line says it. */
  readonly name: string | null;
  /** In the file's order, without empty ones. */
  readonly cells: readonly Cell[];
  /** Its values hold no markup: what looks like it is text. */
  readonly isPlain?: boolean;
  /** GeoJSON, unchecked; undefined where the format has none. */
  readonly geometry?: unknown;
}

/** The records of a file, and what there is to say of those that are none. */
export interface SourceReading {
  /** The file's own title, where it has one. */
  readonly title: string | null;
  readonly records: readonly SourceRecord[];
  readonly notices: readonly Notice[];
  readonly losses: readonly Loss[];
  /** How years before 1 AD are counted: as ISO 8601 does (0 is 1 BC), or as they are said (-1 is 1 BC). */
  readonly years: YearCount;
}

export type YearCount = 'astronomical' | 'historical';

/** A notice on a record, or on the file where there is none. */
export function noticeOf(
  file: string,
  record: Pick<SourceRecord, 'line' | 'name'> | null,
  expected: string,
  found: string,
  outcome: string,
): Notice {
  const place = record?.name ? `${file}, ${record.name}` : file;
  return { kind: 'left-out', file: place, line: record?.line ?? null, expected, found, outcome };
}

/** A file that gives no records, and why. */
export function noRecords(file: string, expected: string, found: string): SourceReading {
  const notices = [noticeOf(file, null, expected, found, 'left out')];
  return { title: null, records: [], notices, losses: [], years: 'astronomical' };
}
