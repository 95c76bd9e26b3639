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

export function afterEaster(days: number): FeastRule {
  return (year) => easterOf(year) + days;
}

export function afterOrthodoxEaster(days: number): FeastRule {
  return (year) => orthodoxEasterOf(year) + days;
}

/** Easter Sunday of the Western churches: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): Day {
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

/** Easter of the Eastern churches: the Julian computus (Meeus, ch. 8), moved to the Gregorian calendar. */
function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julianToGregorian = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1) + julianToGregorian;
}
