import { duration } from '../makeMeaning.ts';
import type { DurationMeaning, Mention } from '../mention.ts';
import {
  isFollowedBy,
  isPrecededBy,
  type Recogniser,
  type Surroundings,
  wordPattern,
} from '../recogniser.ts';
import { BOUND, parseBound } from '../vocabulary/bounds.ts';
import { MONTH } from '../vocabulary/months.ts';
import { isPluralUnit, parseUnit, UNIT } from '../vocabulary/units.ts';
import { words } from '../vocabulary/words.ts';

/**
 * Lengths without a number:
 * - for months · after years of war · a matter of weeks · months-long · weeklong · in the weeks ahead
 * - the past year · the next decade · the coming years · the year (before "ended")
 */
const BARE_LENGTH = wordPattern(
  `(?<article>the |this |these |those |its )?(?:(?<bound>${BOUND}) )?(?:fiscal |financial )?(?<unit>${UNIT})(?:(?<long>[ -]long)|(?<ahead> ahead(?! of\\b))|'(?= [a-z]))?|(?<solid>hour|day|night|week|month|year|decade|century)long`,
);

const PLURALS = 'years months weeks days hours minutes decades centuries';

export const bareLength: Recogniser = {
  name: 'bareLength',
  triggers: [
    ...words(
      `the this these those its past last previous next coming upcoming following year month week day hour decade century hourlong daylong nightlong weeklong monthlong yearlong decadelong centurylong ${PLURALS}`,
    ),
  ],
  pattern: BARE_LENGTH,
  read(groups, surroundings): DurationMeaning | readonly Mention[] | null {
    if (groups.solid) return duration(1, parseUnit(groups.solid));
    const unitWord = groups.unit ?? '';
    const unit = parseUnit(unitWord);
    const isPlural = isPluralUnit(unitWord);
    const bound = parseBound(groups.bound);
    if (isFollowedBy(surroundings, /^(?:-(?:earlier|ago|before)\b|[ -]olds?\b| of age\b| per\b)/))
      return null;
    if (groups.long) {
      if (isPrecededBy(surroundings, /\ball $/)) return null;
      const { start, end } = surroundings;
      const length = duration(isPlural ? null : 1, unit);
      return [{ start: start + (groups.article ?? '').length, end, meaning: length }];
    }
    if (!isPlural) return readOne(groups, unit, surroundings);
    if (groups.ahead) return duration(null, unit, { bound: 'next' });
    if (groups.bound === 'recent' || (groups.bound ? bound === null : groups.article !== undefined))
      return null;
    if (bound !== null) return duration(null, unit, { bound });
    if (unit === 'second' || unit === 'night' || unit === 'quarter') return null;
    if (!isPrecededBy(surroundings, LENGTH_AHEAD) || isPrecededBy(surroundings, OWNED)) return null;
    // "For months" in news reaches up to the day of the report.
    return duration(null, unit, { bound: isPrecededBy(surroundings, /\bfor $/) ? 'past' : null });
  },
};

/** Words after which bare "months" or "years" are a length. */
const LENGTH_AHEAD =
  /\b(?:for|in|after|within|over|take|takes|took|spent|spend|lasted|last|with|follows|of|him|her|them|it|years|months|weeks|days|and|or) $/;
const OWNED = /\b(?:these|those|such|his|her|our|their|number of|the) (?:\w+ )?$/;

/** "The year ended July 2", "the month to Oct. 15". */
const WITH_ITS_END = new RegExp(
  `^ (?:(?:that )?(?:ended|ending)\\b|(?:to|through) (?:${MONTH}|\\d{1,2} ${MONTH}))`,
);

/** "The past year", "the next decade", "for the year ended July 2". */
function readOne(
  groups: Readonly<Record<string, string | undefined>>,
  unit: DurationMeaning['unit'],
  surroundings: Surroundings,
): DurationMeaning | null {
  if (groups.article === undefined) return null;
  // "The last day of school" is a day of its own.
  if (groups.bound === 'last' && unit === 'day') return null;
  if (groups.bound === 'past' || groups.bound === 'last') return duration(1, unit, { bound: 'past' });
  if (groups.bound === 'next') return duration(1, unit, { bound: 'next' });
  return unit !== 'quarter' && isFollowedBy(surroundings, WITH_ITS_END) ? duration(1, unit) : null;
}
