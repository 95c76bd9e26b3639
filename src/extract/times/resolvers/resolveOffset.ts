import { calendarOf } from '../../../event-set/day.ts';
import { dayPoint } from '../calendarPoint.ts';
import { mondayOfWeek, weekOf } from '../formatPoint.ts';
import type { OffsetMeaning, WeekdayOfWeekMeaning } from '../mention.ts';
import type { Discourse } from './discourse.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { exactDay, pointOfDay, shiftPoint } from './shiftPoint.ts';

/** Counts units from a date that the words name; from an exact day it comes to an exact day. */
export function resolveOffset({ unit, count, weekday, part }: OffsetMeaning, base: Resolved): Resolved {
  const day = base.point && exactDay(base.point);
  if (base.point === null || day === null) return { ...base, value: 'XXXX-XX-XX', edtf: null, point: null };
  if (weekday !== null) {
    const direction = Math.sign(count);
    const away = ((direction * (weekday - calendarOf(day).weekday) + 7) % 7 || 7) + 7 * (Math.abs(count) - 1);
    return resolvePoint(pointOfDay(day + direction * away), base.anchor, { part });
  }
  const unitDays = unit === 'week' ? 7 : unit === 'fortnight' ? 14 : unit === 'day' ? 1 : null;
  if (unitDays !== null)
    return resolvePoint(pointOfDay(day + Math.round(count * unitDays)), base.anchor, { part });
  const shifted = shiftPoint(base.point, unit, count);
  if (shifted === null) return base;
  const month = shifted.grain === 'year' ? base.point.index : shifted.index;
  return resolvePoint(dayPoint(shifted.year, month, base.point.day), base.anchor, { part });
}

/** A day of the week before, of or after the anchor's week. */
export function resolveWeekdayOfWeek(meaning: WeekdayOfWeekMeaning, discourse: Discourse): Resolved {
  const story = meaning.from === 'narrative' && discourse.last ? exactDay(discourse.last) : null;
  const from = story ?? discourse.published;
  if (from === null) {
    const unknown = resolvePoint(dayPoint(null, null, null), 'none', meaning);
    return { ...unknown, value: `XXXX-WXX-${meaning.weekday || 7}`, point: null };
  }
  const { year, week } = weekOf(from + 7 * meaning.weeks);
  const day = mondayOfWeek(year, week) + ((meaning.weekday + 6) % 7);
  return resolvePoint(pointOfDay(day), story === null ? 'publication' : 'narrative', meaning);
}
