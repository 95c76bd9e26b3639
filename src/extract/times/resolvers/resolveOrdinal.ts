import { calendarOf, type Day, dayOf, formatIsoDate, formatYear } from '../../../event-set/day.ts';
import { type CalendarPoint, pointOf } from '../calendarPoint.ts';
import { weekOf } from '../formatPoint.ts';
import type { OrdinalMeaning } from '../mention.ts';
import { formatDuration } from './resolveDuration.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { pointOfDay } from './shiftPoint.ts';

/** The n-th day, week, weekday or month of a month or a year, or several of them from its beginning or end. */
export function resolveOrdinal(meaning: OrdinalMeaning, period: Resolved): Resolved {
  const { unit, weekday, ordinal, count } = meaning;
  const bounds = boundsOf(period.point);
  if (bounds === null) return { ...period, value: 'XXXX-XX-XX', edtf: null, point: null };
  if (meaning.isNumbered && period.point)
    return resolvePoint(pointOf('week', period.point.year, ordinal), period.anchor);
  if (weekday !== null) return resolvePoint(pointOfDay(nthWeekday(bounds, weekday, ordinal)), period.anchor);
  if (unit === 'day' && count === 1) {
    const day = ordinal < 0 ? bounds.last + ordinal + 1 : bounds.first + ordinal - 1;
    return resolvePoint(pointOfDay(day), period.anchor);
  }
  if (unit === 'month' && count === 1 && period.point?.grain === 'year')
    return resolvePoint(
      pointOf('month', period.point.year, ordinal < 0 ? Math.max(13 + ordinal, 1) : Math.min(ordinal, 12)),
      period.anchor,
    );
  const edtf = ordinal < -1 ? null : intervalOf(meaning, bounds);
  if (unit === 'week' && count === 1) return weekIn(bounds, ordinal, edtf, period);
  return { ...period, type: 'DURATION', value: formatDuration(count, unit ?? 'day'), edtf, point: null };
}

interface Bounds {
  readonly first: Day;
  readonly last: Day;
}

function boundsOf(point: CalendarPoint | null): Bounds | null {
  if (point === null || point.year === null) return null;
  if (point.grain === 'month' && point.index !== null)
    return { first: dayOf(point.year, point.index, 1), last: dayOf(point.year, point.index + 1, 0) };
  if (point.grain === 'year') return { first: dayOf(point.year, 1, 1), last: dayOf(point.year, 12, 31) };
  return null;
}

function nthWeekday({ first, last }: Bounds, weekday: number, ordinal: number): Day {
  if (ordinal < 0) return last - ((calendarOf(last).weekday - weekday + 7) % 7) + 7 * (ordinal + 1);
  return first + ((weekday - calendarOf(first).weekday + 7) % 7) + 7 * (ordinal - 1);
}

/** Weeks of a month are its days 1-7, 8-14 and so on; the ISO week is that of the stretch's middle. */
function weekIn({ first, last }: Bounds, ordinal: number, edtf: string | null, period: Resolved): Resolved {
  const middle = ordinal < 0 ? last - 3 + 7 * (ordinal + 1) : first + 7 * ordinal - 4;
  const { year, week } = weekOf(middle);
  return { ...resolvePoint(pointOf('week', year, week), period.anchor), edtf };
}

function intervalOf({ unit, count, ordinal }: OrdinalMeaning, { first, last }: Bounds): string | null {
  if (count === null || unit === null) return null;
  if (unit === 'month') {
    const { year, month } = calendarOf(ordinal < 0 ? last : first);
    const months = ordinal < 0 ? [month - count + 1, month] : [month, month + count - 1];
    if (months[0] < 1 || months[1] > 12) return null;
    return months.map((number) => `${formatYear(year)}-${String(number).padStart(2, '0')}`).join('/');
  }
  const length = count * (unit === 'week' ? 7 : 1);
  const start = ordinal < 0 ? last - length + 1 : first + length * (Math.max(ordinal, 1) - 1);
  return `${formatIsoDate(start)}/${formatIsoDate(Math.min(start + length - 1, last))}`;
}
