import { calendarOf, type Day, formatIsoDate } from '../../../event-set/day.ts';
import { dayPoint } from '../calendarPoint.ts';
import type { HolidayMeaning } from '../mention.ts';
import type { Discourse, Tense } from './discourse.ts';
import { FUTURE_COST, yearOfSelector } from './findYear.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { pointOfDay, shiftPoint } from './shiftPoint.ts';

/** A feast is passed over in the past tense unless it is days away. */
const PAST_COST = 20;

/** A feast in the year that is said, or that the text last named, or that lies on the side of the tense. */
export function resolveHoliday(meaning: HolidayMeaning, discourse: Discourse, tense: Tense | null): Resolved {
  const { rule } = meaning.feast;
  const told =
    meaning.year ?? (meaning.yearSelector === null ? null : yearOfSelector(meaning.yearSelector, discourse));
  if (told !== null) return resolveDay(meaning, rule(told), 'none');
  if (discourse.isNarrative && discourse.last?.year != null)
    return resolveDay(meaning, rule(discourse.last.year), 'narrative');
  if (discourse.published === null) return resolveOpen(meaning);
  return resolveDay(meaning, nearest(meaning, discourse.published, tense), 'publication');
}

function resolveDay(meaning: HolidayMeaning, day: Day | null, anchor: Resolved['anchor']): Resolved {
  const { days, isApproximate } = meaning.feast;
  if (day === null) return resolveOpen(meaning);
  // A long weekend ends on the feast.
  if (meaning.span === 'weekend' && [1, 2].includes(calendarOf(day).weekday))
    return {
      ...resolvePoint(shiftPoint(pointOfDay(day), 'weekend', -1) ?? pointOfDay(day), anchor, meaning),
      edtf: `${formatIsoDate(day - calendarOf(day).weekday - 1)}/${formatIsoDate(day)}`,
    };
  if (meaning.span !== null)
    return resolvePoint(shiftPoint(pointOfDay(day), meaning.span, 0) ?? pointOfDay(day), anchor, meaning);
  const resolved = resolvePoint(pointOfDay(day), anchor, meaning);
  const mark = isApproximate ? '~' : '';
  const end = days > 1 ? `/${formatIsoDate(day + days - 1)}${mark}` : '';
  return { ...resolved, edtf: `${formatIsoDate(day)}${mark}${end}` };
}

/** Without a year only feasts of a fixed day say something: `XXXX-12-25`. */
function resolveOpen(meaning: HolidayMeaning): Resolved {
  const days = [1999, 2001, 2002].map((year) => meaning.feast.rule(year)).filter((day) => day !== null);
  const [first, ...others] = days.map(calendarOf);
  const isFixed = others.every(
    ({ month, dayOfMonth }) => month === first.month && dayOfMonth === first.dayOfMonth,
  );
  return {
    ...resolvePoint(
      isFixed ? dayPoint(null, first.month, first.dayOfMonth) : dayPoint(null, null, null),
      'none',
      meaning,
    ),
    point: null,
  };
}

function nearest({ feast, selector }: HolidayMeaning, published: Day, tense: Tense | null): Day | null {
  const { year } = calendarOf(published);
  const candidates = [year - 1, year, year + 1].map(feast.rule).filter((day) => day !== null);
  const past = candidates.filter((day) => day <= published).pop() ?? null;
  const next = candidates.find((day) => day > published) ?? null;
  if (selector === 'this') return feast.rule(year);
  if (selector === 'next' || selector === 'following' || past === null) return next;
  if (selector === 'last' || selector === 'previous' || next === null) return past;
  return (next - published) * (tense === 'past' ? PAST_COST : FUTURE_COST[tense ?? 'none']) < published - past
    ? next
    : past;
}
