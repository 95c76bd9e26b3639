import { calendar } from '../makeMeaning.ts';
import type { Clock } from '../mention.ts';
import { isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';

const HOUR = '1[0-2]|0?[1-9]';

/**
 * - 6-8 p.m. · 6 to 8:30 p.m. · 11-1 p.m. · from 9 until 11 a.m. · between 6 and 7 a.m. (the second hour is the clock's; this is the first alone)
 */
const HOUR_RANGE = wordPattern(
  `(?<hour>${HOUR})(?::(?<minute>[0-5]\\d))?(?=(?: ?- ?| to | until | till |/|(?<and> and ))(?<hour2>${HOUR})(?::[0-5]\\d)? ?(?<half>[ap])(?:\\. ?m\\b| ?m\\b))`,
);

export const hourRange: Recogniser = {
  name: 'hourRange',
  triggers: ['#'],
  pattern: HOUR_RANGE,
  read(groups, surroundings) {
    if (isPrecededBy(surroundings, /[\d/.:$£€-]$|\b(?:won|lost|lead|led|beat) $/)) return null;
    if (groups.and && !isPrecededBy(surroundings, /\bbetween $/)) return null;
    const [first, second] = [Number(groups.hour), Number(groups.hour2)];
    // "11-1 p.m." begins in the morning.
    const isAfternoon = (groups.half === 'p') === first % 12 <= second % 12;
    const clock: Clock = {
      hour: (first % 12) + (isAfternoon ? 12 : 0),
      minute: Number(groups.minute ?? 0),
      zone: null,
      isOpen: false,
    };
    return calendar({ clock });
  },
};
