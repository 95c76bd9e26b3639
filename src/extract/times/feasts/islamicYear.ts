import { calendarOf, type Day } from '../../../event-set/day.ts';
import type { FeastRule } from './feastRules.ts';

/** 1 Muharram 1 of the tabular Islamic calendar, counted from 1970-01-01. */
const EPOCH: Day = 227_015 - 719_163;

/**
 * A day of the Islamic year, by the tabular calendar (Reingold and Dershowitz, Calendrical Calculations, ch. 7): the
 * sighting of the moon may move it by a day. The first one that falls in the Gregorian year.
 */
export function islamic(month: number, dayOfMonth: number): FeastRule {
  return (year) => {
    const islamicYear = Math.floor(((year - 622) * 33) / 32);
    for (const candidate of [islamicYear - 1, islamicYear, islamicYear + 1, islamicYear + 2]) {
      const day = dayOfIslamicYear(candidate, month, dayOfMonth);
      if (calendarOf(day).year === year) return day;
    }
    return null;
  };
}

function dayOfIslamicYear(year: number, month: number, dayOfMonth: number): Day {
  return (
    EPOCH -
    1 +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    29 * (month - 1) +
    Math.floor(month / 2) +
    dayOfMonth
  );
}
