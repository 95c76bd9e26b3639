import type { Parse, Sentence, Token } from '../../parse.ts';
import {
  CLAUSE_BORDERS,
  FUTURE_WORDS,
  IRREGULAR_PASTS,
  PLANS_BEFORE_TO,
  PRESENT_WORDS,
  SAYING,
  TIMETABLE_WORDS,
} from '../vocabulary/tenseWords.ts';
import type { Tense } from './discourse.ts';

/** How many tokens on either side are looked at. */
const WINDOW = 40;

/** What a verb's distance is raised by when it is one of saying farther off, a present, or behind a clause's border. */
const PENALTY = { saying: 6, present: 4, border: 4 } as const;

/**
 * The tense of the clause around an offset: the nearest verb decides, one before it sooner than one behind it, a verb of
 * saying only where it stands right beside; "until" and "by" look ahead unless it is past. Null where there is no verb.
 */
export function findTense(
  parse: Parse,
  sentence: Sentence,
  start: number,
  end: number,
  folded: string,
): Tense | null {
  const tense = nearestTense(parse, sentence, start, end);
  const before = folded.slice(Math.max(sentence.start, start - 48), start);
  return (tense !== 'past' && LOOKS_AHEAD.test(before)) || (ENDS_AHEAD.test(before) && !WAITED.test(before))
    ? 'future'
    : tense;
}

/** "The hearing is Friday", "is at 8 p.m. Friday" tell a plan. */
const LOOKS_AHEAD = /\b(?:until|till|through|by) (?:the )?$|\b(?:is|are) (?:on |at |in |from )?$/;
/** "Postponed until Saturday" ends ahead though it was done in the past; "had not known until Thursday" does not. */
const ENDS_AHEAD = /[a-z] (?:until|through) $/;
const WAITED = /\b(?:had|not|no|never|wait|waited|did|lasted|continued|only|kept|worked|lived)\b|n't/;

function nearestTense(parse: Parse, sentence: Sentence, start: number, end: number): Tense | null {
  const { tokens } = parse;
  const middle = indexAt(tokens, sentence, start);
  let best: Tense | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const weigh = (index: number, steps: number, borders: number) => {
    const token = tokens[index];
    const tense = tenseOf(token, tokens[index + 1], tokens[index - 1]);
    if (tense === null) return;
    const distance =
      steps +
      borders * PENALTY.border +
      (SAYING.has(token.lower) && steps > 2 && (borders > 0 || index > middle) ? PENALTY.saying : 0) +
      (tense === 'present' ? PENALTY.present : 0);
    if (distance < bestDistance) {
      best = tense;
      bestDistance = distance;
    }
  };
  for (
    let index = middle - 1, borders = 0;
    index >= Math.max(sentence.first, middle - WINDOW) && middle - index < bestDistance;
    index--
  ) {
    weigh(index, middle - index, borders);
    if (CLAUSE_BORDERS.has(tokens[index].lower)) borders++;
  }
  let after = middle;
  while (after < sentence.last && tokens[after].start < end) after++;
  for (
    let index = after, borders = 0;
    index < Math.min(sentence.last, after + WINDOW) && index - after < bestDistance;
    index++
  ) {
    if (CLAUSE_BORDERS.has(tokens[index].lower)) borders++;
    weigh(index, 1.5 * (index - after) + 2, borders);
  }
  return best;
}

function tenseOf(token: Token, next: Token | undefined, previous: Token | undefined): Tense | null {
  const { lower, pos } = token;
  if (lower === 'set') return next?.lower === 'to' || next?.lower === 'for' ? 'future' : 'past';
  if (FUTURE_WORDS.has(lower)) return 'future';
  if (lower === 'to' && next && (next.pos === 'VERB' || next.lower === 'be'))
    return previous && PLANS_BEFORE_TO.has(previous.lower) ? 'future' : null;
  if (pos !== 'VERB' && pos !== 'AUX') return null;
  if (PRESENT_WORDS.has(lower)) return 'present';
  if (TIMETABLE_WORDS.has(lower) && !BARE_FORM_BEFORE.has(previous?.lower ?? '')) return 'future';
  if (previous?.lower === 'be' || previous?.lower === 'to') return null;
  if (lower.endsWith('ed') || IRREGULAR_PASTS.has(lower))
    return PASSIVE_BEFORE.has(previous?.lower ?? '') ? 'present' : 'past';
  return null;
}

/** "Is sold out" is no past. */
const PASSIVE_BEFORE: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re"]);

/** Words after which a verb's bare form has their tense. */
const BARE_FORM_BEFORE: ReadonlySet<string> = new Set('to did didn not'.split(' '));

function indexAt(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  let low = sentence.first;
  let high = sentence.last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
