import type { Day } from '../../event-set/day.ts';
import { calendarOf } from '../../event-set/day.ts';

/** A day as the page writes and speaks it: "4 November 2025" in the locale's order, with the era before the year 1000. */
export function sayDay(day: Day, locale: string, month: 'long' | 'short' = 'long'): string {
  const whole = Math.floor(day);
  const isOld = calendarOf(whole).year < 1000;
  return formatter(locale, month, isOld).format(whole * MS_PER_DAY);
}

const MS_PER_DAY = 86_400_000;
const known = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than using it, and the brush speaks in every frame. */
function formatter(locale: string, month: 'long' | 'short', isOld: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${isOld}`;
  const found = known.get(key);
  if (found) return found;
  const made = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
    ...(isOld ? { era: 'short' } : {}),
  });
  known.set(key, made);
  return made;
}
