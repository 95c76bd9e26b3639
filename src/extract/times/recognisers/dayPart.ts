import { calendar } from '../makeMeaning.ts';
import { isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { MONTH, parseMonth } from '../vocabulary/months.ts';
import { parseWeekday, WEEKDAY_FULL } from '../vocabulary/weekdays.ts';
import { parseYear, YEAR } from '../vocabulary/years.ts';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

/**
 * - the night of April 18, 1775 · the morning of 19 April · the evening of Tuesday · the afternoon of the 14th · the night of Nov. 3-4
 */
const PART_OF_DATE = wordPattern(
  `(?:the )?(?<stage>early |late |mid-?)?(?<part>${DAY_PART})(?: hours)? (?:of|on) (?:the )?(?:(?<weekday>${WEEKDAY_FULL})(?:,? (?=\\d|${MONTH}))?)?(?:(?<month>${MONTH}) (?<day>${DAY})(?: ?- ?${DAY})?|(?<day2>${DAY}) (?:of )?(?<month2>${MONTH}))?(?:,? (?<year>${YEAR}))?`,
);

export const partOfDate: Recogniser = {
  name: 'partOfDate',
  triggers: ['the', 'on', 'early', 'late', 'mid', ...DAY_PART.slice(3, -1).split('|')],
  pattern: PART_OF_DATE,
  read(groups) {
    const monthName = groups.month ?? groups.month2;
    if (!groups.weekday && !monthName) return null;
    return calendar({
      part: parseDayPart(groups.part ?? ''),
      weekday: groups.weekday ? parseWeekday(groups.weekday) : null,
      month: monthName ? parseMonth(monthName) : null,
      day: monthName ? Number.parseInt(groups.day ?? groups.day2 ?? '', 10) : null,
      year: groups.year ? parseYear(groups.year, undefined) : null,
    });
  },
};

/**
 * - the morning · early in the morning · mid afternoon · at night · the early morning · overnight · dawn
 */
const PART_ALONE = wordPattern(
  `(?:the )?(?<stage>(?:very )?(?:early|late) in the |(?:very )?early |late |mid[ -]?)?(?<part>${DAY_PART})`,
);

export const partAlone: Recogniser = {
  name: 'partAlone',
  triggers: ['the', 'very', 'early', 'late', 'mid', ...DAY_PART.slice(3, -1).split('|')],
  pattern: PART_ALONE,
  read(groups, surroundings) {
    const { folded, start } = surroundings;
    const name = groups.part ?? '';
    const hasArticle = folded.startsWith('the ', start);
    if (
      isFollowedBy(
        surroundings,
        /^(?:-| (?:school|vision|club|clubs|news|post|herald|sickness|watch|star|court|shift|sky))/,
      )
    )
      return null;
    if (
      !isPrecededBy(
        surroundings,
        /\b(?:in|by|at|during|since|until|before|after|throughout|through|on|that|toward|towards|all|of) $/,
      ) &&
      !groups.stage &&
      name !== 'overnight'
    )
      return null;
    if (
      !hasArticle &&
      !groups.stage &&
      !isPrecededBy(surroundings, /\b(?:at|by|until|before|since|after|through|all) $/) &&
      name !== 'overnight'
    )
      return null;
    const meaning = calendar({
      part: parseDayPart(name),
      modifier: groups.stage?.includes('early')
        ? 'START'
        : groups.stage?.startsWith('mid')
          ? 'MID'
          : groups.stage
            ? 'END'
            : null,
    });
    // "The overnight raid": the article is the noun's.
    return hasArticle && name === 'overnight'
      ? [{ start: surroundings.end - name.length, end: surroundings.end, meaning }]
      : meaning;
  },
};
