import { isDayOf } from '../isDayOf.ts';
import { calendar } from '../makeMeaning.ts';
import { isFollowedBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { MONTH, parseMonth } from '../vocabulary/months.ts';

/**
 * - 2017 April · 1914 August 3
 */
const YEAR_MONTH = wordPattern(
  `(?<year>(?:1\\d|20)\\d\\d) (?<month>${MONTH})(?: (?<day>3[01]|[12]\\d|[1-9])(?![\\d:]|,\\d))?`,
);

export const yearMonth: Recogniser = {
  name: 'yearMonth',
  triggers: ['#'],
  pattern: YEAR_MONTH,
  read(groups, surroundings) {
    // "In 2017 May said", "in 2016 June sales rose" are no dates of this order.
    if (!isFollowedBy(surroundings, /^(?:[.,;:!?)\n]|$| (?:and|to|until|when|was|were)\b)/)) return null;
    const year = Number(groups.year);
    const month = parseMonth(groups.month ?? '');
    const day = groups.day ? Number(groups.day) : null;
    return day !== null && !isDayOf(year, month, day) ? null : calendar({ year, month, day });
  },
};
