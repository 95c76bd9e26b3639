import type { EventSet } from '../../event-set/eventSet.ts';
import { COLUMNS, type Column } from './columns.ts';
import { reportsIn } from './reports.ts';
import { tallyLosses } from './tallyLosses.ts';
import type { Written } from './written.ts';

/** Spreadsheets on Windows take a file without it for one in the machine's old code page; other readers drop it. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV by RFC 4180 in UTF-8: a row an event, `COLUMNS` named in the first; of several quotes the first. */
export function writeCsv(set: EventSet): Written {
  const reportsOf = reportsIn(set);
  return {
    *pieces() {
      yield `${BYTE_ORDER_MARK}${COLUMNS.map(({ name }) => name).join(',')}\r\n`;
      for (const event of set.features) {
        const [first] = reportsOf(event);
        yield `${COLUMNS.map((column) => cell(column, column.of(event, first))).join(',')}\r\n`;
      }
    },
    events: set.features.length,
    losses: tallyLosses(set, {
      furtherQuotes: ({ properties }) => properties.evidence.length > 1,
    }),
  };
}

function cell({ kind }: Column, value: ReturnType<Column['of']>): string {
  if (value === null) return '';
  return kind === 'text' ? quoteCell(guardFormula(String(value))) : String(value);
}

/**
 * What spreadsheets take for a formula where a cell begins with it (OWASP, "CSV injection"), after any number of the
 * apostrophes that guard from it: counting those keeps the guard reversible.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text with an apostrophe before it where a spreadsheet would reckon it. A date BC is among these: -0043 is no sum. */
function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** RFC 4180 §2.5 to 2.7; NUL, which many readers stop at, is dropped. */
function quoteCell(text: string): string {
  const clean = text.replaceAll('\0', '');
  return /[",\r\n]|^\s|\s$/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
}
