/** A row of a table, or why there is none; `line` is the one that it begins on, counted from 1. */
export type CsvRow =
  | { readonly kind: 'row'; readonly line: number; readonly values: readonly string[] }
  | { readonly kind: 'broken'; readonly line: number; readonly found: string };

/** A quoted value that runs longer was not closed where it was meant to be. */
const LONGEST_VALUE = 10_000;

/**
 * Reads comma-separated values (RFC 4180), empty lines aside. After a broken row reading goes on with the next line,
 * so that one stray quote costs one row: parsers that read on to the next quote lose the rest of the table.
 */
export function parseCsv(text: string, delimiter = ','): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, at, delimiter);
    let end: number;
    if (typeof row === 'string') {
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
): { readonly values: string[]; readonly end: number } | string {
  const values: string[] = [];
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      if (close < 0) return 'a quote that is not closed';
      values.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
    } else {
      const end = Math.min(lineEnd(text, at), indexOrEnd(text, delimiter, at));
      values.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length || text[at] === '\n') return { values, end: at + 1 };
    if (text[at] !== delimiter) return 'text behind a closing quote';
    at++;
  }
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at - open > LONGEST_VALUE ? -1 : at;
}

function lineEnd(text: string, at: number): number {
  return indexOrEnd(text, '\n', at);
}

function indexOrEnd(text: string, sign: string, at: number): number {
  const found = text.indexOf(sign, at);
  return found < 0 ? text.length : found;
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
