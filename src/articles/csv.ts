/** A row of a table, or why there is none; `line` is the one that it begins on, counted from 1. */
export type CsvRow =
  | { readonly kind: 'row'; readonly line: number; readonly values: readonly string[] }
  | { readonly kind: 'broken'; readonly line: number; readonly found: string };

const LONGEST_VALUE = 10_000;
const MOST_BROKEN = 1000;

/**
 * Reads comma-separated values (RFC 4180), empty lines aside. After a broken row reading goes on with the next line,
 * so that one stray quote costs one row: parsers that read on to the next quote lose the rest of the table. After a
 * thousand broken rows it is none, and reading ends.
 *
 * @param longestValue in UTF-16 code units; a quoted value that runs longer was not closed where it was meant to be.
 */
export function parseCsv(text: string, delimiter = ',', longestValue = LONGEST_VALUE): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  let broken = 0;
  while (at < text.length) {
    const row = readRow(text, at, delimiter, longestValue);
    let end: number;
    if (typeof row === 'string') {
      if (++broken > MOST_BROKEN) {
        rows.push({ kind: 'broken', line, found: 'the last of too many broken rows: the rest was not read' });
        return rows;
      }
      rows.push({ kind: 'broken', line, found: row });
      end = lineEnd(text, at) + 1;
    } else {
      end = row.end;
      if (row.values.length > 1 || row.values[0]?.trim())
        rows.push({ kind: 'row', line, values: row.values });
    }
    line += countLineFeeds(text, at, end);
    at = end;
  }
  return rows;
}

/** The values of the row at an offset and the offset behind it, or what is wrong with it. */
function readRow(
  text: string,
  start: number,
  delimiter: string,
  longestValue: number,
): { readonly values: string[]; readonly end: number } | string {
  const values: string[] = [];
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at, longestValue);
      if (close < 0) return 'a quote that is not closed';
      values.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
    } else {
      const end = valueEnd(text, at, delimiter);
      values.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length || text[at] === '\n') return { values, end: at + 1 };
    if (text[at] !== delimiter) return 'text behind a closing quote';
    at++;
  }
}

function closingQuote(text: string, open: number, longest: number): number {
  // Not beyond the longest value: many stray quotes would each search the whole table.
  const within = text.slice(open, open + longest + 1);
  let at = within.indexOf('"', 1);
  while (at >= 0 && within[at + 1] === '"') at = within.indexOf('"', at + 2);
  return at < 0 ? -1 : open + at;
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

/** Sign by sign: a search for the next separator or line feed would run far beyond the row again and again. */
function valueEnd(text: string, at: number, delimiter: string): number {
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
  return at;
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The separator of a table, as its first line has it: comma, semicolon or tab. */
export function delimiterOf(firstLine: string): string {
  return [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',';
}
