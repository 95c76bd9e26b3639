import { type DurationMeaning, duration, type Mention } from '../mention.ts';
import {
  type Groups,
  isFollowedBy,
  isPrecededBy,
  type Recogniser,
  type Surroundings,
  wordPattern,
} from '../recogniser.ts';
import { NUMBER_TRIGGERS } from '../vocabulary/numbers.ts';
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
 * - six months · a 23-year occupation · nearly forty years · at least 30 days · half an hour · two and a half years · several years
 * - the past three months · the last two years · the next few days · the coming years · the first nine months · the latest nine months · the six months
 * - two years' time · five years' probation · weeks · months-long
 */
const LENGTH = wordPattern(
  `(?<exactness>(?:${EXACTNESS}|a mere )(?!(?:the|this|these|those|its|past|last|next|first) )|(?:at least|nearly|almost|about|more than|less than|roughly) )?(?<article>the |this |these |those |its )?(?:(?<bound>past|last|previous|preceding|recent|next|coming|following|ensuing|subsequent|first|final|latest|opening|closing|same|other|whole|entire|full|mere|year-earlier) )?(?:(?<quantity>${QUANTITY}) ?-? ?(?<boundAfter>(?:past|previous|preceding|following|next|coming|remaining) )?)?(?<unit>${UNIT})(?<half> and a half| or (?:two|so))?(?:(?<long>[ -]long)|(?<ahead> ahead)|(?<soft> or so)|'(?= [a-z]))?`,
);

export const length: Recogniser = {
  name: 'length',
  triggers: [
    ...EXACTNESS_TRIGGERS,
    ...QUANTITY_TRIGGERS,
    ...NUMBER_TRIGGERS,
    'the',
    'this',
    'these',
    'those',
    'its',
    'past',
    'last',
    'previous',
    'recent',
    'next',
    'coming',
    'following',
    'first',
    'final',
    'latest',
    'years',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'decades',
    'centuries',
    'year',
    'month',
    'week',
    'day',
    'hour',
    'decade',
    'century',
  ],
  pattern: LENGTH,
  read(groups, surroundings): DurationMeaning | readonly Mention[] | null {
    const unitWord = groups.unit ?? '';
    const unit = parseUnit(unitWord);
    const isPlural = /s$|ia$|centuries/.test(unitWord);
    if (
      isFollowedBy(
        surroundings,
        /^(?:-(?:earlier|ago|before)\b|[ -]old\b|[ -]olds\b| of age\b| per\b|'s? old\b)/,
      )
    )
      return null;
    const said = groups.quantity?.trim();
    if (said === undefined) return readBare(groups, isPlural, unit, surroundings);
    const { count, isAbout } = parseQuantity(said);
    if (!groups.half && isFalseFriend(said, unitWord, surroundings)) return null;
    const modifier = parseExactness(groups.exactness) ?? (isAbout || groups.soft ? 'APPROX' : null);
    const bound = readBound(groups.bound ?? groups.boundAfter?.trim(), groups.article !== undefined);
    const extra = groups.half === ' and a half' ? 0.5 : 0;
    // "A months-long trek", "a years' wait": the article belongs to another word.
    const isOpen = count === null || groups.half === ' or two' || (isPlural && /^an?$/.test(said));
    const isAhead =
      !isOpen &&
      bound === null &&
      !groups.article &&
      !groups.exactness &&
      isPrecededBy(surroundings, AHEAD) &&
      unit !== 'second';
    const meaning = duration(isOpen ? null : count + extra, unit, { bound, modifier, isAhead });
    return isAttributive(groups, isPlural, surroundings)
      ? withoutArticle(meaning, said, surroundings)
      : meaning;
  },
};

/** "A five-year low", "the first three-month class": the article and the ordinal belong to the noun. */
function isAttributive(groups: Groups, isPlural: boolean, { folded, end }: Surroundings): boolean {
  return (
    !isPlural &&
    !groups.exactness &&
    !/^(?:an?|one|half an?)$/.test(groups.quantity ?? '') &&
    /^ ?[a-z]/.test(folded.slice(end, end + 2)) &&
    !/past|last|next|coming/.test(groups.bound ?? '')
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

/** "In five years" at the end of a stretch counts from now where the clause speaks of the future. */
const AHEAD =
  /(?<!\b(?:time|times|first|last|second|third|only|best|worst|biggest|largest|highest|lowest|least|most|once|twice|high|low|record|[a-z]+est|deaths?|day|%|million|billion)) in $/;

function readBound(word: string | undefined, _hasArticle: boolean): DurationMeaning['bound'] {
  if (word === 'past' || word === 'last' || word === 'previous' || word === 'preceding' || word === 'recent')
    return 'past';
  return word === 'next' || word === 'coming' || word === 'following' || word === 'ensuing' ? 'next' : null;
}

function readBare(
  groups: Readonly<Record<string, string | undefined>>,
  isPlural: boolean,
  unit: DurationMeaning['unit'],
  surroundings: Parameters<typeof isFollowedBy>[0],
): DurationMeaning | null {
  if (groups.long) return duration(isPlural ? null : 1, unit);
  if (groups.article && (groups.bound === 'past' || groups.bound === 'last') && !isPlural)
    return duration(1, unit, { bound: 'past' });
  if (groups.bound === 'recent' && isPlural) return null;
  if (groups.article && !isPlural && unit !== 'quarter' && isFollowedBy(surroundings, /^ (?:ended|ending)\b/))
    return duration(1, unit);
  if (groups.article && groups.bound === 'next' && !isPlural) return duration(1, unit, { bound: 'next' });
  if (groups.ahead && isPlural) return duration(null, unit, { bound: 'next' });
  if (!isPlural) return null;
  if (groups.article && !groups.bound) return null;
  if (groups.bound && !readBound(groups.bound, true)) return null;
  if (groups.bound) return duration(null, unit, { bound: readBound(groups.bound, true) });
  if (
    isPrecededBy(
      surroundings,
      /\b(?:for|in|after|within|over|take|takes|took|spent|spend|lasted|last|with|follows|of|him|her|them|it|years|months|weeks|days|and|or) $/,
    ) &&
    unit !== 'second' &&
    unit !== 'night' &&
    unit !== 'quarter' &&
    !isPrecededBy(surroundings, /\b(?:these|those|such|his|her|our|their|number of|the) (?:\w+ )?$/)
  )
    // "For months" in news reaches up to the day of the report.
    return duration(null, unit, { bound: isPrecededBy(surroundings, /\bfor $/) ? 'past' : null });
  return null;
}

/** "A second", "one day" (some day), "a minute" of patience, "60 Minutes" the programme, "a quarter" of a thing, prices. */
function isFalseFriend(
  said: string,
  unitWord: string,
  surroundings: Parameters<typeof isFollowedBy>[0],
): boolean {
  const { text, folded, start, end } = surroundings;
  if (said === 'a' || said === 'the') {
    if (
      unitWord === 'second' ||
      unitWord === 'quarter' ||
      (unitWord === 'day' && !isPrecededBy(surroundings, /\b(?:for|in|than|within|over|about) $/))
    )
      return unitWord !== 'day' || !/^ ?$/.test('');
    if (unitWord === 'night' || unitWord === 'minute') return true;
  }
  if (unitWord.startsWith('quarter') && folded[end - unitWord.length - 1] === '-') return true;
  if (unitWord.startsWith('quarter') && !/^(?:\d|two|three|four|five|six|seven|eight|several|few)/.test(said))
    return true;
  if (/^an? (?:good|solid|further|additional)$/.test(said) || (said === 'a' && unitWord === 'weekend'))
    return true;
  if (unitWord === 'second' || (unitWord === 'night' && said === 'one')) return true;
  if (/^\d+ Minutes/.test(text.slice(start, end))) return true;
  return (
    /[$£€.,]$/.test(folded.slice(Math.max(0, start - 1), start)) &&
    folded[start - 1] !== ',' &&
    folded[start - 1] !== '.'
  );
}
