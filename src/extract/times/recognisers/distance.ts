import { shift } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import {
  EXACTNESS,
  EXACTNESS_TRIGGERS,
  parseExactness,
  parseQuantity,
  QUANTITY,
  QUANTITY_TRIGGERS,
} from '../vocabulary/quantities.ts';
import { parseUnit, UNIT } from '../vocabulary/units.ts';

/**
 * - two years ago · about six weeks ago · a year ago · several months ago · less than a decade ago · 41 years ago this week
 * - two days later · a year earlier · a few weeks before · years later · hours later · six months after
 * - a year and a half ago · a week or so later
 * - three weeks from now · two days hence
 */
const DISTANCE = wordPattern(
  `(?<exactness>${EXACTNESS})?(?:(?<quantity>${QUANTITY}) ?-?)?(?<unit>${UNIT})(?<half> and a half| or (?:so|more|two))? (?<direction>ago|earlier|later|before(?=[.,;:)!?"\\n]| [-(]|$| (?:and|but|or|when|while|in|at|by|with|as|to|for|on|from|had|was|were|is|would|could)\\b)|after(?=[.,;)]|$)|previously|prior(?! to)|afterwards?|hence|thereafter|from now)`,
);

export const distance: Recogniser = {
  name: 'distance',
  triggers: [
    ...EXACTNESS_TRIGGERS,
    ...QUANTITY_TRIGGERS,
    'years',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'decades',
    'centuries',
    'moments',
    'seconds',
  ],
  pattern: DISTANCE,
  read(groups, { folded, start, end }): Meaning | null {
    const said = groups.quantity;
    if (
      said === undefined &&
      !/^(?:years|months|weeks|days|hours|minutes|decades|centuries)/.test(folded.slice(start, end))
    )
      return null;
    const whole = said === undefined ? { count: null, isAbout: false } : parseQuantity(said);
    const isAbout = whole.isAbout || groups.half === ' or so';
    const count =
      whole.count === null || groups.half === ' or two'
        ? null
        : whole.count + (groups.half === ' and a half' ? 0.5 : 0);
    const direction = groups.direction ?? '';
    const sign = /^(?:ago|earlier|before|previously|prior)/.test(direction) ? -1 : 1;
    const from = /^(?:ago|hence|from)/.test(direction) ? 'publication' : 'narrative';
    const modifier = parseExactness(groups.exactness) ?? (isAbout ? 'APPROX' : null);
    return shift(parseUnit(groups.unit ?? ''), count === null ? null : sign * count, from, {
      sign,
      modifier,
      isDistance: true,
    });
  },
};
