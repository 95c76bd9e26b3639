import { calendar } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import {
  type Groups,
  isFollowedBy,
  isPrecededBy,
  type Recogniser,
  type Surroundings,
  wordPattern,
} from '../recogniser.ts';
import { parseSelector, SELECTOR, SELECTOR_TRIGGERS } from '../vocabulary/selectors.ts';
import { expandTwoDigits, parseYear, YEAR } from '../vocabulary/years.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...(['first', 'second', 'third', 'fourth'] as const).map((word, index): [string, number] => [
    word,
    index + 1,
  ]),
  ...(['1st', '2nd', '3rd', '4th'] as const).map((word, index): [string, number] => [word, index + 1]),
  ['latter', -1],
  ['last', -1],
  ['final', -1],
]);

/**
 * - the third quarter · third-quarter · fiscal fourth quarter · the third quarter of 1984 · the fourth quarter of last year · Q3 2012
 * - the first half of 1995 · the second half of this year · the last half of the year · 1989's second half · last year's third quarter
 * - 2017 Q1 · 2019-H2 · 4Q 2023 · 1H 2024 · Q4 FY24 · H1 (before "revenue") · fiscal 1989's first quarter
 */
const QUARTER = wordPattern(
  `(?:(?:fiscal (?:year )?|fy ?)?(?<yearFirst>${YEAR})(?:'s)?[ -]|(?<lead>this|last|next) year's )?(?:(?:the (?!\\w+-)|a (?=flat))?(?:(?<fiscal>fiscal|flat) )?(?<ordinal>${[...ORDINALS.keys()].join('|')})(?: fiscal)?[ -](?<unit>quarter|half)(?!-|s| (?:century|hour|mile|time|kilometer|brother|finals?|pound|dozen|million|billion|marathon|dollar|back))|q(?<number>[1-4])|(?<numberFirst>[1-4])q|(?<halfNumber>h[12]|[12]h(?= ?(?:fy|\\d{4}))))(?:(?:,? of| in|,)?(?: the)?(?: fiscal)?(?: year)? ?(?:(?:'|fy ?'?)(?<short>\\d\\d)(?!\\d)|(?:fy ?)?(?<year>(?<=[ y])${YEAR}))| (?:of|in) (?:the )?(?:(?<selector>${SELECTOR}) |year\\b)(?:fiscal )?(?:year)?(?<=year))?`,
);

export const quarter: Recogniser = {
  name: 'quarter',
  triggers: [
    'the',
    'a',
    'fiscal',
    'flat',
    'q',
    'h',
    'fy',
    '#',
    ...[...ORDINALS.keys()].filter((word) => /^[a-z]/.test(word)),
    ...SELECTOR_TRIGGERS,
  ],
  pattern: QUARTER,
  read(groups, surroundings): Meaning | null {
    const isHalf = groups.unit === 'half' || groups.halfNumber !== undefined;
    const number = readNumber(groups, isHalf);
    const year = readYear(groups);
    const selector = groups.selector ?? groups.lead;
    const isBare = year === null && selector === undefined;
    const isAnchored =
      !isBare ||
      groups.fiscal !== undefined ||
      /\byear$/.test(surroundings.folded.slice(surroundings.start, surroundings.end));
    // "Last quarter" is the one before; "the second half" alone is a match's.
    if (isBare && groups.ordinal === 'last') return null;
    if (isHalf && (number > 2 || (!isAnchored && !isFollowedBy(surroundings, FIGURES)))) return null;
    if (!isHalf && !isAnchored && isSport(surroundings)) return null;
    return calendar({
      year,
      [isHalf ? 'half' : 'quarter']: number,
      yearSelector: selector ? parseSelector(selector) : null,
    });
  },
};

const FIGURES = /^ (?:earnings|results|profit|loss|net|revenue|sales|income|turnover|output|growth|gdp)/;

function readNumber(groups: Groups, isHalf: boolean): number {
  const digits = groups.number ?? groups.numberFirst ?? groups.halfNumber?.replace('h', '');
  if (digits !== undefined) return Number(digits);
  const ordinal = ORDINALS.get(groups.ordinal ?? '') ?? 1;
  return ordinal > 0 ? ordinal : isHalf ? 2 : 4;
}

function readYear(groups: Groups): number | null {
  if (groups.short) return expandTwoDigits(groups.short);
  const words = groups.year ?? groups.yearFirst;
  return words === undefined ? null : parseYear(words, undefined);
}

function isSport(surroundings: Surroundings): boolean {
  return (
    isFollowedBy(
      surroundings,
      /^ (?:touchdown|field goal|points|score|of the (?:game|match|moon|super bowl))/,
    ) ||
    isPrecededBy(
      surroundings,
      /left in $|\b(?:scored|scoring|scores|touchdowns?|trailing|outscored|yards|rebounds|goals?) (?:\w+ )*$/,
    )
  );
}
