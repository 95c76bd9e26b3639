import { quoteValue } from '../../articles/notice.ts';
import { readEdtf } from '../../event-set/edtf.ts';
import type { CellLookup } from './cellLookup.ts';
import { isTwoDays } from './dayAndMonth.ts';
import type { Field } from './fieldNames.ts';
import { joinDates } from './joinDates.ts';
import { readDate, yearOf } from './readDate.ts';
import type { YearCount } from './sourceRecord.ts';

/** A record's date, and the cells that say it. */
export interface FoundDate {
  /** Days and what is larger: the clock stands apart. */
  readonly edtf: string;
  /** `hh:mm`. */
  readonly time: string | null;
  readonly cells: readonly number[];
}

/** A date in one place, its clock behind the T. */
interface DatePart {
  readonly edtf: string;
  readonly cells: readonly number[];
}

type Complain = (expected: string, found: string, outcome: string) => void;

/**
 * The date of a record: its EDTF string, else its year, month and day, else its start and end, else its one date.
 *
 * @param loses is told of what no member holds.
 */
export function findDate(
  lookup: CellLookup,
  years: YearCount,
  complain: Complain,
  loses: (what: string) => void,
): FoundDate | null {
  const own = lookup.find('edtf');
  if (own && readEdtf(own.value) !== null) {
    const clock = /^([01]\d|2[0-3]):[0-5]\d$/.exec(lookup.find('clock')?.value ?? '')?.[0] ?? null;
    return { edtf: own.value, time: readEdtf(own.value)?.time ?? clock, cells: [own.index] };
  }
  const inParts =
    lookup.find('year') && ['month', 'day', 'endYear'].some((each) => lookup.find(each as Field));
  const [start, end] = inParts
    ? [readParts(lookup, START_PARTS, years, complain), readParts(lookup, END_PARTS, years, complain)]
    : [readCell(lookup, 'start', years, complain, loses), readCell(lookup, 'end', years, complain, loses)];
  const only = start || end || inParts ? null : readOnly(lookup, years, complain, loses);
  const joined = joinDates(start?.edtf ?? only?.edtf ?? null, end?.edtf ?? null);
  if (joined.problem) complain('an end after the start', joined.problem, 'the end was left out');
  if (joined.losesClock) loses('times of day within a span of days');
  if (joined.edtf === null) return null;
  const [edtf = '', time] = joined.edtf.split('T');
  const cells = [start, end, only].flatMap((part) => part?.cells ?? []);
  return { edtf, time: time ?? null, cells };
}

/** The one date of a record; a time is one where it is more than a clock or a length. */
function readOnly(
  lookup: CellLookup,
  years: YearCount,
  complain: Complain,
  loses: (what: string) => void,
): DatePart | null {
  if (lookup.find('date')) return readCell(lookup, 'date', years, complain, loses);
  const time = lookup.find('clock');
  const edtf = time && time.value.length >= 8 ? readDate(time.value, years) : null;
  return time && edtf !== null ? { edtf, cells: [time.index] } : null;
}

function readCell(
  lookup: CellLookup,
  field: 'start' | 'end' | 'date',
  years: YearCount,
  complain: Complain,
  loses: (what: string) => void,
): DatePart | null {
  const cell = lookup.find(field);
  if (!cell) return null;
  const edtf = readDate(cell.value, years);
  const clock = lookup.find(field === 'end' ? 'endClock' : 'clock');
  if (edtf !== null) {
    const withClock = clock && clock.index !== cell.index ? addClock(edtf, clock.value) : null;
    return withClock
      ? { edtf: withClock, cells: [cell.index, clock?.index ?? cell.index] }
      : { edtf, cells: [cell.index] };
  }
  // "to" may as well be a town: only what has a digit was meant to be a date.
  if (!/\d/.test(cell.value)) loses('dates in words that were not understood');
  else if (!/^\d\d?:\d\d/.test(cell.value)) {
    const found = `${quoteValue(cell.value)}${isTwoDays(cell.value) ? ', which could be two days' : ''}`;
    complain('a date such as 2024-10-29, 2024 or 44 BC', found, 'the date was left open');
  }
  return null;
}

const START_PARTS = ['year', 'month', 'day', 'clock'] as const;
const END_PARTS = ['endYear', 'endMonth', 'endDay', 'endClock'] as const;

/** A date of which year, month, day and clock stand in cells of their own. */
function readParts(
  lookup: CellLookup,
  fields: readonly [Field, Field, Field, Field],
  years: YearCount,
  complain: Complain,
): DatePart | null {
  const [year, month, day, clock] = fields.map((field) => lookup.find(field));
  if (!year) return null;
  // Spreadsheets put separators into numbers: 1,989.
  const numbers = [year, month, day].map((cell) => cell?.value.replace(/[\s,]+|\.0+$/g, ''));
  const edtf = dateOfParts(numbers, years);
  if (edtf === null) {
    const found = quoteValue([year, month, day].map((cell) => cell?.value ?? '').join('-'));
    complain('year, month and day of the calendar, as numbers', found, 'the date was left open');
    return null;
  }
  const withClock = day && clock ? addClock(edtf, clock.value) : null;
  const cells = [year, month, day, withClock ? clock : null].flatMap((cell) => (cell ? [cell.index] : []));
  return { edtf: withClock ?? edtf, cells };
}

/** Year, month and day in digits, the latter two perhaps missing, as EDTF; null when they are no date. */
export function dateOfParts(parts: readonly (string | undefined)[], years: YearCount): string | null {
  const [year = '', month, day] = parts;
  if (!/^-?\d{1,4}$/.test(year)) return readDate(year, years);
  const first = yearOf(Number(year), years);
  const others = [month, day].filter((part) => part !== undefined && part !== '');
  if (first === null || !others.every((part) => /^\d{1,2}$/.test(part ?? '')) || (!month && day)) return null;
  const edtf = [first, ...others.map((part) => String(Number(part)).padStart(2, '0'))].join('-');
  const isMonth = others.length === 0 || (Number(month) >= 1 && Number(month) <= 12);
  return isMonth && readEdtf(edtf) !== null ? edtf : null;
}

// Accepted: 14:05; 14:05:30; 2:05 pm; 2pm
const CLOCK = /^(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?::\d\d(?:\.\d+)?)?\s?(?<half>[ap]\.?m\.?)?$/i;

/** A day with its clock; null where the clock is none, or the date no day. */
export function addClock(edtf: string, written: string): string | null {
  const groups = CLOCK.exec(written.trim())?.groups;
  if (!groups || !/^-?\d{4}-\d\d-\d\d$/.test(edtf) || (!groups.minute && !groups.half)) return null;
  const half = groups.half?.charAt(0).toLowerCase();
  const hour = half ? (Number(groups.hour) % 12) + (half === 'p' ? 12 : 0) : Number(groups.hour);
  const stamped = `${edtf}T${String(hour).padStart(2, '0')}:${groups.minute ?? '00'}`;
  return readEdtf(stamped) === null ? null : stamped;
}
