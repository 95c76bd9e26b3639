import { isDayOf } from '../isDayOf.ts';
import { calendar } from '../makeMeaning.ts';
import type { CalendarMeaning, Clock } from '../mention.ts';
import { type Groups, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { MONTH, parseMonth } from '../vocabulary/months.ts';
import { expandTwoDigits } from '../vocabulary/years.ts';

const YEAR = '(?:1\\d|20)\\d\\d';
const DAY = '3[01]|[12]\\d|0?[1-9]';
const CLOCK = '(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::\\d\\d)?(?:\\.\\d+)?z?';

/**
 * - 2013-03-22 · 2013/03/22 · 2013-03-22T14:05 · 2013-Mar-22
 * - 3/22/2013 · 03/22/13 · 22.03.2013 · 22/3/2013 (day first where it can only be so) · 22/Mar/2013 · 22-Mar-13
 * - 2013-03 · 03/2013 · 10/24 (after "on" or a weekday)
 */
const NUMERIC_DATE = wordPattern(
  [
    `(?<year>${YEAR})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2]|${MONTH})\\k<mark>(?<day>${DAY})(?:[t ]${CLOCK})?`,
    `(?<first>${DAY})(?<mark2>[-/.])(?<second>${DAY}|${MONTH})\\k<mark2>(?<yearLast>${YEAR}|\\d\\d)(?:(?:,| at)? ${CLOCK.replaceAll('<', '<last_')})?`,
    `(?<yearOf>${YEAR})-(?<monthOf>0[1-9]|1[0-2])(?![-/\\d])`,
    `(?<monthFirst>0?[1-9]|1[0-2])/(?<yearBehind>${YEAR})`,
    `(?<monthOnly>0?[1-9]|1[0-2])/(?<dayOnly>${DAY})(?!/)`,
  ].join('|'),
);

export const numericDate: Recogniser = {
  name: 'numericDate',
  triggers: ['#'],
  pattern: NUMERIC_DATE,
  read(groups, surroundings): CalendarMeaning | null {
    if (/[-/.\d$£€]/.test(surroundings.folded[surroundings.start - 1] ?? '')) return null;
    if (groups.year)
      return dateOf(Number(groups.year), monthOf(groups.month), Number(groups.day), readClock(groups));
    // "2006-07" and "in 2006-08" are ranges of years, "2006-05" can only be a month.
    if (
      groups.yearOf &&
      Number(groups.monthOf) > Number(groups.yearOf) % 100 &&
      (Number(groups.monthOf) === (Number(groups.yearOf) % 100) + 1 ||
        isPrecededBy(surroundings, /\b(?:in|from|of|during|between|the) $/))
    )
      return null;
    if (groups.yearOf) return calendar({ year: Number(groups.yearOf), month: Number(groups.monthOf) });
    if (groups.yearBehind)
      return calendar({ year: Number(groups.yearBehind), month: Number(groups.monthFirst) });
    if (groups.monthOnly) {
      if (!isPrecededBy(surroundings, /\b(?:on|by|until|since|before|after|from|[a-z]+day|[a-z]+day,) $/))
        return null;
      return dateOf(null, Number(groups.monthOnly), Number(groups.dayOnly), null);
    }
    const digits = groups.yearLast ?? '';
    if (digits.length === 2 && groups.mark2 !== '/' && !/[a-z]/.test(groups.second ?? '')) return null;
    const year = digits.length === 2 ? expandTwoDigits(digits) : Number(digits);
    const [first, second] = [Number(groups.first), monthOf(groups.second)];
    const isDayFirst = groups.mark2 === '.' || first > 12 || /[a-z]/.test(groups.second ?? '');
    return dateOf(year, isDayFirst ? second : first, isDayFirst ? first : second, readClock(groups));
  },
};

function monthOf(words: string | undefined): number {
  return /^\d/.test(words ?? '') ? Number(words) : parseMonth(words ?? '');
}

function readClock(groups: Groups): Clock | null {
  const hour = groups.hour ?? groups.last_hour;
  return hour === undefined
    ? null
    : { hour: Number(hour), minute: Number(groups.minute ?? groups.last_minute), zone: null, isOpen: false };
}

function dateOf(
  year: number | null,
  month: number,
  day: number,
  clock: Clock | null,
): CalendarMeaning | null {
  return isDayOf(year, month, day) ? calendar({ year, month, day, clock }) : null;
}
