import { calendarOf } from '../../../event-set/day.ts';
import { dayPoint } from '../calendarPoint.ts';
import type { HolidayMeaning } from '../mention.ts';
import { HOLIDAYS } from '../vocabulary/holidays.ts';
import type { Discourse, Tense } from './discourse.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { pointOfDay } from './shiftPoint.ts';

/** A feast in the year that is said, or that lies on the side of the tense, or that the text last named. */
export function resolveHoliday(meaning: HolidayMeaning, discourse: Discourse, tense: Tense | null): Resolved {
  const rule = HOLIDAYS.get(meaning.holiday);
  const says = { part: meaning.part, modifier: meaning.modifier };
  if (!rule) return resolvePoint(dayPoint(null, null, null), 'none', says);
  if (meaning.year !== null) return resolvePoint(pointOfDay(rule(meaning.year)), 'none', says);
  if (discourse.isNarrative && discourse.last?.year != null)
    return resolvePoint(pointOfDay(rule(discourse.last.year)), 'narrative', says);
  if (discourse.published === null) {
    const sample = [1999, 2001, 2002].map((year) => calendarOf(rule(year)));
    const isFixed = sample.every(
      ({ month, dayOfMonth }) => month === sample[0].month && dayOfMonth === sample[0].dayOfMonth,
    );
    return resolvePoint(
      isFixed ? dayPoint(null, sample[0].month, sample[0].dayOfMonth) : dayPoint(null, null, null),
      'none',
      says,
    );
  }
  const { year } = calendarOf(discourse.published);
  const candidates = [year - 1, year, year + 1].map(rule);
  const past = candidates.filter((day) => day <= (discourse.published ?? 0)).pop();
  const next = candidates.find((day) => day > (discourse.published ?? 0));
  const wantsNext = meaning.selector === 'next' || (meaning.selector !== 'last' && tense === 'future');
  const chosen = wantsNext ? next : meaning.selector === 'this' ? rule(year) : past;
  return resolvePoint(pointOfDay(chosen ?? rule(year)), 'publication', says);
}
