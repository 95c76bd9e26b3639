import { parseCsv } from '../../articles/csv.ts';
import { noticeUnknownKeys } from '../../articles/metadata.ts';
import { type Notice, quoteValue } from '../../articles/notice.ts';
import type { UserPlace } from '../../gazetteer/overlay.ts';
import { readUserPlace } from './readUserPlace.ts';

/** A user's places as they were read from a file. */
export interface ReadPlaces {
  readonly places: readonly UserPlace[];
  readonly notices: readonly Notice[];
}

const COLUMNS = ['name', 'alternateNames', 'lat', 'lng', 'level', 'radiusKm', 'countryCode', 'geonameId'];

/**
 * Reads `places.csv`, a user's own gazetteer: the columns `name`, `lat`, `lng` and, where wanted, `alternateNames`
 * (with semicolons between them), `level`, `radiusKm`, `countryCode`, `geonameId`. Broken rows are left out with a
 * notice each.
 */
export function readPlacesCsv(text: string, file: string): ReadPlaces {
  const notices: Notice[] = [];
  const leaveOut = (line: number, expected: string, found: string, outcome = 'the row was left out') =>
    notices.push({ kind: 'left-out', file, line, expected, found, outcome });
  const [first, ...rows] = parseCsv(text);
  const header = first?.kind === 'row' ? first.values.map((name) => name.trim()) : [];
  if (!['name', 'lat', 'lng'].every((name) => header.includes(name))) {
    const found = quoteValue(text.split('\n', 1)[0]);
    leaveOut(1, `a first row with the columns ${COLUMNS.join(', ')}`, found, 'the table was left out');
    return { places: [], notices };
  }
  const unknown = noticeUnknownKeys(header, COLUMNS, 'columns', { file, line: 1 });
  if (unknown) notices.push(unknown);
  const places: UserPlace[] = [];
  for (const row of rows) {
    if (row.kind === 'broken') {
      leaveOut(row.line, 'a row with each quote closed before a separator', row.found);
      continue;
    }
    if (row.values.length !== header.length) {
      leaveOut(row.line, `${header.length} values`, `${row.values.length}`);
      continue;
    }
    const fields = Object.fromEntries(header.map((name, i) => [name, row.values[i]?.trim() ?? '']));
    const { name, lat, lng, level, radiusKm, countryCode, geonameId } = fields;
    const alternateNames = (fields.alternateNames ?? '').split(';');
    const read = readUserPlace({ name, alternateNames, lat, lng, level, radiusKm, countryCode, geonameId });
    if ('place' in read) places.push(read.place);
    else leaveOut(row.line, read.problem.expected, quoteValue(read.problem.found));
  }
  return { places, notices };
}
