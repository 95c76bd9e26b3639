import { calendarOf } from '../../../event-set/day.ts';
import { type CalendarPoint, dayPoint, pointOf } from '../calendarPoint.ts';
import type { CalendarMeaning } from '../mention.ts';
import type { Discourse, Tense } from './discourse.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { exactDay, monthOf, pointOfDay } from './shiftPoint.ts';

/** Gives a date the year, month or day that its words leave out. */
export function resolveCalendar(
  meaning: CalendarMeaning,
  discourse: Discourse,
  tense: Tense | null,
): Resolved {
  const { part, clock, modifier } = meaning;
  const says = { part, clock, modifier };
  if (meaning.decade !== null) return resolvePoint(pointOf('decade', meaning.decade), 'none', says);
  if (meaning.century !== null) return resolvePoint(pointOf('century', meaning.century), 'none', says);
  if (meaning.month === null && meaning.weekday !== null)
    return resolveWeekday(meaning, meaning.weekday, discourse, tense);
  if (isClockOnly(meaning)) return resolveClock(meaning, discourse);
  const year = meaning.year ?? findYear(meaning, discourse, tense);
  const anchor =
    meaning.year !== null || year === null ? 'none' : leads(discourse, meaning) ? 'narrative' : 'publication';
  return resolvePoint(pointIn(meaning, year), anchor, says);
}

function isClockOnly({ year, month, season, quarter, half }: CalendarMeaning): boolean {
  return year === null && month === null && season === null && quarter === null && half === null;
}

function pointIn(meaning: CalendarMeaning, year: number | null): CalendarPoint {
  if (meaning.month !== null)
    return meaning.day === null
      ? pointOf('month', year, meaning.month)
      : dayPoint(year, meaning.month, meaning.day);
  if (meaning.quarter !== null) return pointOf('quarter', year, meaning.quarter);
  if (meaning.half !== null) return pointOf('half', year, meaning.half);
  if (meaning.season !== null) return pointOf('season', year, meaning.season);
  return pointOf('year', year);
}

/** Whether the last date of the text leads, rather than the day of publication. */
function leads(discourse: Discourse, { selector }: CalendarMeaning): boolean {
  return (
    (discourse.isNarrative || selector === 'that' || selector === 'following' || selector === 'previous') &&
    discourse.last?.year != null
  );
}

/** A month or season without a year: in a history the year of the last date, in news the one nearest to publication on the side of the tense. */
function findYear(meaning: CalendarMeaning, discourse: Discourse, tense: Tense | null): number | null {
  const month = firstMonth(meaning);
  if (leads(discourse, meaning)) return narrativeYear(meaning, month, discourse);
  if (discourse.published === null) return null;
  const now = calendarOf(discourse.published);
  if (month === null) return now.year;
  const isPast = month < now.month || (month === now.month && (meaning.day ?? 1) <= now.dayOfMonth);
  switch (meaning.selector) {
    case 'last':
      return month < now.month ? now.year : now.year - 1;
    case 'next':
      return month > now.month ? now.year : now.year + 1;
    case 'this':
      return now.year;
  }
  if (meaning.quarter !== null || meaning.half !== null)
    return isPast
      ? now.year
      : tense === 'future'
        ? now.year
        : monthsUntil(month, now.month) <= 3
          ? now.year
          : now.year - 1;
  // An exact day is near: news seldom names a day half a year away without its year.
  if (tense === 'future')
    return isPast && !(meaning.day !== null && now.month - month <= 3) ? now.year + 1 : now.year;
  if (tense === 'past') return isPast ? now.year : now.year - 1;
  if (isPast) return now.month - month > 9 ? now.year + 1 : now.year;
  return month - now.month > 6 ? now.year - 1 : now.year;
}

function monthsUntil(month: number, from: number): number {
  return month - from;
}

function firstMonth(meaning: CalendarMeaning): number | null {
  if (meaning.month !== null) return meaning.month;
  if (meaning.season !== null) return [3, 6, 9, 12][meaning.season - 1];
  if (meaning.quarter !== null) return 3 * meaning.quarter - 2;
  return meaning.half === null ? null : 6 * meaning.half - 5;
}

/** The running year of a history; it turns when the months jump back from the end of a year to its beginning. */
function narrativeYear(meaning: CalendarMeaning, month: number | null, { last }: Discourse): number | null {
  if (!last || last.year === null) return null;
  const shifted = meaning.selector === 'following' || meaning.selector === 'next' ? 1 : 0;
  const lastMonth = monthOf(last);
  if (month === null || lastMonth === null) return last.year;
  if (meaning.season === 4) return lastMonth >= 6 ? last.year + 1 : last.year;
  if (shifted) return month > lastMonth ? last.year : last.year + 1;
  if (meaning.selector === 'previous' || meaning.selector === 'last')
    return month < lastMonth ? last.year : last.year - 1;
  if (lastMonth >= 10 && month <= 3) return last.year + 1;
  if (lastMonth <= 1 && month >= 11) return last.year - 1;
  return last.year;
}

function resolveWeekday(
  meaning: CalendarMeaning,
  weekday: number,
  discourse: Discourse,
  tense: Tense | null,
): Resolved {
  const { part, clock, modifier, selector } = meaning;
  const says = { part, clock, modifier };
  const usesLast =
    (selector === 'following' || selector === 'that' || selector === 'previous' || discourse.isNarrative) &&
    discourse.last !== null;
  const from = usesLast && discourse.last ? exactDay(discourse.last) : discourse.published;
  if (from === null) {
    const unknown = resolvePoint(dayPoint(null, null, null), 'none', says);
    return {
      ...unknown,
      value: unknown.value.replace('XXXX-XX-XX', `XXXX-WXX-${weekday || 7}`),
      point: null,
    };
  }
  const today = calendarOf(from).weekday;
  const back = (today - weekday + 7) % 7;
  const forward = (weekday - today + 7) % 7;
  const offset = (() => {
    if (usesLast) return selector === 'previous' ? -(back || 7) : selector === 'that' ? -back : forward || 7;
    switch (selector) {
      case 'last':
        return -(back || 7);
      case 'next':
        return forward || 7;
      case 'this':
        return tense === 'past' ? -back : forward;
    }
    return tense === 'future' ? forward : -back;
  })();
  return resolvePoint(pointOfDay(from + offset), usesLast ? 'narrative' : 'publication', says);
}

/** "At 10:35 a.m.", "the morning": of the day that the text last named if it is one, else of publication. */
function resolveClock(meaning: CalendarMeaning, discourse: Discourse): Resolved {
  const says = { part: meaning.part, clock: meaning.clock, modifier: meaning.modifier };
  if (discourse.last?.grain === 'day') return resolvePoint(discourse.last, 'narrative', says);
  if (discourse.published === null || discourse.isNarrative)
    return { ...resolvePoint(dayPoint(null, null, null), 'none', says), point: null };
  return resolvePoint(pointOfDay(discourse.published), 'publication', says);
}
