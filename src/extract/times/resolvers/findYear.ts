import { calendarOf, type Day, dayOf, daysInMonth } from '../../../event-set/day.ts';
import type { CalendarMeaning, Selector } from '../mention.ts';
import type { Discourse, Tense } from './discourse.ts';
import { monthOf } from './shiftPoint.ts';

/** How much farther a date ahead must be than one behind to be passed over, by the tense of its clause; measured on news. */
export const FUTURE_COST: Readonly<Record<Tense | 'none', number>> = {
  past: 8,
  present: 1.6,
  none: 2,
  future: 0.5,
};

/** The year of a month, day, season or quarter that has none: the last date's in a history, in news the nearest that fits the tense. */
export function findYear(meaning: CalendarMeaning, discourse: Discourse, tense: Tense | null): number | null {
  if (meaning.yearSelector !== null) return yearOfSelector(meaning.yearSelector, discourse);
  const month = firstMonth(meaning);
  if (followsText(meaning, discourse)) {
    const year = yearAfter(meaning, month, discourse);
    if (discourse.isNarrative || agreesWithWeekday(meaning, year, month)) return year;
  }
  if (discourse.published === null) return null;
  const now = calendarOf(discourse.published);
  // "This winter", in autumn, is the one that ends in the next year.
  if (meaning.season === 4 && meaning.selector === 'this') return now.month > 6 ? now.year + 1 : now.year;
  if (month === null || meaning.selector === 'this') return now.year;
  // "Last February" in March is that of the year before; the one just past is "last month".
  if (meaning.selector === 'last')
    return month < now.month - (meaning.month === null ? 0 : 1) ? now.year : now.year - 1;
  if (meaning.selector === 'next') return month > now.month ? now.year : now.year + 1;
  if (meaning.quarter !== null || meaning.half !== null) {
    return month <= now.month || tense === 'future' || month - now.month <= 3 ? now.year : now.year - 1;
  }
  return nearestYear(meaning, month, discourse.published, tense);
}

/** The year that is told by its place: "of last year", "of that year". */
export function yearOfSelector(selector: Selector, { last, published }: Discourse): number | null {
  const thisYear = published === null ? null : calendarOf(published).year;
  const fromStory = selector === 'that' || selector === 'following' || selector === 'previous';
  const year = fromStory ? (last?.year ?? thisYear) : thisYear;
  if (year === null) return null;
  if (selector === 'last' || selector === 'previous') return year - 1;
  return selector === 'next' || selector === 'following' ? year + 1 : year;
}

/** Whether the last date of the text leads, rather than the day of publication. */
export function followsText(meaning: CalendarMeaning, discourse: Discourse): boolean {
  const { selector } = meaning;
  if (discourse.last?.year == null) return false;
  // "44 BC" dates a coin, and lends its year to no "20 August"; "March 44 BC" does.
  if (selector === null && discourse.last.year <= 0 && monthOf(discourse.last) === null) return false;
  if (selector === null && meaning.month !== null && tellsOldStory(discourse)) return true;
  return discourse.isNarrative || selector === 'that' || selector === 'following' || selector === 'previous';
}

/** Whether a weekday beside the day of the month fits the year; true where there is none. */
function agreesWithWeekday(
  { weekday, day }: CalendarMeaning,
  year: number | null,
  month: number | null,
): boolean {
  if (weekday === null || day === null || year === null || month === null) return true;
  return calendarOf(dayOf(year, month, day)).weekday === weekday;
}

/** Whether the paragraph of a news text looks back at another year: "On November 1, 2006 he fell ill. By November 11 ..." */
function tellsOldStory({ last, lastHasYear, isNear, published }: Discourse): boolean {
  if (!isNear || !lastHasYear || last?.year == null || published === null) return false;
  return (last.grain === 'day' || last.grain === 'month') && last.year < calendarOf(published).year - 1;
}

function nearestYear(meaning: CalendarMeaning, month: number, published: Day, tense: Tense | null): number {
  const { year } = calendarOf(published);
  let best = year;
  let bestCost = Number.POSITIVE_INFINITY;
  const reach = meaning.month === 2 && meaning.day === 29 ? [0, -1, 1, -2, 2, -3, 3, -4, 4] : [0, -1, 1];
  for (const candidate of reach.map((years) => year + years)) {
    if (meaning.day !== null && meaning.day > daysInMonth(candidate, month)) continue;
    const cost = distanceCost(meaning, dayOf(candidate, month, meaning.day ?? 15), published, tense);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

function distanceCost(meaning: CalendarMeaning, day: Day, published: Day, tense: Tense | null): number {
  // A weekday that agrees with the day of the month settles the year.
  const mismatch =
    meaning.day !== null && meaning.weekday !== null && calendarOf(day).weekday !== meaning.weekday ? 1e6 : 0;
  if (
    meaning.day === null &&
    calendarOf(day).month === calendarOf(published).month &&
    Math.abs(day - published) < 31
  )
    return 0;
  const distance = day - published;
  return mismatch + (distance > 0 ? distance * FUTURE_COST[tense ?? 'none'] : -distance);
}

/** The running year of a history; it turns where the months jump back by more than half a year. */
function yearAfter(
  meaning: CalendarMeaning,
  month: number | null,
  { last, nextYear }: Discourse,
): number | null {
  if (!last || last.year === null) return null;
  const lastMonth = monthOf(last);
  if (month === null || lastMonth === null) return last.year;
  if (meaning.season === 4) return lastMonth >= 6 ? last.year + 1 : last.year;
  if (meaning.selector === 'following' || meaning.selector === 'next')
    return month > lastMonth ? last.year : last.year + 1;
  if (meaning.selector === 'previous' || meaning.selector === 'last')
    return month < lastMonth ? last.year : last.year - 1;
  const turns = lastMonth - month >= 7 && (nextYear === null || nextYear > last.year);
  return turns ? last.year + 1 : lastMonth === 1 && month >= 11 ? last.year - 1 : last.year;
}

function firstMonth(meaning: CalendarMeaning): number | null {
  if (meaning.month !== null) return meaning.month;
  if (meaning.season !== null) return [4, 7, 10, 1][meaning.season - 1];
  if (meaning.quarter !== null) return 3 * meaning.quarter - 2;
  return meaning.half === null ? null : 6 * meaning.half - 5;
}
