import type { Sentence, Token } from '../../parse.ts';
import { readVerb } from '../lexicon/lemmas.ts';

/** Whether a token that the tagger calls a verb, or an adjective in -ed before an object, is one here. */
export function isVerb(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const token = tokens[at];
  const before = at > sentence.first ? tokens[at - 1] : null;
  const after = at + 1 < sentence.last ? tokens[at + 1] : null;
  if (PREPOSITIONS.has(token.lower)) return false;
  // "Fighting broke out": a gerund for a subject.
  if (before === null && token.lower.endsWith('ing') && after !== null && /^(?:VERB|AUX)$/.test(after.pos))
    return false;
  const isCapitalised = token.text !== token.lower && at > sentence.first;
  if (isCapitalised && before && !/^["“‘`:]$/.test(before.text)) return false;
  if (token.pos === 'ADJ')
    return (
      /ed$/.test(token.lower) &&
      before?.pos !== 'AUX' &&
      (after?.pos === 'DET' || isOnlyVerb(tokens, sentence, before, after))
    );
  if (token.pos !== 'VERB') return false;
  // "the suspected killer", "its targeted groups": a participle as an adjective.
  const form = readVerb(token.lower).form;
  const isBetween =
    before !== null &&
    /^(?:DET|ADJ|NUM)$/.test(before.pos) &&
    after !== null &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
  if (isBetween && (form === 'gerund' || form === 'either' || form === 'participle')) return false;
  if (before?.text === '-' || after?.text === '-') return false;
  // "was part of", "with escorts", "protesting calls": nouns.
  const isPresent = form === 'base' || form === 'third';
  if (isPresent && before?.pos === 'AUX' && readVerb(before.lower).lemma === 'be') return false;
  if (isPresent && before !== null && /^(?:ADP|DET)$/.test(before.pos)) return false;
  if (form === 'third' && before?.pos === 'VERB') return false;
  if (/^(?:last|first|only|most)$/.test(before?.lower ?? '') && after?.pos === 'NOUN') return false;
  const isOwned =
    before !== null && (before.lower === "'s" || before.lower === '’s') && before.pos === 'PART';
  if (isOwned && form !== 'third') return false;
  // "of suspected drug dealers": behind a preposition only a gerund is a verb.
  return !(
    before?.pos === 'ADP' &&
    form === 'either' &&
    after !== null &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)
  );
}

/** "Seven districts consolidated into one": the sentence has no other verb, and the word stands where a verb does. */
function isOnlyVerb(
  tokens: readonly Token[],
  { first, last }: Sentence,
  before: Token | null,
  after: Token | null,
): boolean {
  if (!/^(?:into|from|to)$/.test(after?.lower ?? '') || !/^(?:NOUN|PROPN)$/.test(before?.pos ?? ''))
    return false;
  for (let i = first; i < last; i++) if (/^(?:VERB|AUX)$/.test(tokens[i].pos)) return false;
  return true;
}

/** Verb forms that news uses as prepositions. */
const PREPOSITIONS = new Set(
  'according including following concerning regarding involving excluding compared based given pending due amid during'.split(
    ' ',
  ),
);

/** Whether a word, lower case, is a past participle, or a past tense that looks like one. */
export function isParticiple(word: string): boolean {
  const { form } = readVerb(word);
  return form === 'either' || form === 'participle';
}
