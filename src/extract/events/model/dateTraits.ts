import type { Day } from '../../../event-set/day.ts';
import type { DateLink } from '../dates/dateLink.ts';
import { parseIsoDate } from '../dates/parseIsoDateOnce.ts';

/** How long before publication a date lies, in the steps that news thinks in. */
export function ageOf({ start, end }: DateLink, published: string | null): string {
  const [from, to, day] = [dayOf(start), dayOf(end), dayOf(published)];
  if (day === null) return 'unknown';
  if (from === null || to === null) return 'open';
  if (from > day) return 'future';
  const days = day - to;
  if (days <= 0) return 'today';
  return days <= 1 ? 'yesterday' : days <= 7 ? 'week' : days <= 45 ? 'month' : days <= 400 ? 'year' : 'past';
}

/** How long a date is: a day, a week, …. */
export function lengthOf({ start, end }: DateLink): string {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from === null || to === null) return 'open';
  const days = to - from + 1;
  return days <= 1 ? 'day' : days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 366 ? 'year' : 'long';
}

function dayOf(date: string | null): Day | null {
  return date === null ? null : parseIsoDate(date);
}
