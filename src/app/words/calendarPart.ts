import { calendarOf, type Day, dayOf, daysInMonth } from '../../event-set/day.ts';
import { firstYearOfCentury } from './century.ts';

/** A decade or a century, or the early (0), middle (1) or late (2) third of a month, year, decade or century. */
export interface CalendarPart {
  readonly of: 'month' | 'year' | 'decade' | 'century';
  /** First day of the whole that it is a part of. */
  readonly first: Day;
  readonly third: 0 | 1 | 2 | null;
}

/**
 * What a stretch of days fills exactly, null when it fills nothing of the kind. The thirds are those that the reader of
 * articles writes: days 1-10, 11-20 and 21 to the end; months 1-4, 5-8, 9-12; years 0-3, 4-6, 7-9; 0-33, 34-66, 67-99.
 */
export function calendarPart(start: Day, end: Day): CalendarPart | null {
  const from = calendarOf(start);
  const to = calendarOf(end);
  const sameMonth = from.year === to.year && from.month === to.month;
  if (sameMonth) {
    const length = daysInMonth(from.year, from.month);
    const third = thirdOf([1, 11, 21], [10, 20, length], from.dayOfMonth, to.dayOfMonth);
    return third === null ? null : { of: 'month', first: dayOf(from.year, from.month, 1), third };
  }
  if (from.dayOfMonth !== 1 || to.dayOfMonth !== daysInMonth(to.year, to.month)) return null;
  if (from.year === to.year) {
    const third = thirdOf([1, 5, 9], [4, 8, 12], from.month, to.month);
    return third === null ? null : { of: 'year', first: dayOf(from.year, 1, 1), third };
  }
  if (from.month !== 1 || to.month !== 12) return null;
  return yearsPart(from.year, to.year);
}

function yearsPart(from: number, to: number): CalendarPart | null {
  const decade = floorTo(from, 10);
  const century = firstYearOfCentury(from);
  if (from === decade && to === decade + 9) return { of: 'decade', first: dayOf(decade, 1, 1), third: null };
  if (from === century && to === century + 99)
    return { of: 'century', first: dayOf(century, 1, 1), third: null };
  const ofDecade = thirdOf([0, 4, 7], [3, 6, 9], from - decade, to - decade);
  if (ofDecade !== null) return { of: 'decade', first: dayOf(decade, 1, 1), third: ofDecade };
  const ofCentury = thirdOf([0, 34, 67], [33, 66, 99], from - century, to - century);
  return ofCentury === null ? null : { of: 'century', first: dayOf(century, 1, 1), third: ofCentury };
}

function thirdOf(
  firsts: readonly number[],
  lasts: readonly number[],
  first: number,
  last: number,
): 0 | 1 | 2 | null {
  for (const third of [0, 1, 2] as const) {
    if (firsts[third] === first && lasts[third] === last) return third;
  }
  return null;
}

function floorTo(year: number, step: number): number {
  return Math.floor(year / step) * step;
}
