import { calendar } from '../makeMeaning.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { ORDINAL, ORDINAL_TRIGGERS, parseOrdinal } from '../vocabulary/numbers.ts';
import { parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';
import { ERA } from '../vocabulary/years.ts';

/**
 * - the 20th century · eighteenth-century · the late 19th (before "and early 20th centuries") · the early 5th century BC · the turn of the 19th century
 */
const CENTURY = wordPattern(
  `(?:the )?(?<stage>${STAGE})?(?:the )?(?<ordinal>${ORDINAL})(?:[ -](?:century|centuries)(?: ?(?<era>${ERA}))?|(?=(?:,? and |,? or | to | through |-)(?:the )?(?:${STAGE})?${ORDINAL}[ -]centuries))`,
);

export const century: Recogniser = {
  name: 'century',
  triggers: ['the', ...ORDINAL_TRIGGERS, ...STAGE_TRIGGERS],
  pattern: CENTURY,
  read(groups) {
    const number = parseOrdinal(groups.ordinal ?? '');
    if (number < 1 || number > 30) return null;
    return calendar({
      century: groups.era?.startsWith('b') ? -100 * number : 100 * (number - 1),
      modifier: parseStage(groups.stage),
    });
  },
};
