import { refer, shift } from '../makeMeaning.ts';
import type { PeriodMeaning, ReferenceMeaning, ShiftMeaning } from '../mention.ts';
import {
  isFollowedBy,
  isPrecededBy,
  type Recogniser,
  type Surroundings,
  wordPattern,
} from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { parseSelector, SELECTOR, SELECTOR_TRIGGERS } from '../vocabulary/selectors.ts';
import { parseSide, parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';
import { parseUnit } from '../vocabulary/units.ts';

/**
 * - last week · this month · next year · the current quarter · the latest quarter · the past year · earlier this month · later that year
 * - the same day · that day · the next day · the following month · the previous year · the next morning · the day
 * - the week · the weekend · the month (with a stage: the end of the month, later in the year)
 */
const NEAR_UNIT = wordPattern(
  `(?<stage>${STAGE})?(?<article>the |its |a )?(?:(?<selector>${SELECTOR}|latest|very next|very same) )?(?:(?<fiscal>fiscal|calendar|financial|school|academic) )?(?:(?:work(?:ing)? ?(?=week(?!end)))?(?<unit>day|week|weekend|fortnight|month|quarter|half|year|decade|century)|(?<part>${DAY_PART}))`,
);

export const nearUnit: Recogniser = {
  name: 'nearUnit',
  triggers: [...SELECTOR_TRIGGERS, ...STAGE_TRIGGERS, 'latest', 'the'],
  pattern: NEAR_UNIT,
  read(groups, surroundings) {
    const says = { modifier: parseStage(groups.stage), side: parseSide(groups.stage) };
    const selector = readSelectorWord(groups.selector);
    if (groups.part) {
      if (selector === null || selector === 'latest' || selector === 'this') return null;
      const count = selector === 'next' || selector === 'following' ? 1 : selector === 'that' ? 0 : -1;
      return shift('day', count, 'narrative', { ...says, part: parseDayPart(groups.part) });
    }
    const unit = parseUnit(groups.unit ?? '');
    if (isTitle(surroundings)) return null;
    if (unit === 'day' && groups.selector === 'last') return null;
    if (isFollowedBy(surroundings, /^-(?:old|long|round|ago|earlier|over|to-date|end)\b/)) return null;
    if (unit === 'quarter' && selector === null && groups.stage === undefined)
      return readQuarter(groups.article, surroundings);
    if (selector === null) return readArticle(unit, groups.stage, groups.article, says, surroundings);
    if (groups.article === 'a ') return null;
    const hasArticle = groups.article !== undefined || isPrecededBy(surroundings, /\bthe $/);
    return readSelector(unit, selector, hasArticle, groups.selector ?? '', says);
  },
};

/** "This Week", "Last Year" with two capitals are programmes and films. */
function isTitle({ text, start, end }: Surroundings): boolean {
  return /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(text.slice(start, end));
}

type SelectedBy = ReturnType<typeof parseSelector> | 'latest';

function readSelectorWord(word: string | undefined): SelectedBy | null {
  if (word === undefined) return null;
  if (word === 'latest') return 'latest';
  if (word.startsWith('very ')) return word === 'very next' ? 'following' : 'that';
  return parseSelector(word);
}

function readSelector(
  unit: ShiftMeaning['unit'],
  selector: SelectedBy,
  hasArticle: boolean,
  words: string,
  says: Pick<ShiftMeaning, 'modifier' | 'side'>,
): ShiftMeaning | ReferenceMeaning | null {
  switch (selector) {
    case 'last':
      // "The past year", "the last decade" are lengths.
      if (hasArticle && (words === 'past' || (unit !== 'week' && unit !== 'weekend' && unit !== 'quarter')))
        return null;
      return shift(unit, -1, 'publication', says);
    case 'this':
      if (unit === 'day') return refer('PRESENT_REF');
      return shift(unit, 0, 'publication', says);
    case 'latest':
      return shift(unit, unit === 'quarter' ? 0 : -1, 'narrative', says);
    case 'next':
      if (hasArticle && (unit === 'decade' || unit === 'century')) return null;
      return shift(unit, 1, hasArticle ? 'narrative' : 'publication', says);
    case 'that':
      return shift(unit, 0, 'narrative', says);
    case 'previous':
      return shift(unit, -1, 'narrative', says);
    case 'following':
      return shift(unit, 1, 'narrative', says);
  }
}

/** "The end of the month", "later in the year", "the weekend": a bare unit with an article is a time only with such help. */
function readArticle(
  unit: ShiftMeaning['unit'],
  stage: string | undefined,
  article: string | undefined,
  says: Pick<ShiftMeaning, 'modifier' | 'side'>,
  surroundings: Parameters<typeof isFollowedBy>[0],
): ShiftMeaning | null {
  if (article === 'a ') return null;
  if (unit === 'weekend' && article)
    return shift('weekend', -1, 'publication', { ...says, turnsByTense: true });
  if (
    stage &&
    (unit === 'year' ||
      unit === 'month' ||
      unit === 'week' ||
      (unit === 'day' && /^(?:earlier|later|early|late)\b/.test(stage)) ||
      unit === 'decade' ||
      unit === 'century' ||
      unit === 'quarter') &&
    (article || / the /.test(`${stage} `) || /^(?:the )?end of /.test(stage))
  ) {
    if (isFollowedBy(surroundings, /^ (?:of|to)\b/)) return null;
    return shift(unit, 0, 'context', says);
  }
  if (
    article &&
    (unit === 'week' || unit === 'year') &&
    (isPrecededBy(surroundings, /\b(?:for|in|of|during|from) $/) || isFollowedBy(surroundings, /^'s\b/)) &&
    !isFollowedBy(surroundings, /^ (?:[ivx]+\b|of (?![$])|ended|ending|before|after|to|\d+)\b/)
  )
    return shift(unit, 0, 'context', says);
  return null;
}

/** "For the quarter": the one that a report on earnings speaks of. */
function readQuarter(
  article: string | undefined,
  surroundings: Parameters<typeof isFollowedBy>[0],
): PeriodMeaning | null {
  if (article !== 'the ' || !isPrecededBy(surroundings, /\b(?:for|in|of|during|from|to) $/)) return null;
  return { kind: 'period', year: null, back: 0 };
}
