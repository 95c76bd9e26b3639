import { shift } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import { isFollowedBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { MONTH } from '../vocabulary/months.ts';
import { parseUnit } from '../vocabulary/units.ts';
import { WEEKDAY_FULL } from '../vocabulary/weekdays.ts';

/**
 * - the day before · the night before · the week after, at the end of a clause or before a preposition
 * - before a date, to be joined with it (see `joinOffsets`): the day after Thanksgiving · the week before Easter
 */
const BESIDE_DATE = wordPattern(
  '(?:the )?(?<unit>day|night|morning|evening|week|month|year) (?<side>before|after)',
);

const DATE_AHEAD = new RegExp(
  `^ (?:the )?(?:last |next )?(?:${WEEKDAY_FULL}|${MONTH}|yesterday|tomorrow|christmas|thanksgiving|easter|new year's|good friday|labor day|memorial day|halloween|independence day)`,
);

export const besideDate: Recogniser = {
  name: 'besideDate',
  triggers: ['the', 'day', 'night', 'morning', 'evening', 'week', 'month', 'year'],
  pattern: BESIDE_DATE,
  read(groups, surroundings): Meaning | null {
    const isLast =
      surroundings.folded.startsWith('the ', surroundings.start) &&
      isFollowedBy(surroundings, /^(?:[.,;:)"\n]|$| (?:at|in|near|but|by|with|from)\b)/);
    if (!isLast && !isFollowedBy(surroundings, DATE_AHEAD)) return null;
    const unit = parseUnit(groups.unit ?? '');
    const isPartOfDay = unit === 'night' || unit === 'morning' || unit === 'evening';
    const part = unit === 'night' ? 'NI' : unit === 'morning' ? 'MO' : unit === 'evening' ? 'EV' : null;
    return shift(isPartOfDay ? 'day' : unit, groups.side === 'before' ? -1 : 1, 'narrative', { part });
  },
};
