import { calendar } from '../makeMeaning.ts';
import type { Mention } from '../mention.ts';
import {
  isCapitalAt,
  isFollowedBy,
  isPrecededBy,
  type Recogniser,
  type Surroundings,
  wordPattern,
} from '../recogniser.ts';
import { parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';
import { ERA, parseYear } from '../vocabulary/years.ts';

/**
 * - (in) 399 · (about) 422 · early in 645: a time in a history only, see `hasEarlyYears`
 * - the 640s
 */
const EARLY_YEAR = wordPattern(
  `(?<stage>${STAGE}(?:the )?)?(?:the (?<decade>[1-9]\\d0)s|(?<year>[1-9]\\d\\d)(?!\\d|[,.:]\\d))`,
);

export const earlyYear: Recogniser = {
  name: 'earlyYear',
  triggers: ['#', 'the', ...STAGE_TRIGGERS],
  pattern: EARLY_YEAR,
  read(groups, surroundings) {
    const says = { isOnlyHistory: true, modifier: parseStage(groups.stage) };
    if (groups.decade) return calendar({ ...says, decade: Number(groups.decade) });
    if (!isPrecededBy(surroundings, groups.stage ? /(?:^|[ (])$/ : AFTER_PREPOSITION)) return null;
    return standsAlone(surroundings) ? calendar({ ...says, year: Number(groups.year) }) : null;
  },
};

const AFTER_PREPOSITION =
  /\b(?:in|by|since|until|till|from|before|after|about|around|circa|c\.) (?:about |around )?$/;

/** Whether no word follows that the number could count: a stop, a function word, a name or nothing does. */
function standsAlone(surroundings: Surroundings): boolean {
  if (isFollowedBy(surroundings, /^(?: ?%|[-/°]| ?[$£€])/)) return false;
  if (isFollowedBy(surroundings, /^(?:[,.;:)]|$| -)/)) return true;
  if (isPrecededBy(surroundings, /\b(?:about|around|from) $/))
    return isFollowedBy(surroundings, FUNCTION_WORD);
  return isCapitalAt(surroundings, surroundings.end + 1) || isFollowedBy(surroundings, FUNCTION_WORD);
}

const FUNCTION_WORD =
  /^ (?:the|a|an|he|she|it|they|his|her|its|their|this|and|to|until|when|while|but|as|at|after|by|with|who|was|were)\b/;

/**
 * - 610 to 595 BC · 900 and 800 BC · 985 or 980 BC: the second year's era is the first's, too
 */
const ERA_SHARED = wordPattern(
  `(?<first>\\d{1,4})(?: to | and | or | until )(?:about |around )?(?<second>\\d{1,4} ?(?<era>${ERA}))`,
);

export const eraShared: Recogniser = {
  name: 'eraShared',
  triggers: ['#'],
  pattern: ERA_SHARED,
  read({ first = '', second = '', era }, { start, end }) {
    const from = parseYear(first, era);
    const to = parseYear(String(Number.parseInt(second, 10)), era);
    if (from === null || to === null || to <= from) return null;
    return [
      { start, end: start + first.length, meaning: calendar({ year: from }) },
      { start: end - second.length, end, meaning: calendar({ year: to }) },
    ] satisfies Mention[];
  },
};
