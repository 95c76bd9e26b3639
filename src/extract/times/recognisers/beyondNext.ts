import { calendar, shift } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { parseUnit } from '../vocabulary/units.ts';
import { parseWeekday, WEEKDAY_FULL, WEEKDAY_WORDS } from '../vocabulary/weekdays.ts';

/**
 * - the week after next · the month before last · the year before last · the weekend after next · the night before last · the Friday after next
 */
const BEYOND_NEXT = wordPattern(
  `(?:the )?(?:(?<unit>night|week|weekend|month|quarter|year)|(?<weekday>${WEEKDAY_FULL})) (?<side>after next|before last)(?! (?:week|month|year|night|sunday|monday|tuesday|wednesday|thursday|friday|saturday))`,
);

export const beyondNext: Recogniser = {
  name: 'beyondNext',
  triggers: [...WEEKDAY_WORDS, 'the', 'night', 'week', 'weekend', 'month', 'quarter', 'year'],
  pattern: BEYOND_NEXT,
  read({ unit, weekday, side }): Meaning {
    if (weekday !== undefined) {
      const isAhead = side === 'after next';
      const base = calendar({ weekday: parseWeekday(weekday), selector: isAhead ? 'next' : 'last' });
      return { kind: 'offset', unit: 'week', count: isAhead ? 1 : -1, weekday: null, part: null, base };
    }
    const count = side === 'after next' ? 2 : -2;
    if (unit === 'night') return shift('day', count, 'publication', { part: 'NI' });
    return shift(parseUnit(unit ?? ''), count, 'publication');
  },
};
