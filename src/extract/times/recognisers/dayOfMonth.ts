import { calendar } from '../makeMeaning.ts';
import { isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { ORDINAL_WORDS, parseOrdinal } from '../vocabulary/numbers.ts';
import { parseSelector } from '../vocabulary/selectors.ts';
import { parseWeekday, WEEKDAY, WEEKDAY_WORDS } from '../vocabulary/weekdays.ts';

/**
 * - on the 5th · from the 13th · by the 28th of that month · the 20th of next month · the 15th day of the month · Tuesday the 19th · Thu 14th · Wednesday the thirty-first · on Friday 31 · 20 of next month
 */
const DAY_OF_MONTH = wordPattern(
  `(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?:(?<day>3[01]|[12]\\d|[1-9])(?:(?:st|nd|rd|th)|(?= of (?:that|same|this|next|following|last|previous) month))|(?<=\\bon [a-z]{3,6}day )(?<bare>3[01]|[12]\\d|[1-9])(?=[.,;:!?)\\n]|$)|(?<=day,? the )(?<words>${ORDINAL_WORDS}))(?: day)?(?<month> of (?:the )?(?<selector>that|same|this|current|next|following|last|previous)? ?month)?`,
);

export const dayOfMonth: Recogniser = {
  name: 'dayOfMonth',
  triggers: ['the', '#', ...WEEKDAY_WORDS],
  pattern: DAY_OF_MONTH,
  read(groups, surroundings) {
    if (groups.month === undefined) {
      if (groups.weekday === undefined && !surroundings.folded.startsWith('the ', surroundings.start))
        return null;
      if (
        groups.weekday === undefined &&
        !isPrecededBy(surroundings, /\b(?:on|by|until|till|from|since|to|and|of) $/)
      )
        return null;
      // "On the 4th floor" counts something else.
      if (!isFollowedBy(surroundings, CLAUSE_GOES_ON)) return null;
    }
    const digits = groups.day ?? groups.bare;
    const day = digits ? Number(digits) : parseOrdinal(groups.words ?? '');
    if (day < 1 || day > 31) return null;
    return calendar({
      day,
      weekday: groups.weekday ? parseWeekday(groups.weekday) : null,
      monthSelector: groups.selector ? parseSelector(groups.selector) : null,
    });
  },
};

const CLAUSE_GOES_ON =
  /^(?:[,.;:!?)]| (?:the|and|to|he|she|it|they|his|her|their|when|a|an|in|at|was|were|with|until)\b|$)/;
