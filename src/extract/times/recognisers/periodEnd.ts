import { shift } from '../makeMeaning.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { parseUnit } from '../vocabulary/units.ts';

/**
 * - year-end · year end · year's end · month's end · month-end
 */
const PERIOD_END = wordPattern(`(?<unit>year|month|week|quarter|decade|century)(?:'s[ -]|-| )end`);

export const periodEnd: Recogniser = {
  name: 'periodEnd',
  triggers: ['year', 'month', 'week', 'quarter', 'decade', 'century'],
  pattern: PERIOD_END,
  read: (groups) => shift(parseUnit(groups.unit ?? ''), 0, 'context', { modifier: 'END' }),
};
