import { calendarOf, type Day } from '../../event-set/day.ts';

/** `long` for the card ("Sunday 2 November 2025"), `short` for rows ("2 Nov 2025"). */
export type DateLength = 'long' | 'short';

/**
 * A day in a locale's words; the long form begins with the weekday unless that is left out. Years before 1000 carry
 * their era, as they could be read as anything else.
 */
export function formatDay(
  day: Day,
  locale: string,
  length: DateLength,
  { withWeekday = true, withYear = true }: DayParts = {},
): string {
  const { year } = calendarOf(day);
  return formatter(locale, {
    day: 'numeric',
    month: length,
    // Nobody knows the weekday of a day that the calendar of the time counted otherwise.
    ...(length === 'long' && withWeekday && year > 1582 ? { weekday: 'long' } : {}),
    ...(withYear ? yearOptions(year) : {}),
  }).format(day * MS_PER_DAY);
}

export interface DayParts {
  readonly withWeekday?: boolean;
  readonly withYear?: boolean;
}

/** The month of a day in a locale's words. */
export function formatMonth(day: Day, locale: string, length: DateLength, withYear = true): string {
  return formatter(locale, {
    month: length,
    ...(withYear ? yearOptions(calendarOf(day).year) : {}),
  }).format(day * MS_PER_DAY);
}

const MS_PER_DAY = 86_400_000;

function yearOptions(year: number): Intl.DateTimeFormatOptions {
  return { year: 'numeric', ...(year < 1000 ? { era: 'short' } : {}) };
}

const known = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than using it. Days have no time zone, so all is reckoned in UTC. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = known.get(key);
  if (found) return found;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  known.set(key, made);
  return made;
}
