import type { Meaning } from '../mention.ts';
import { isCapitalAt, type Recogniser, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { parseSelector } from '../vocabulary/selectors.ts';
import { parseWeekday, WEEKDAY_FULL, WEEKDAY_WORDS } from '../vocabulary/weekdays.ts';

/**
 * - Friday of next week · Thursday last week · Monday night of this week · Monday of the following week · next week on Tuesday
 */
const WEEKDAY_OF_WEEK = wordPattern(
  `(?<weekday>${WEEKDAY_FULL})(?: (?<part>${DAY_PART}))?,? (?:of )?(?:the )?(?<selector>this|last|next|following|previous|that|same) week|(?<selectorFirst>this|last|next) week,? on (?<weekdayLast>${WEEKDAY_FULL})`,
);

export const weekdayOfWeek: Recogniser = {
  name: 'weekdayOfWeek',
  triggers: [...WEEKDAY_WORDS, 'this', 'last', 'next'],
  pattern: WEEKDAY_OF_WEEK,
  read(groups, surroundings): Meaning | null {
    const name = groups.weekday ?? groups.weekdayLast ?? '';
    if (
      groups.weekday &&
      !isCapitalAt(surroundings, surroundings.start) &&
      surroundings.text !== surroundings.folded &&
      !/ of /.test(surroundings.folded.slice(surroundings.start, surroundings.end))
    )
      return null;
    const selector = parseSelector(groups.selector ?? groups.selectorFirst ?? 'this');
    const weeks =
      selector === 'next' || selector === 'following'
        ? 1
        : selector === 'last' || selector === 'previous'
          ? -1
          : 0;
    const from =
      selector === 'last' || selector === 'this' || selector === 'next' ? 'publication' : 'narrative';
    const part = groups.part ? parseDayPart(groups.part) : null;
    return { kind: 'weekdayOfWeek', weekday: parseWeekday(name), weeks, from, part };
  },
};
