import { type Day, dayOf } from '../../../event-set/day.ts';
import type { CalendarPoint } from '../calendarPoint.ts';
import type { Mention } from '../mention.ts';
import type { Resolved } from './resolved.ts';

/**
 * The quarter that a report on earnings speaks of after a mention: the latest one that it has named and that is over.
 * Half a year or nine months put an end to it.
 */
export function nextPeriod(
  period: CalendarPoint | null,
  { meaning }: Mention,
  { point }: Resolved,
  published: Day | null,
): CalendarPoint | null {
  if (meaning.kind === 'duration' && meaning.unit === 'month' && (meaning.count === 6 || meaning.count === 9))
    return null;
  if (meaning.kind !== 'calendar' || point === null || point.grain !== 'quarter' || point.year === null)
    return period;
  if (published !== null && firstDay(point) + QUARTER_DAYS > published) return period;
  return period === null || firstDay(point) > firstDay(period) ? point : period;
}

/** The shortest quarter; a report comes out after its end. */
const QUARTER_DAYS = 90;

function firstDay({ year, index }: CalendarPoint): Day {
  return dayOf(year ?? 0, 3 * (index ?? 1) - 2, 1);
}
