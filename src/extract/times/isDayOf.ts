import { daysInMonth } from '../../event-set/day.ts';

/** Whether a month has such a day: in the year, or in some year where it is unknown. */
export function isDayOf(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}
