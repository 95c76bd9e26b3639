import { daysInMonth } from '../../../event-set/day.ts';
import { calendar } from '../mention.ts';
import { isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { expandTwoDigits } from '../vocabulary/years.ts';

/**
 * - 2013-03-22 · 2013/03/22 · 2013-03-22T14:05 · 3/22/2013 · 03/22/13 · 22.03.2013 · 22/3/2013 (day first where it can only be so) · 10/24 (after "on")
 */
const NUMERIC_DATE = wordPattern(
  `(?<year>(?:1\\d|20)\\d\\d)(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9])(?:[t ](?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::\\d\\d)?(?:z|\\.\\d+z?)?)?|(?<first>3[01]|[12]\\d|0?[1-9])(?<mark2>[-/.])(?<second>3[01]|[12]\\d|0?[1-9])\\k<mark2>(?<yearLast>(?:1\\d|20)\\d\\d|\\d\\d)(?:(?:,| at)? (?<hour2>[01]?\\d|2[0-3]):(?<minute2>[0-5]\\d)(?::\\d\\d)?)?|(?<monthOnly>0?[1-9]|1[0-2])/(?<dayOnly>3[01]|[12]\\d|0?[1-9])(?!/)`,
);

export const numericDate: Recogniser = {
  name: 'numericDate',
  triggers: ['#'],
  pattern: NUMERIC_DATE,
  read(groups, surroundings) {
    const hour = groups.hour ?? groups.hour2;
    const clock = hour
      ? { hour: Number(hour), minute: Number(groups.minute ?? groups.minute2), zone: null }
      : null;
    if (groups.year) return valid(Number(groups.year), Number(groups.month), Number(groups.day), clock);
    if (groups.monthOnly) {
      if (!isPrecededBy(surroundings, /\b(?:on|by|until|since|before|after) $/)) return null;
      return calendar({ month: Number(groups.monthOnly), day: Number(groups.dayOnly) });
    }
    const digits = groups.yearLast ?? '';
    if (digits.length === 2 && groups.mark2 !== '/') return null;
    const year = digits.length === 2 ? expandTwoDigits(digits) : Number(digits);
    const [first, second] = [Number(groups.first), Number(groups.second)];
    const dayFirst = groups.mark2 === '.' || first > 12;
    return valid(year, dayFirst ? second : first, dayFirst ? first : second, clock);
  },
};

function valid(
  year: number,
  month: number,
  day: number,
  clock: { hour: number; minute: number; zone: null } | null,
) {
  return month >= 1 && month <= 12 && day <= daysInMonth(year, month)
    ? calendar({ year, month, day, clock })
    : null;
}
