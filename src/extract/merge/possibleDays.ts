import { type Day, parseIsoDate } from '../../event-set/day.ts';
import type { EventProperties } from '../../event-set/eventSet.ts';

/** First and last day, inclusive; infinite where open. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** A plan without a date is thought to come true within so many days. */
const PLAN_DAYS = 120;

/** The days that an event may have been on: its date's, else those that its status leaves open as it was reported. */
export function readPossibleDays(
  { edtf, start, end, status }: Pick<EventProperties, 'edtf' | 'start' | 'end' | 'status'>,
  published: Day | null,
): DaySpan {
  const anyDay = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  if (edtf !== null)
    return {
      first: (start === null ? null : parseIsoDate(start)) ?? anyDay.first,
      last: (end === null ? null : parseIsoDate(end)) ?? anyDay.last,
    };
  if (published === null) return anyDay;
  if (status === 'planned') return { first: published, last: published + PLAN_DAYS };
  return status === 'cancelled' ? anyDay : { ...anyDay, last: published };
}
