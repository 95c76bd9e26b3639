import { calendar } from '../mention.ts';
import { isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';

/**
 * - on the 5th · from the 13th · by the 28th of that month · the morning of the 14th
 */
const DAY_OF_MONTH = wordPattern(
  '(?:the )?(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?<month> of (?:that|the same|this|the) month)?',
);

export const dayOfMonth: Recogniser = {
  name: 'dayOfMonth',
  triggers: ['the', '#'],
  pattern: DAY_OF_MONTH,
  read(groups, surroundings) {
    if (groups.month === undefined) {
      if (!surroundings.folded.startsWith('the ', surroundings.start)) return null;
      if (!isPrecededBy(surroundings, /\b(?:on|by|until|till|from|since|to|and|of) $/)) return null;
      // "On the 4th floor" counts something else.
      if (
        !isFollowedBy(
          surroundings,
          /^(?:[,.;:)]| (?:the|and|to|he|she|it|they|his|her|their|when|a|an|in|at|was|were|with|until)\b|$)/,
        )
      )
        return null;
    }
    return calendar({ day: Number(groups.day) });
  },
};
