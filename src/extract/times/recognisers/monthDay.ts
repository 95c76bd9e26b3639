import { isDayOf } from '../isDayOf.ts';
import { calendar } from '../makeMeaning.ts';
import type { Mention } from '../mention.ts';
import { type Groups, isCapitalAt, type Recogniser, type Surroundings, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { MONTH, MONTH_WORDS, parseMonth } from '../vocabulary/months.ts';
import { ORDINAL_WORDS, parseOrdinal } from '../vocabulary/numbers.ts';
import { parseSelector } from '../vocabulary/selectors.ts';
import { parseWeekday, WEEKDAY, WEEKDAY_WORDS } from '../vocabulary/weekdays.ts';
import { ERA, parseYear, YEAR } from '../vocabulary/years.ts';

const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%$]|[,.:]\\d)|${ORDINAL_WORDS}(?!-| (?:quarter|half|time|place|day|week|two|three|few|round)))`;

/**
 * - April 19 · April 19th · Apr. 19, 1775 · the April 19 attack · April 19 of 1775 · July the 4th · May eighth · April 19 of that year
 * - Wednesday, April 19, 1775 · Wednesday April 19 · Tuesday (March 5)
 * - April 23-28, 1951 · April 24 and 25 · April 24 to 25 · April 19 night
 */
const MONTH_DAY = wordPattern(
  `(?:(?<weekday>${WEEKDAY})(?:,? (?:the )?| \\())?(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?<second>(?: ?- ?| and | to | through | or |/)(?<day2>${DAY})(?! ${MONTH}|-[a-z]))?(?:(?:,? ?,| of|) ?(?<year>${YEAR}(?! (?:people|troops|men|soldiers)\\b))(?: ?(?<era>${ERA}))?| (?:of (?:the )?(?=that|same|this|last|next|following|previous)|(?=this|last|next))(?<yearSelector>that|same|this|last|next|following|previous) year| (?<part>${DAY_PART}))?`,
);

export const monthDay: Recogniser = {
  name: 'monthDay',
  triggers: [...MONTH_WORDS, ...WEEKDAY_WORDS],
  pattern: MONTH_DAY,
  read(groups, surroundings) {
    const year = groups.year ? parseYear(groups.year, groups.era) : null;
    const month = parseMonth(groups.month ?? '');
    // "They march 5 miles", "you may 2 times": these need their capital.
    if (
      /^ma(?:y|rch)$/.test(groups.month ?? '') &&
      !isCapitalAt(surroundings, surroundings.folded.indexOf(groups.month ?? '', surroundings.start))
    )
      return null;
    const day = parseOrdinal(groups.day ?? '');
    const second = groups.day2 ? parseOrdinal(groups.day2) : null;
    if (!isDayOf(year, month, day) || (second !== null && !isDayOf(year, month, second))) return null;
    const first = calendar({
      year,
      month,
      day,
      weekday: groups.weekday ? parseWeekday(groups.weekday) : null,
      yearSelector: groups.yearSelector ? parseSelector(groups.yearSelector) : null,
      part: groups.part ? parseDayPart(groups.part) : null,
    });
    if (second === null) return first;
    return splitRange(groups, surroundings, first, calendar({ year, month, day: second }));
  },
};

function splitRange(
  groups: Groups,
  { folded, start, end }: Surroundings,
  first: Mention['meaning'],
  second: Mention['meaning'],
): Mention[] {
  const cut = folded.indexOf(groups.second ?? '', start + (groups.month ?? '').length + 1);
  const secondStart = cut + (groups.second ?? '').length - (groups.day2 ?? '').length;
  return [
    { start, end: cut, meaning: first },
    { start: secondStart, end, meaning: second },
  ];
}
