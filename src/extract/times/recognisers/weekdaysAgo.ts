import { calendar } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { NUMBER_TRIGGERS, NUMBER_WORDS, parseNumber } from '../vocabulary/numbers.ts';
import { parseWeekday, WEEKDAY_FULL } from '../vocabulary/weekdays.ts';

/**
 * - two Fridays ago · 3 Sundays ago · three Mondays from now
 */
const WEEKDAYS_AGO = wordPattern(
  `(?<count>${NUMBER_WORDS}|[1-9]) (?<weekday>${WEEKDAY_FULL})s? (?<side>ago|from now)`,
);

export const weekdaysAgo: Recogniser = {
  name: 'weekdaysAgo',
  triggers: NUMBER_TRIGGERS,
  pattern: WEEKDAYS_AGO,
  read(groups): Meaning | null {
    const count = parseNumber(groups.count ?? '');
    if (count === null || count < 1) return null;
    const isAhead = groups.side === 'from now';
    const base = calendar({
      weekday: parseWeekday(groups.weekday ?? ''),
      selector: isAhead ? 'next' : 'last',
    });
    return {
      kind: 'offset',
      unit: 'week',
      count: isAhead ? count - 1 : 1 - count,
      weekday: null,
      part: null,
      base,
    };
  },
};
