import { calendarOf, type Day, dayOf } from '../../../event-set/day.ts';

/** The first day of a feast in a year of the Gregorian calendar; null where the year has none. */
export type FeastRule = (year: number) => Day | null;

export function fixed(month: number, dayOfMonth: number): FeastRule {
  return (year) => dayOf(year, month, dayOfMonth);
}

/** The n-th weekday (0 Sunday) of a month; `n` -1 is the last. `days` are added. */
export function nthWeekday(month: number, weekday: number, n: number, days = 0): FeastRule {
  return (year) => {
    if (n < 0) {
      const last = dayOf(year, month + 1, 0);
      return last - ((calendarOf(last).weekday - weekday + 7) % 7) + days;
    }
    const first = dayOf(year, month, 1);
    return first + ((weekday - calendarOf(first).weekday + 7) % 7) + 7 * (n - 1) + days;
  };
}

/** The last of a weekday before a feast that moves. */
export function onWeekdayBefore(weekday: number, rule: FeastRule): FeastRule {
  return (year) => {
    const day = rule(year);
    return day === null ? null : day - ((calendarOf(day).weekday - weekday + 7) % 7 || 7);
  };
}

/** The Netherlands' King's Day: April 27, the Saturday before where that is a Sunday; until 2013 the Queen's, April 30. */
export const kingsDay: FeastRule = (year) => {
  const day = dayOf(year, 4, year < 2014 ? 30 : 27);
  return calendarOf(day).weekday === 0 ? day - 1 : day;
};

export function afterEaster(days: number): FeastRule {
  return (year) => easterOf(year) + days;
}

export function afterOrthodoxEaster(days: number): FeastRule {
  return (year) => orthodoxEasterOf(year) + days;
}

/** The last year whose Easter was kept by the Julian computus in the West, too. */
const LAST_JULIAN_EASTER = 1582;

/**
 * Easter Sunday of the Western churches: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8);
 * before the reform the Julian date, as texts about those years tell it.
 */
function easterOf(year: number): Day {
  if (year <= LAST_JULIAN_EASTER) return julianEasterOf(year);
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b >> 2;
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = c >> 2;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Easter of the Eastern churches: the Julian one, moved to the Gregorian calendar. */
function orthodoxEasterOf(year: number): Day {
  if (year <= LAST_JULIAN_EASTER) return julianEasterOf(year);
  return julianEasterOf(year) + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}

/** The month and day of Easter in the Julian calendar (Meeus, ch. 8), as a day of that name. */
function julianEasterOf(year: number): Day {
  const d = (19 * modulo(year, 19) + 15) % 30;
  const e = (2 * modulo(year, 4) + 4 * modulo(year, 7) - d + 34) % 7;
  const sum = d + e + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function modulo(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor;
}
