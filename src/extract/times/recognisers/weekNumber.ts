import { calendar, shift } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';

/**
 * - week 31 of 2018 · week 27 of last year · calendar week 9 of this year
 */
const WEEK_NUMBER = wordPattern(
  '(?:calendar )?week (?<week>5[0-3]|[1-4]\\d|[1-9]) (?:of|in) (?:(?<year>(?:19|20)\\d\\d)|(?<selector>this|last|next) year)',
);

export const weekNumber: Recogniser = {
  name: 'weekNumber',
  triggers: ['week', 'calendar'],
  pattern: WEEK_NUMBER,
  read({ week, year, selector }): Meaning {
    const years = selector === 'last' ? -1 : selector === 'next' ? 1 : 0;
    return {
      kind: 'ordinal',
      ordinal: Number(week),
      count: 1,
      unit: 'week',
      weekday: null,
      isNumbered: true,
      period: year === undefined ? shift('year', years, 'publication') : calendar({ year: Number(year) }),
    };
  },
};
