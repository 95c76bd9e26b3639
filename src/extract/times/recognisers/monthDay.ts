import { isDayOf } from '../isDayOf.ts';
import { calendar } from '../makeMeaning.ts';
import type { CalendarMeaning, Mention } from '../mention.ts';
import { type Groups, isCapitalAt, type Recogniser, type Surroundings, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { MONTH, MONTH_WORDS, parseMonth } from '../vocabulary/months.ts';
import { ORDINAL_WORDS, parseOrdinal } from '../vocabulary/numbers.ts';
import { parseSelector } from '../vocabulary/selectors.ts';
import { parseWeekday, WEEKDAY, WEEKDAY_WORDS } from '../vocabulary/weekdays.ts';
import { ERA, parseYear, YEAR } from '../vocabulary/years.ts';

const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%$]|[,.:]\\d)|${ORDINAL_WORDS}(?!-| (?:quarter|half|time|place|day|week|two|three|few|round)))`;

/** Nouns that a number behind a date counts: "on April 19, 20 and 30 people came". */
const COUNTED = '(?:st|nd|rd|th)?-?[a-z]| (?:people|men|women|others|more|percent|of|were|members|to \\d)';

/**
 * - April 19 · April 19th · Apr. 19, 1775 · the April 19 attack · April 19 of 1775 · July the 4th · July, 4th 1995 · May eighth · April 19 of that year
 * - Wednesday, April 19, 1775 · Wednesday April 19 · Tuesday (March 5)
 * - April 23, 24 and 25, 1951
 * - April 23-28, 1951 · April 24 and 25 · April 24 to 25 · April 19 night
 */
const MONTH_DAY = wordPattern(
  `(?:(?<weekday>${WEEKDAY})(?:,? (?:the )?| \\())?(?<month>${MONTH})(?: |, (?=\\d{1,2}(?:st|nd|rd|th)))(?:the )?(?<day>${DAY})(?:(?<list>(?:, ${DAY}){1,4},? (?:and|or) ${DAY})(?!${COUNTED})|(?<second>(?: ?- ?| and | to | through | or |/)(?<day2>${DAY})(?! ${MONTH}|-[a-z])))?(?:(?:,? ?,| of|) ?(?<year>${YEAR}(?! (?:people|troops|men|soldiers)\\b))(?: ?(?<era>${ERA}))?| (?:of (?:the )?(?=that|same|this|last|next|following|previous)|(?=this|last|next))(?<yearSelector>that|same|this|last|next|following|previous) year| (?<part>${DAY_PART}))?`,
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
      year === null &&
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
    // "Thursday (July 13)" ends with its bracket.
    if (
      second === null &&
      !groups.list &&
      surroundings.folded[surroundings.end] === ')' &&
      /^\w+ \(/.test(surroundings.folded.slice(surroundings.start, surroundings.end))
    )
      return [{ start: surroundings.start, end: surroundings.end + 1, meaning: first }];
    if (groups.list) return splitList(groups.list, surroundings, { year, month }, first);
    if (second === null) return first;
    return splitRange(groups, surroundings, first, calendar({ year, month, day: second }));
  },
};

/** "June 4, 11 and 18": each day is a time of its own; null unless they run on. */
function splitList(
  list: string,
  { folded, start, end }: Surroundings,
  { year, month }: { readonly year: number | null; readonly month: number },
  first: CalendarMeaning,
): Mention[] | null {
  const from = folded.indexOf(list, start);
  const mentions: Mention[] = [{ start, end: from, meaning: first }];
  let previous = first.day ?? 0;
  for (const { 0: digits, index } of list.matchAll(/\d+(?:st|nd|rd|th)?/g)) {
    const day = Number.parseInt(digits, 10);
    if (day <= previous || !isDayOf(year, month, day)) return null;
    previous = day;
    mentions.push({
      start: from + index,
      end: from + index + digits.length,
      meaning: calendar({ year, month, day }),
    });
  }
  const last = mentions[mentions.length - 1];
  return [...mentions.slice(0, -1), { ...last, end }];
}

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
