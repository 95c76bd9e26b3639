import { calendarOf } from '../../../event-set/day.ts';
import { type CalendarPoint, pointOf } from '../calendarPoint.ts';
import type { PeriodMeaning } from '../mention.ts';
import type { Discourse } from './discourse.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { pointOfDay, shiftPoint } from './shiftPoint.ts';

/** The quarter that a report on earnings speaks of, of the year that is said or so many years back; else the last full quarter. */
export function resolvePeriod({ year, back }: PeriodMeaning, { lastPeriod, published }: Discourse): Resolved {
  if (lastPeriod === null && back > 0 && published !== null)
    return resolvePoint(pointOf('year', (year ?? calendarOf(published).year) - back), 'publication');
  const latest = lastPeriod ?? lastQuarter(published);
  if (latest === null || latest.year === null) return resolvePoint(pointOf('year', year), 'none');
  return resolvePoint(
    { ...latest, year: (year ?? latest.year) - back },
    year === null ? 'narrative' : 'none',
  );
}

function lastQuarter(published: number | null): CalendarPoint | null {
  return published === null ? null : shiftPoint(pointOfDay(published), 'quarter', -1);
}
