import { calendarOf, type Day } from '../../event-set/day.ts';
import type { TimeWindow } from '../store/store.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { formatDay } from '../words/formatDay.ts';

/** Over longer windows whole years are said as years. */
const YEARS_DAYS = 365 * 12;

/**
 * An end of a window as its field shows it: "9 Nov 1989", or "1520" where a long window begins or ends with a year. Typed
 * again it is the same day.
 */
export function sayEnd(window: TimeWindow, end: 'from' | 'to', words: Catalogue): string {
  const day: Day = Math.floor(window[end === 'from' ? 0 : 1]);
  const edge = calendarOf(end === 'from' ? day : day + 1);
  const isWholeYear = edge.month === 1 && edge.dayOfMonth === 1;
  return isWholeYear && window[1] - window[0] > YEARS_DAYS
    ? words.dates.year(calendarOf(day).year)
    : formatDay(day, words.locale, 'short');
}
