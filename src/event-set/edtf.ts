import { calendarOf, type Day, dayOf, daysInMonth, formatIsoDate, parseIsoDate } from './day.ts';
import type { Precision } from './eventSet.ts';

/** What an EDTF string says. */
export interface EdtfReading {
  /** First and last day, ISO 8601, inclusive; null where the interval is open or its end unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  /** `~` or `%` stands at some part: about. */
  readonly approximate: boolean;
  /** `?` or `%` stands at some part: perhaps. */
  readonly uncertain: boolean;
  /** Local time of day `hh:mm`, where the date has one. */
  readonly time: string | null;
}

/** One date of an interval, or the whole. */
interface Point {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly time: string | null;
}

/**
 * Reads an Extended Date/Time Format string (ISO 8601-2:2019; Library of Congress, EDTF specification): levels 0 and 1
 * (years -9999 to 9999), the seasons, quarters and halves of level 2 (codes 25 to 41), and its masks (`X` in place of
 * digits at the end of the year, the month or the day). Sets (`[..]`, `{..}`), exponents and years of more than four
 * digits are not read.
 *
 * @returns null when the string is not such a date, or when an interval ends before it starts.
 */
export function readEdtf(edtf: string): EdtfReading | null {
  if (edtf.length > 64) return null;
  const approximate = /[~%]/.test(edtf);
  const uncertain = /[?%]/.test(edtf);
  const parts = edtf.split('/');
  if (parts.length > 2) return null;
  if (parts.length === 1) {
    const point = readPoint(edtf);
    if (!point) return null;
    return {
      start: formatIsoDate(point.first),
      end: formatIsoDate(point.last),
      precision: point.precision,
      approximate,
      uncertain,
      time: point.time,
    };
  }
  const [from, to] = parts.map((part) => (part === '' || part === '..' ? 'open' : readPoint(part)));
  if (from === null || to === null || (from === 'open' && to === 'open')) return null;
  if (from !== 'open' && to !== 'open' && from.first > to.last) return null;
  return {
    start: from === 'open' ? null : formatIsoDate(from.first),
    end: to === 'open' ? null : formatIsoDate(to.last),
    precision: from !== 'open' && to !== 'open' && isWeek(from, to) ? 'week' : 'interval',
    approximate,
    uncertain,
    time: null,
  };
}

/** Monday to Sunday: EDTF has no week of its own. */
function isWeek(from: Point, to: Point): boolean {
  return (
    from.precision === 'day' &&
    to.precision === 'day' &&
    to.last - from.first === 6 &&
    calendarOf(from.first).weekday === 1
  );
}

/**
 * A date of EDTF without the interval:
 *   1985, -0043, 198X, 19XX, XXXX-12, 1985-04, 1985-XX, 1985-21, 1985-04-12, 1985-04-XX, 1985-04-12T23:20:30Z,
 * each with `?`, `~` or `%` before or behind a part.
 */
const POINT =
  /^[?~%]?(?<year>-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX))[?~%]?(?:-[?~%]?(?<month>\d\d|XX)[?~%]?(?:-[?~%]?(?<day>\d\d|\dX|XX)[?~%]?)?)?(?:T(?<time>\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/**
 * First month and length in months of the codes that stand in a month's place: 21-24 seasons, 25-28 and 29-32 seasons
 * of the northern and the southern hemisphere, 33-36 quarters, 37-39 thirds, 40 and 41 halves. Winter (24, 28) is the
 * one that begins in December of the year. A season without a hemisphere is read as a northern one.
 */
const SEASONS: Readonly<Record<number, readonly [firstMonth: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

function readPoint(text: string): Point | null {
  const groups = POINT.exec(text)?.groups;
  if (!groups || groups.year === '-0000') return null;
  const { year, month, day, time } = groups;
  const masked = /X+$/.exec(year)?.[0].length ?? 0;
  const bounds = [Number(year.replace(/X/g, '0')), Number(year.replace(/X/g, '9'))];
  const [low, high] = bounds[0] <= bounds[1] ? bounds : [bounds[1], bounds[0]];
  if (time !== undefined) {
    const valid =
      day !== undefined && !/X/.test(day) && masked === 0 && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
    if (!valid) return null;
  }
  if (masked > 0 && (month ?? 'XX') !== 'XX') return readMaskedYear(low, high, Number(month), day);
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return null;
    const precision = (['year', 'decade', 'century', 'interval'] as const)[masked];
    return {
      first: dayOf(low, 1, 1),
      last: dayOf(high, 12, 31),
      precision,
      time: null,
    };
  }
  return readMonth(low, Number(month), day, time ?? null);
}

/** `156X-12-25`: some such day of those years; what is certain is only the years' bounds. */
function readMaskedYear(low: number, high: number, month: number, day: string | undefined): Point | null {
  const first = readMonth(low, month, day, null);
  const last = readMonth(high, month, day, null) ?? readMonth(high, month, undefined, null);
  return first && last ? { first: first.first, last: last.last, precision: 'interval', time: null } : null;
}

function readMonth(year: number, month: number, day: string | undefined, time: string | null): Point | null {
  if (month > 12) {
    const season = SEASONS[month];
    if (!season || day !== undefined) return null;
    const [firstMonth, months] = season;
    return {
      first: dayOf(year, firstMonth, 1),
      last: dayOf(year, firstMonth + months, 0),
      precision: month >= 33 && month <= 36 ? 'quarter' : month >= 37 ? 'interval' : 'season',
      time: null,
    };
  }
  if (month < 1) return null;
  const length = daysInMonth(year, month);
  if (day === undefined || day === 'XX') {
    return {
      first: dayOf(year, month, 1),
      last: dayOf(year, month, length),
      precision: 'month',
      time: null,
    };
  }
  const [low, high] = [
    Math.max(1, Number(day.replace('X', '0'))),
    Math.min(length, Number(day.replace('X', '9'))),
  ];
  if (Number(day.replace('X', '0')) > length || (!day.includes('X') && low !== Number(day))) return null;
  return {
    first: dayOf(year, month, low),
    last: dayOf(year, month, high),
    precision: day.includes('X') ? 'interval' : time === null ? 'day' : 'time',
    time,
  };
}

/** The days of a reading as numbers; ±Infinity where it is open. */
export function boundsOf(reading: Pick<EdtfReading, 'start' | 'end'>): readonly [Day, Day] {
  return [
    reading.start === null ? Number.NEGATIVE_INFINITY : (parseIsoDate(reading.start) ?? Number.NaN),
    reading.end === null ? Number.POSITIVE_INFINITY : (parseIsoDate(reading.end) ?? Number.NaN),
  ];
}
