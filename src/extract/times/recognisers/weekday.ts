import { calendar } from '../makeMeaning.ts';
import { isCapitalAt, isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { parseSelector, SELECTOR, SELECTOR_TRIGGERS } from '../vocabulary/selectors.ts';
import { parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';
import { parseWeekday, WEEKDAY, WEEKDAY_WORDS } from '../vocabulary/weekdays.ts';

/**
 * - Tuesday · Tuesday night · Tuesday's · early Tuesday · late on Tuesday · early Tuesday morning
 * - last Tuesday · next Friday · this Sunday · the following Monday
 */
const WEEKDAY_ALONE = wordPattern(
  `(?:the (?=${SELECTOR}))?(?<stage>${STAGE})?(?:(?<selector>${SELECTOR}) )?(?:week'?s )?(?<weekday>${WEEKDAY})(?: (?<partStage>late |early |mid-?))?(?:[ -](?<part>${DAY_PART}))?`,
);

export const weekday: Recogniser = {
  name: 'weekday',
  triggers: [...WEEKDAY_WORDS, ...STAGE_TRIGGERS, ...SELECTOR_TRIGGERS],
  pattern: WEEKDAY_ALONE,
  read(groups, surroundings) {
    const name = groups.weekday ?? '';
    const at = surroundings.folded.indexOf(name, surroundings.start);
    if (!name.endsWith('day')) {
      // "Sun" the paper, "sat" the verb, "wed" the verb: a short form needs a capital and a full stop or a preposition.
      if (!isCapitalAt(surroundings, at)) return null;
      if (
        !name.endsWith('.') &&
        (!isPrecededBy(surroundings, /\b(?:on|until|by|since|from|to) $/) ||
          isFollowedBy(surroundings, /^ [a-z]/))
      )
        return null;
    } else if (
      !isCapitalAt(surroundings, at) &&
      !groups.selector &&
      !isPrecededBy(surroundings, /\b(?:on|until|by|since|from|for|to|every|each) $/) &&
      !groups.part
    )
      return null;
    if (isFollowedBy(surroundings, /^(?: times\b(?! square))/) && name === 'sunday') return null;
    // "Friday Night Lights", "The Saturday Evening Post" are names.
    const { end } = surroundings;
    if (
      groups.part &&
      isCapitalAt(surroundings, end - groups.part.length) &&
      isCapitalAt(surroundings, end + 1) &&
      !isCapitalAt(surroundings, at + 1)
    )
      return null;
    // "One Sunday in 1987", "on a recent Friday" tell no day of this week.
    if (!groups.selector && isPrecededBy(surroundings, /\b(?:one|a recent|some|most|any|another) $/))
      return null;
    return calendar({
      weekday: parseWeekday(name),
      selector: groups.selector ? parseSelector(groups.selector) : null,
      part: groups.part ? parseDayPart(groups.part) : null,
      modifier: parseStage(groups.stage ?? groups.partStage),
    });
  },
};
