import type { Parse, Sentence, Token } from '../../parse.ts';
import { IRREGULAR_PASTS } from '../vocabulary/pasts.ts';
import type { Tense } from './discourse.ts';

const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'wo',
  'shall',
  'scheduled',
  'expected',
  'expects',
  'expect',
  'plans',
  'planned',
  'plan',
  'planning',
  'due',
  'slated',
  'set',
  'upcoming',
  'going',
  'intends',
  'hopes',
  'hope',
  'would',
  'likely',
  'until',
  'forthcoming',
  'proposed',
]);
const PRESENT_WORDS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'am',
  'says',
  "'s",
  "'re",
  'has',
  'have',
  'does',
  'do',
  'can',
  'may',
  'must',
  'should',
]);
const SAYING: ReadonlySet<string> = new Set([
  'said',
  'says',
  'say',
  'told',
  'reported',
  'announced',
  'added',
  'according',
]);

/**
 * The tense of the clause around an offset: the nearest verb decides, those before the offset sooner than those behind,
 * verbs of saying last of all. Null where the clause has none.
 */
export function findTense(parse: Parse, sentence: Sentence, start: number, end: number): Tense | null {
  let best: Tense | null = null;
  let bestDistance = 999;
  const middle = indexAt(parse.tokens, sentence, start);
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = parse.tokens[index];
    if (token.end > start && token.start < end) continue;
    const tense = tenseOf(token, parse.tokens[index + 1]);
    if (tense === null) continue;
    let distance = Math.abs(index - middle) * (index < middle ? 1 : 1.5);
    if (SAYING.has(token.lower)) distance += 6;
    if (tense === 'present') distance += 4;
    if (distance < bestDistance) {
      best = tense;
      bestDistance = distance;
    }
  }
  return best;
}

function tenseOf(token: Token, next: Token | undefined): Tense | null {
  const { lower, pos } = token;
  if (FUTURE_WORDS.has(lower))
    return lower === 'set' && next?.lower !== 'to' && next?.lower !== 'for' ? 'past' : 'future';
  if (lower === 'to' && next && (next.pos === 'VERB' || next.lower === 'be')) return 'future';
  if (pos !== 'VERB' && pos !== 'AUX') return null;
  if (PRESENT_WORDS.has(lower)) return 'present';
  if (lower.endsWith('ed') || IRREGULAR_PASTS.has(lower)) return 'past';
  return null;
}

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
