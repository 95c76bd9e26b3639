import { calendar } from '../makeMeaning.ts';
import {
  isCapitalAt,
  isFollowedBy,
  isPrecededBy,
  type Recogniser,
  type Surroundings,
  wordPattern,
} from '../recogniser.ts';
import { MONTH, MONTH_WORDS, parseMonth } from '../vocabulary/months.ts';
import { parseSelector, SELECTOR, SELECTOR_TRIGGERS } from '../vocabulary/selectors.ts';
import { parseSide, parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';
import { words } from '../vocabulary/words.ts';
import { ERA, parseYear, YEAR } from '../vocabulary/years.ts';

/**
 * - April · April 1775 · April, 1775 · April of 1775 · April in 1775 · April of that year · March 44 BC
 * - early April · mid-April 1775 · late in April · the end of April, 1775
 * - last April · this September · next May · late last July · early this March
 * - the month of April
 */
const MONTH_ALONE = wordPattern(
  `(?<stage>${STAGE}(?:the )?)?(?:(?:the )?(?<selector>${SELECTOR}) )?(?:(?:the )?month of )?(?<month>${MONTH})(?! (?:the )?\\d{1,2}(?!\\d))(?:(?:,? of|,? in|,|) ?(?<year>${YEAR}|\\d{1,4}(?= ?${ERA}))(?: ?(?<era>${ERA}))?| (?:of (?:the )?(?=that|same|this|last|next|following|previous)|(?=this|last|next))(?<yearSelector>that|same|this|last|next|following|previous) year)?`,
);

const PREPOSITION_BEFORE =
  /\b(?:in|since|until|till|by|through|throughout|during|from|to|of|for|between|and|or|after|before|last|next|this|early|late|mid|every|each|on|around|about|as|the|a|-)[ -]\(?$|\($/;
const VERB_AFTER =
  /^(?:'s)? (?:said|says|told|tells|added|has|had|is|was|be|have|not|also|face|become|seem|well|wrote|asked|thinks?|did|took|made|who)\b/;

const RANGE_AHEAD = new RegExp(`^(?: ?-| to| and| through) ?${MONTH}(?![a-z])`);

export const month: Recogniser = {
  name: 'month',
  triggers: [...MONTH_WORDS, ...STAGE_TRIGGERS, ...SELECTOR_TRIGGERS, 'month'],
  pattern: MONTH_ALONE,
  read(groups, surroundings) {
    const name = groups.month ?? '';
    const bare = !groups.stage && !groups.selector && !groups.year && !groups.yearSelector;
    if (DOUBTFUL.has(name) && bare && !isMonth(name, surroundings)) return null;
    if (
      !bare &&
      DOUBTFUL.has(name) &&
      !(groups.year && name.length > 4 && name !== 'march') &&
      !isCapitalAt(surroundings, surroundings.folded.indexOf(name, surroundings.start))
    )
      return null;
    return calendar({
      year: groups.year ? parseYear(groups.year, groups.era) : null,
      month: parseMonth(name),
      selector: groups.selector ? parseSelector(groups.selector) : null,
      yearSelector: groups.yearSelector ? parseSelector(groups.yearSelector) : null,
      modifier: parseStage(groups.stage),
      side: parseSide(groups.stage),
    });
  },
};

/** Names that are also words or people: "may", "March on Washington", "August Wilson", "April said", "Mar", "Dec". */
const DOUBTFUL = words('may march april june august jan feb mar apr jun jul aug sep sept oct nov dec');
const FIRST_NAMES = words('april june august');
const SHORT = words('jan feb mar apr jun jul aug sep sept oct nov dec');

function isMonth(name: string, surroundings: Surroundings): boolean {
  if (!isCapitalAt(surroundings, surroundings.start) || isFollowedBy(surroundings, VERB_AFTER)) return false;
  if (isFollowedBy(surroundings, RANGE_AHEAD)) return true;
  const isPrepared = isPrecededBy(surroundings, PREPOSITION_BEFORE);
  const isNamesFirst =
    isFollowedBy(surroundings, /^ [a-z]/) && isCapitalAt(surroundings, surroundings.end + 1);
  // "Jan Kavan" and "Mar Thoma" are people.
  if (SHORT.has(name)) return isFollowedBy(surroundings, /^ ?[-\d]/) || (isPrepared && !isNamesFirst);
  if (FIRST_NAMES.has(name)) return isPrepared || !isNamesFirst;
  if (name === 'march' && isFollowedBy(surroundings, /^ (?:on|of) (?!that|the|1|20)/)) return false;
  return isPrepared;
}
