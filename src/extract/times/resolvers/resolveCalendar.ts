import { calendarOf, dayOf } from '../../../event-set/day.ts';
import { type CalendarPoint, dayPoint, pointOf } from '../calendarPoint.ts';
import { formatEdtf } from '../formatPoint.ts';
import { isDayOf } from '../isDayOf.ts';
import type { CalendarMeaning } from '../mention.ts';
import type { Discourse, Tense } from './discourse.ts';
import { FUTURE_COST, findYear, followsText } from './findYear.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { resolveWeekday } from './resolveWeekday.ts';
import { pointOfDay, shiftPoint } from './shiftPoint.ts';

/** Gives a date the year, month or day that its words leave out. */
export function resolveCalendar(
  meaning: CalendarMeaning,
  discourse: Discourse,
  tense: Tense | null,
): Resolved {
  const { year, decade, century } = meaning;
  if (decade !== null) return resolvePoint(pointOf('decade', decade), 'none', meaning);
  if (century !== null) return resolvePoint(pointOf('century', century), 'none', meaning);
  if (meaning.month === null && meaning.day !== null)
    return resolveDayOfMonth(meaning, meaning.day, discourse, tense);
  if (meaning.month === null && meaning.weekday !== null) return resolveWeekday(meaning, discourse, tense);
  if (isTimeOfDay(meaning)) return resolveTimeOfDay(meaning, discourse);
  const found =
    year === null
      ? findYear(meaning, discourse, tense)
      : meaning.isShortYear
        ? expandYear(year, discourse)
        : year;
  const anchor =
    year !== null || found === null ? 'none' : followsText(meaning, discourse) ? 'narrative' : 'publication';
  const point = pointIn(meaning, found);
  if (endsWinter(meaning) && found !== null)
    return {
      ...resolvePoint(point, anchor, meaning),
      edtf: formatEdtf({ ...point, year: found - 1 }, meaning.modifier),
    };
  return resolvePoint((meaning.isWeek ? shiftPoint(point, 'week', 0) : null) ?? point, anchor, meaning);
}

const WINTER = 4;

/** Whether the year is the one in which a winter ends; EDTF counts winters by the year in which they begin. */
function endsWinter({ season, year, crossesYears }: CalendarMeaning): boolean {
  return season === WINTER && (year === null || crossesYears);
}

function isTimeOfDay({ year, month, season, quarter, half }: CalendarMeaning): boolean {
  return year === null && month === null && season === null && quarter === null && half === null;
}

function pointIn(meaning: CalendarMeaning, year: number | null): CalendarPoint {
  const { month, day, quarter, half, season } = meaning;
  if (month !== null) return day === null ? pointOf('month', year, month) : dayPoint(year, month, day);
  if (quarter !== null) return pointOf('quarter', year, quarter);
  if (half !== null) return pointOf('half', year, half);
  if (season !== null) return pointOf('season', year, season);
  return pointOf('year', year);
}

/** "The 5th": of the month that is told or that the text last named; "Tuesday the 19th" of the nearest that has it so. */
function resolveDayOfMonth(
  meaning: CalendarMeaning,
  day: number,
  { last, published }: Discourse,
  tense: Tense | null,
): Resolved {
  const { monthSelector, weekday } = meaning;
  const isToldByNews = monthSelector === 'this' || monthSelector === 'last' || monthSelector === 'next';
  const story =
    last !== null && (last.grain === 'day' || last.grain === 'month') && !isToldByNews ? last : null;
  const from = story ?? (published === null ? null : pointOfDay(published));
  if (from === null) return resolvePoint(dayPoint(null, null, day), 'none', meaning);
  const months =
    monthSelector === 'last' || monthSelector === 'previous'
      ? -1
      : monthSelector === 'next' || monthSelector === 'following'
        ? 1
        : 0;
  const month =
    (weekday === null ? null : monthWithWeekday(from, day, weekday, tense)) ??
    shiftPoint(from, 'month', months);
  const point = dayPoint(month?.year ?? null, month?.index ?? null, day);
  return resolvePoint(
    (meaning.isWeek ? shiftPoint(point, 'week', 0) : null) ?? point,
    story ? 'narrative' : 'publication',
    meaning,
  );
}

/** The month within a year in which a day falls on a weekday: the nearest on the side of the tense. */
function monthWithWeekday(
  from: CalendarPoint,
  day: number,
  weekday: number,
  tense: Tense | null,
): CalendarPoint | null {
  let best: CalendarPoint | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let months = -11; months <= 11; months++) {
    const month = shiftPoint(from, 'month', months);
    if (month === null || month.year === null || month.index === null) continue;
    if (!isDayOf(month.year, month.index, day) || weekdayOf(month.year, month.index, day) !== weekday)
      continue;
    const cost = months > 0 ? months * FUTURE_COST[tense ?? 'none'] : -months;
    if (cost >= bestCost) continue;
    best = month;
    bestCost = cost;
  }
  return best;
}

function weekdayOf(year: number, month: number, day: number): number {
  return calendarOf(dayOf(year, month, day)).weekday;
}

/** "At 10:35 a.m.", "the morning": of the day that the sentence or the story last named, in news else of publication. */
function resolveTimeOfDay(meaning: CalendarMeaning, discourse: Discourse): Resolved {
  if (
    discourse.last?.grain === 'day' &&
    (discourse.isNear || (discourse.isNarrative && meaning.clock === null))
  )
    return resolvePoint(discourse.last, 'narrative', meaning);
  if (discourse.published === null || discourse.isNarrative)
    return { ...resolvePoint(dayPoint(null, null, null), 'none', meaning), point: null };
  return resolvePoint(pointOfDay(discourse.published), 'publication', meaning);
}

/** The year of the story's century that ends in the digits of `year`; in news the latest that is not far ahead. */
function expandYear(year: number, { isNarrative, last }: Discourse): number {
  if (!isNarrative || last?.year == null) return year;
  return year + 100 * Math.round((last.year - year) / 100);
}
