import { calendarOf, parseIsoDate } from '../../event-set/day.ts';
import { type EdtfReading, readEdtf } from '../../event-set/edtf.ts';
import { dateInWords } from './dateInWords.ts';

/** A date of TimelineJS: what is missing is not known. */
export interface TimelineDate {
  /** Historical: -44 is 44 BC, and there is no year 0. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

export interface TimelineDates {
  readonly start_date: TimelineDate;
  readonly end_date?: TimelineDate;
  /** Said in place of the two dates, where they alone would say something else. */
  readonly display_date?: string;
}

/**
 * An EDTF date as TimelineJS's JSON has it. TimelineJS writes day, month and year as finely as they are given, in the
 * reader's language, and a span as "start — end"; it takes the minus off a negative year and puts BCE behind it. So
 * 44 BC, -0043 in EDTF, is -44 there. Everything else (about, perhaps, seasons, decades, open ends) is said in words.
 *
 * @param time local time of day, `hh:mm`.
 * @returns null where the string is no EDTF date.
 */
export function timelineDates(edtf: string, time: string | null): TimelineDates | null {
  const reading = readEdtf(edtf);
  if (!reading) return null;
  const [from = '', to] = edtf.split('/');
  const words = needsWords(edtf, reading) ? { display_date: dateInWords(edtf) } : {};
  if (to !== undefined) {
    const [start, end] = [datesOf(from), datesOf(to)];
    const first = start ?? end;
    if (!first) return null;
    const last = start ? (end?.last ?? end?.first) : undefined;
    return { start_date: first.first, ...(last ? { end_date: last } : {}), ...words };
  }
  const dates = datesOf(from, time);
  if (!dates) return null;
  return { start_date: dates.first, ...(dates.last ? { end_date: dates.last } : {}), ...words };
}

function needsWords(edtf: string, reading: EdtfReading): boolean {
  if (reading.approximate || reading.uncertain || reading.start === null || reading.end === null) return true;
  return edtf.split('/').some((part) => !PLAIN.test(part) || isLeapDayBeforeChrist(part));
}

/** What TimelineJS can say itself: a year, a month, a day, a minute. */
const PLAIN = /^-?\d{4}(-(0\d|1[0-2])(-\d\d(T.*)?)?)?$/;

/** Its years BC are one off those that it reckons with, so that 29 February may become 1 March: the day is left out. */
function isLeapDayBeforeChrist(part: string): boolean {
  return /^(-|0000).*-02-29/.test(part);
}

/** One end of a date; a second one where it stretches over several years or months of its own kind. */
function datesOf(
  part: string,
  time: string | null = null,
): { first: TimelineDate; last?: TimelineDate } | null {
  const reading = readEdtf(part);
  if (!reading?.start || !reading.end) return null;
  const [first, last] = [partsOf(reading.start), partsOf(reading.end)];
  switch (reading.precision) {
    case 'time':
    case 'hour':
    case 'day': {
      const clock = clockOf(time ?? reading.time);
      return { first: isLeapDayBeforeChrist(part) ? monthOf(first) : { ...first, ...clock } };
    }
    case 'month':
      return { first: monthOf(first) };
    case 'year':
      return { first: { year: first.year } };
    case 'decade':
    case 'century':
      return { first: { year: first.year }, last: { year: last.year } };
    case 'season':
    case 'quarter':
      return { first: monthOf(first), last: monthOf(last) };
    default:
      return { first, last };
  }
}

function partsOf(iso: string): Required<Pick<TimelineDate, 'year' | 'month' | 'day'>> {
  const { year, month, dayOfMonth } = calendarOf(parseIsoDate(iso) ?? 0);
  return { year: year > 0 ? year : year - 1, month, day: dayOfMonth };
}

function monthOf({ year, month }: ReturnType<typeof partsOf>): TimelineDate {
  return { year, month };
}

function clockOf(time: string | null): Pick<TimelineDate, 'hour' | 'minute'> {
  const match = /^(?<hour>\d\d):(?<minute>\d\d)$/.exec(time ?? '')?.groups;
  return match ? { hour: Number(match.hour), minute: Number(match.minute) } : {};
}
