import { delimiterOf, parseCsv } from '../../articles/csv.ts';
import { type Notice, quoteValue } from '../../articles/notice.ts';
import { startLosses } from '../losses.ts';
import { plainName } from './fieldNames.ts';
import { type Cell, noRecords, noticeOf, type SourceReading, type SourceRecord } from './sourceRecord.ts';

/** In UTF-16 code units: a quoted value that runs longer was not closed where it was meant to be. */
const LONGEST_VALUE = 1_000_000;

// Accepted: sep=; as Excel writes and reads it, before the names of the columns
const SEPARATOR = /^sep=(?<sign>[,;\t])\n/;

/** A column that says what happened: without one there is nothing to import. */
const WORDED =
  /^(?:title|headline|name|label|event|eventtitle|eventname|heading|subject|text|description|summary|desc|quote|notes?)$/;

/**
 * The rows of a table: of ours, of TimelineJS's spreadsheet, or of any whose first row names its columns. Comma,
 * semicolon or tab.
 */
export function csvRecords(text: string, file: string): SourceReading {
  const separator = SEPARATOR.exec(text)?.groups?.sign;
  const firstLine = text.split('\n', 1)[0] ?? '';
  const rows = parseCsv(text, separator ?? delimiterOf(firstLine), LONGEST_VALUE);
  const [first, ...others] = separator === undefined ? rows : rows.slice(1);
  const header = first?.kind === 'row' ? first.values.map((name) => name.trim()) : [];
  const plain = header.map(plainName);
  if (!plain.some((name) => WORDED.test(name)))
    return noRecords(
      file,
      'a first row that names the columns, among them title, headline, name or text',
      quoteValue(firstLine),
    );
  const isTimeline = plain.includes('headline') && plain.includes('year');
  const records: SourceRecord[] = [];
  const notices: Notice[] = [];
  const losses = startLosses();
  let title: string | null = null;
  for (const row of others) {
    const where = { line: row.line, name: null };
    if (row.kind === 'broken') {
      notices.push(
        noticeOf(
          file,
          where,
          'a row with each quote closed before a separator',
          row.found,
          'the row was left out',
        ),
      );
      continue;
    }
    if (
      row.values.length > header.length &&
      row.values.slice(header.length).some((value) => value.trim() !== '')
    ) {
      notices.push(
        noticeOf(file, where, `${header.length} values`, `${row.values.length}`, 'the row was left out'),
      );
      continue;
    }
    const cells = header.flatMap((name, i) => {
      const value = withoutGuard(row.values[i] ?? '');
      return value.trim() === '' ? [] : [{ name, value }];
    });
    const slide = isTimeline ? cellNamed(cells, 'type')?.toLowerCase() : undefined;
    const headline = cellNamed(cells, 'headline');
    if (slide === 'title') title ??= headline ?? null;
    else if (slide === 'era') losses.add('eras, which are no events', headline ?? '');
    else if (cells.length > 0) records.push({ line: row.line, name: null, cells });
  }
  return {
    title,
    records,
    notices,
    losses: losses.losses(),
    years: isTimeline ? 'historical' : 'astronomical',
  };
}

/** The apostrophe that keeps spreadsheets from taking a text for a formula is no part of it; one of several is. */
function withoutGuard(value: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(value) ? value.slice(1) : value;
}

function cellNamed(cells: readonly Cell[], plain: string): string | undefined {
  return cells.find(({ name }) => plainName(name) === plain)?.value;
}
