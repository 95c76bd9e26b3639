import { calendarOf, type Day } from '../../event-set/day.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { centuryNumber, firstYearOfCentury } from '../words/century.ts';
import { formatMonth } from '../words/formatDay.ts';
import type { CalendarStep } from './calendarStep.ts';

/** What the axis writes, in one language. */
export interface TickWords {
  /** The label of a small tick: the day of the month, the month, the year. */
  readonly minor: (step: CalendarStep, day: Day) => string;
  /** The label of what small ticks stand in, longest first; the axis takes the first that has room. */
  readonly major: (step: CalendarStep, day: Day) => readonly string[];
}

/** The axis in the words of a catalogue. Years before 1000 carry their era, as they could be read as anything else. */
export function createTickWords(words: Catalogue): TickWords {
  const { dates, locale } = words;
  const dayOfMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', timeZone: 'UTC' });
  const year = (day: Day) => dates.year(calendarOf(day).year);
  const month = (day: Day) => formatMonth(day, locale, 'short', false);
  return {
    minor: ({ unit }, day) =>
      unit === 'day' || unit === 'week'
        ? dayOfMonth.format(day * MS_PER_DAY)
        : unit === 'month'
          ? month(day)
          : year(day),
    major: ({ unit, count }, day) => {
      if (unit === 'month')
        return [formatMonth(day, locale, 'long'), formatMonth(day, locale, 'short'), month(day)];
      if (count === 1) return [year(day)];
      return count === 10 ? [decade(calendarOf(day).year, words)] : age(calendarOf(day).year, count, words);
    },
  };
}

const MS_PER_DAY = 86_400_000;

/** The years of a decade; "99 BC – 90 BC" where they have no name of their own. */
function decade(first: number, { dates }: Catalogue): string {
  const named = first >= 10 ? dates.decade(first) : null;
  return named ?? dates.range(dates.year(first), dates.year(first < 1 ? first + 9 : 9));
}

/** Centuries (count 100) and millennia (1000). The century from 1900 to 1999 is the 20th, as EDTF's 19XX is read. */
function age(first: number, count: number, { dates, timelineView }: Catalogue): readonly string[] {
  if (count === 100) {
    const number = centuryNumber(firstYearOfCentury(first < 1 ? first : Math.max(first, 1)));
    return [dates.century(number), timelineView.century(number)];
  }
  const number = first < 1 ? 1 - Math.ceil((1 - first) / count) : Math.floor(first / count) + 1;
  return [timelineView.millennium(number), timelineView.millenniumShort(number)];
}
