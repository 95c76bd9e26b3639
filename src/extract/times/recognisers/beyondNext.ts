import { shift } from '../makeMeaning.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { parseUnit } from '../vocabulary/units.ts';

/**
 * - the week after next · the month before last · the year before last · the weekend after next · the night before last
 */
const BEYOND_NEXT = wordPattern(
  '(?:the )?(?<unit>night|week|weekend|month|quarter|year) (?<side>after next|before last)(?! (?:week|month|year|night|sunday|monday|tuesday|wednesday|thursday|friday|saturday))',
);

export const beyondNext: Recogniser = {
  name: 'beyondNext',
  triggers: ['the', 'night', 'week', 'weekend', 'month', 'quarter', 'year'],
  pattern: BEYOND_NEXT,
  read({ unit, side }) {
    const count = side === 'after next' ? 2 : -2;
    if (unit === 'night') return shift('day', count, 'publication', { part: 'NI' });
    return shift(parseUnit(unit ?? ''), count, 'publication');
  },
};
