import { duration } from '../makeMeaning.ts';
import type { DurationMeaning, Mention } from '../mention.ts';
import {
  type Groups,
  isFollowedBy,
  isPrecededBy,
  type Recogniser,
  type Surroundings,
  wordPattern,
} from '../recogniser.ts';
import { BOUND, parseBound } from '../vocabulary/bounds.ts';
import {
  EXACTNESS,
  EXACTNESS_TRIGGERS,
  parseExactness,
  parseQuantity,
  QUANTITY,
  QUANTITY_TRIGGERS,
} from '../vocabulary/quantities.ts';
import { isPluralUnit, parseUnit, UNIT } from '../vocabulary/units.ts';
import { words } from '../vocabulary/words.ts';
import { isNoLength } from './isNoLength.ts';

/**
 * - six months · a 23-year occupation · nearly forty years · at least 30 days · half an hour · two and a half years · several years
 * - the past three months · the last two years · the next few days · the first nine months · the latest nine months · the six months
 * - the four previous weeks · a minute and a half · a year or two · the next two years or so · five years' probation
 */
const LENGTH = wordPattern(
  `(?<exactness>(?:${EXACTNESS}|a mere )(?!(?:the|this|these|those|its|past|last|next|first) )|(?:at least|nearly|almost|about|more than|less than|roughly) )?(?<article>the |this |these |those |its )?(?:(?<bound>${BOUND}) )?(?<quantity>${QUANTITY}) ?-? ?(?<boundAfter>(?:past|previous|preceding|following|next|coming|upcoming|remaining) )?(?<unit>${UNIT})(?<half> and a half| or two)?(?:[ -]long|(?<soft> or so)|'(?= [a-z]))?`,
);

export const length: Recogniser = {
  name: 'length',
  triggers: [
    ...words(
      'the this these those its past last previous recent next coming upcoming following first final latest',
    ),
    ...EXACTNESS_TRIGGERS,
    ...QUANTITY_TRIGGERS,
  ],
  pattern: LENGTH,
  read(groups, surroundings): DurationMeaning | readonly Mention[] | null {
    const said = groups.quantity?.trim() ?? '';
    const unitWord = groups.unit ?? '';
    if (isFollowedBy(surroundings, AGE_OR_RATE) || (!groups.half && isNoLength(said, unitWord, surroundings)))
      return null;
    // "$37.15 billion next year", "one this week and two next week".
    if (isPrecededBy(surroundings, /[$£€.\d]$/)) return null;
    if (groups.boundAfter && !isPluralUnit(unitWord)) return null;
    const { count, isAbout } = parseQuantity(said);
    const isPlural = isPluralUnit(unitWord);
    // "A months-long trek", "a years' wait": the article belongs to another word.
    const isOpen = count === null || groups.half === ' or two' || (isPlural && /^an?$/.test(said));
    const bound = parseBound(groups.bound ?? groups.boundAfter?.trim());
    const meaning = duration(
      isOpen ? null : count + (groups.half === ' and a half' ? 0.5 : 0),
      parseUnit(unitWord),
      {
        bound,
        modifier: parseExactness(groups.exactness) ?? (isAbout || groups.soft ? 'APPROX' : null),
        isAhead:
          !isOpen &&
          bound === null &&
          !groups.article &&
          !groups.exactness &&
          isPrecededBy(surroundings, AHEAD),
      },
    );
    // "Following a four-day trial" has no length that follows.
    if (groups.bound === 'following' && !groups.article)
      return withoutArticle({ ...meaning, bound: null }, said, surroundings);
    // "Spent over four years" is more than four; "invest it over four years" is not.
    if (groups.exactness === 'over ' && !isPrecededBy(surroundings, MORE_THAN))
      return [
        {
          start: surroundings.start + 'over '.length,
          end: surroundings.end,
          meaning: { ...meaning, modifier: null },
        },
      ];
    return isAttributive(groups, isPlural, surroundings)
      ? withoutArticle(meaning, said, surroundings)
      : meaning;
  },
};

const MORE_THAN = /\b(?:for|in|of|than|after|by|with|to|at|took|takes|lasted|spent|within) $/;

const AGE_OR_RATE = /^(?:-(?:earlier|ago|before)\b|[ -]olds?\b| of age\b| per\b|'s? old\b)/;

/** "In five years" counts from now where the clause speaks of the future; "the third time in five years" does not. */
const AHEAD =
  /(?<!\b(?:times?|first|last|second|third|only|best|worst|least|most|once|twice|high|low|record|[a-z]+est|deaths?|day|%|million|billion)) in $/;

/** "A five-year low", "the first three-month class": the article and the ordinal belong to the noun. */
function isAttributive(groups: Groups, isPlural: boolean, { folded, end }: Surroundings): boolean {
  return (
    !isPlural &&
    !groups.exactness &&
    !/^(?:an?|half an?)$/.test(groups.quantity ?? '') &&
    (groups.quantity !== 'one' || /-\w+$/.test(folded.slice(end - 8, end))) &&
    (/^ ?[a-z]/.test(folded.slice(end, end + 2)) || /-\w+$/.test(folded.slice(end - 10, end))) &&
    parseBound(groups.bound) === null
  );
}

function withoutArticle(
  meaning: DurationMeaning,
  said: string,
  { folded, start, end }: Surroundings,
): Mention[] {
  const quantity = said.replace(/^an? /, '');
  return [{ start: Math.max(start, folded.indexOf(quantity, start)), end, meaning }];
}
