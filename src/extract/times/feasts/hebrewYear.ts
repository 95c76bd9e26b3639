import { calendarOf, type Day } from '../../../event-set/day.ts';
import type { FeastRule } from './feastRules.ts';

/** Day numbers of the Hebrew calendar (Reingold and Dershowitz, Calendrical Calculations, ch. 8) counted from 1970-01-01. */
const EPOCH: Day = -1_373_427 - 719_163;
const YEARS_AHEAD = 3761;

/** The day of Rosh Hashanah that falls in a Gregorian year. */
function newYearIn(year: number): Day {
  const hebrewYear = year + YEARS_AHEAD;
  const [before, now, after] = [hebrewYear - 1, hebrewYear, hebrewYear + 1].map(elapsedDays);
  const correction = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  return EPOCH + now + correction;
}

/** Days from the epoch to the mean new moon of Tishri, with the rule that keeps some weekdays free. */
function elapsedDays(hebrewYear: number): number {
  const months = Math.floor((235 * hebrewYear - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** So many days after Rosh Hashanah. */
export function afterHebrewNewYear(days: number): FeastRule {
  return (year) => newYearIn(year) + days;
}

/** So many days after the first day of Passover, which is always 163 days before the next Rosh Hashanah. */
export function afterPassover(days: number): FeastRule {
  return (year) => newYearIn(year) - 163 + days;
}

/** The first day of Hanukkah, 25 Kislev: it comes a day later in years whose second month is long. */
export const hanukkah: FeastRule = (year) => {
  const length = newYearIn(year + 1) - newYearIn(year);
  return newYearIn(year) + (length % 10 === 5 ? 84 : 83);
};

/** 27 Nisan, moved off a Friday to the Thursday before and off a Sunday to the Monday behind. */
export const holocaustDay: FeastRule = (year) => {
  const day = afterPassover(12)(year) ?? 0;
  const { weekday } = calendarOf(day);
  return weekday === 5 ? day - 1 : weekday === 0 ? day + 1 : day;
};

/** 15 Shevat: 15 Nisan is 59 days later, 89 in a leap year of thirteen months. */
export const tuBishvat: FeastRule = (year) => {
  const isLeap = newYearIn(year) - newYearIn(year - 1) > 370;
  return newYearIn(year) - 163 - (isLeap ? 89 : 59);
};
