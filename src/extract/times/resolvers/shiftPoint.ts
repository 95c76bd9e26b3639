import { calendarOf, type Day, dayOf, daysInMonth } from '../../../event-set/day.ts';
import { type CalendarPoint, dayPoint, pointOf } from '../calendarPoint.ts';
import { mondayOfWeek, weekOf } from '../formatPoint.ts';
import type { Unit } from '../mention.ts';

/** The unit of the calendar that lies `count` units from a point: the week before, the month two months later. Null where the point is too coarse. */
export function shiftPoint(from: CalendarPoint, unit: Unit, count: number): CalendarPoint | null {
  const { year } = from;
  if (year === null) return null;
  switch (unit) {
    case 'day':
    case 'night':
    case 'morning':
    case 'afternoon':
    case 'evening': {
      const day = exactDay(from);
      return day === null ? null : pointOfDay(day + Math.round(count));
    }
    case 'week':
    case 'fortnight':
    case 'weekend': {
      const day =
        from.grain === 'week' || from.grain === 'weekend'
          ? mondayOfWeek(year, from.index ?? 1)
          : exactDay(from);
      if (day === null) return null;
      const { year: weekYear, week } = weekOf(day + 7 * Math.round(count * (unit === 'fortnight' ? 2 : 1)));
      return pointOf(unit === 'weekend' ? 'weekend' : 'week', weekYear, week);
    }
    case 'month': {
      const month = monthOf(from);
      if (month === null) return null;
      const months = year * 12 + month - 1 + Math.round(count);
      return pointOf('month', Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
    }
    case 'quarter': {
      const month = monthOf(from);
      const quarter =
        from.grain === 'quarter' ? from.index : month === null ? null : Math.floor((month - 1) / 3) + 1;
      if (quarter === null) return null;
      const quarters = year * 4 + quarter - 1 + Math.round(count);
      return pointOf('quarter', Math.floor(quarters / 4), (((quarters % 4) + 4) % 4) + 1);
    }
    case 'year':
      return pointOf('year', year + Math.round(count));
    case 'decade':
      return count === 0 || from.grain === 'decade'
        ? pointOf('decade', Math.floor(year / 10) * 10 + 10 * count)
        : pointOf('year', year + 10 * count);
    case 'century':
      return count === 0 || from.grain === 'century'
        ? pointOf('century', Math.floor(year / 100) * 100 + 100 * count)
        : pointOf('year', year + 100 * count);
    default:
      return null;
  }
}

/** A day as a point. */
export function pointOfDay(day: Day): CalendarPoint {
  const { year, month, dayOfMonth } = calendarOf(day);
  return dayPoint(year, month, dayOfMonth);
}

/** The day of a point that is a day; null for coarser ones. */
export function exactDay({ grain, year, index, day }: CalendarPoint): Day | null {
  return grain === 'day' && year !== null && index !== null && day !== null
    ? dayOf(year, index, Math.min(day, daysInMonth(year, index)))
    : null;
}

/** The month, 1 to 12, of a point that lies in one: of a season its first whole month. */
export function monthOf({ grain, index }: CalendarPoint): number | null {
  if (index === null) return null;
  if (grain === 'day' || grain === 'month') return index;
  if (grain === 'quarter') return 3 * index - 2;
  if (grain === 'season') return [4, 7, 10, 1][index - 1];
  if (grain === 'week' || grain === 'weekend') return Math.min(12, Math.floor((index * 7) / 30.5) + 1);
  return null;
}
