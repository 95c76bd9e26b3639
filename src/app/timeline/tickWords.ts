import { calendarOf, type Day, dayOf } from '../../event-set/day.ts';
import type { CalendarStep } from './calendarStep.ts';

/** What the axis writes, in one language. */
export interface TickWords {
  /** The label of a small tick: the day of the month, the month, the year. */
  readonly minor: (step: CalendarStep, day: Day) => string;
  /** The label of what small ticks stand in, longest first; the axis takes the first that has room. */
  readonly major: (step: CalendarStep, day: Day) => readonly string[];
}

/**
 * Words for a locale, all reckoned in UTC, where a day has no time zone. Years before 1000 carry their era, as
 * they could be read as anything else.
 */
export function createTickWords(locale: string): TickWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: Day) => formatter.format(day * MS_PER_DAY);
  };
  const dayOfMonth = format({ day: 'numeric' });
  const month = format({ month: 'short' });
  const plainYear = format({ year: 'numeric' });
  const eraYear = format({ year: 'numeric', era: 'short' });
  const longMonth = format({ month: 'long', year: 'numeric' });
  const shortMonth = format({ month: 'short', year: 'numeric' });
  const eraMonth = format({ month: 'short', year: 'numeric', era: 'short' });
  const year = (day: Day) => (yearOf(day) < 1000 ? eraYear(day) : plainYear(day));
  return {
    minor: ({ unit }, day) =>
      unit === 'day' || unit === 'week' ? dayOfMonth(day) : unit === 'month' ? month(day) : year(day),
    major: ({ unit, count }, day) => {
      if (unit === 'month')
        return yearOf(day) < 1000
          ? [eraMonth(day), month(day)]
          : [longMonth(day), shortMonth(day), month(day)];
      if (count === 1) return [year(day)];
      return count === 10 ? decade(yearOf(day), year) : ages(yearOf(day), count);
    },
  };
}

const MS_PER_DAY = 86_400_000;

function yearOf(day: Day): number {
  return calendarOf(day).year;
}

function decade(first: number, year: (day: Day) => string): readonly string[] {
  if (first >= 10) return [`${first}s`];
  if (first >= 1) return ['1–9'];
  return [`${1 - first}–${year(dayOf(first + 9, 1, 1))}`];
}

/** Centuries (count 100) and millennia (1000). The century from 1900 to 1999 is the 20th, as EDTF's 19XX is read. */
function ages(first: number, count: number): readonly string[] {
  const isBefore = first < 1;
  const number = isBefore ? Math.ceil((1 - first) / count) : Math.floor(first / count) + 1;
  const name = ordinal(number);
  const era = isBefore ? ' BC' : '';
  return count === 100
    ? [`${name} century${era}`, `${name} c.${era}`]
    : [`${name} millennium${era}`, `${name} mill.${era}`];
}

function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  const suffix = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}
