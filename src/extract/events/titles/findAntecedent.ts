import type { Sentence } from '../../parse.ts';
import { REPORTING_VERBS } from '../lexicon/verbClasses.ts';
import { nameOf } from '../readAttribution.ts';
import type { EventContext } from '../readContext.ts';

/** Sentences that are looked back for a name. */
const REACH = 3;

/**
 * The name that a pronoun for a subject stands for, where it is plain: the name at the head of the nearest earlier
 * main clause, a person for "he" and "she"; null otherwise, and always for "it" and "they".
 */
export function findAntecedent(context: EventContext, token: number): string | null {
  const { tokens, sentences } = context.parse;
  const speaker = findSpeaker(context, token);
  if (speaker !== null) return speaker;
  if (!/^(?:he|she)$/.test(tokens[token].lower)) return null;
  const own = indexOfSentence(sentences, token);
  for (let s = own; s >= Math.max(0, own - REACH); s--) {
    const name = subjectName(context, s, token);
    if (name === 'pronoun') continue;
    if (name !== null) return name;
    if (s < own) return null;
  }
  return null;
}

/** The sentence of a token, by halving. */
function indexOfSentence(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].first <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "The company said it closed …": who says so of himself. */
function findSpeaker(context: EventContext, token: number): string | null {
  const sentence = indexOfSentence(context.parse.sentences, token);
  const { clauses, ofToken } = context.clauses[sentence];
  const { kind, parent } = clauses[ofToken[token - context.parse.sentences[sentence].first]];
  const above = parent === null ? null : clauses[parent];
  if (kind !== 'complement' || !above?.verb || !REPORTING_VERBS.has(above.verb.lemma)) return null;
  const name = nameOf(context, above)?.name ?? null;
  return name !== null && name.length <= 45 ? name : null;
}

/** The name that is the subject of a sentence's first clause, `pronoun` where it is one, null where it is neither. */
function subjectName(context: EventContext, sentence: number, before: number): string | null {
  const { tokens } = context.parse;
  const clause = context.clauses[sentence].clauses[0];
  const end = clause.verb?.first ?? 0;
  const subject = clause.tokens.filter((token) => token < end && token < before);
  const head = subject.findLast((token) => /^(?:NOUN|PROPN|PRON)$/.test(tokens[token].pos));
  if (head === undefined) return null;
  if (tokens[head].pos === 'PRON') return 'pronoun';
  // The first run of names: "Raymond Roth, 48, of Massapequa".
  let start = subject.find((token) => tokens[token].pos === 'PROPN' && !isPlace(context, sentence, token));
  if (start === undefined) return null;
  const first = start;
  while (subject.includes(start + 1) && tokens[start + 1].pos === 'PROPN') start++;
  const name = context.parse.text.slice(tokens[first].start, tokens[start].end);
  const isPerson =
    start > first || /^(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\.?$/.test(tokens[first - 1]?.text ?? '');
  return isPerson && !/\s(?:Inc|Corp|Co|Ltd|Department|Ministry|Committee|Council|Court)\b/.test(name)
    ? name
    : null;
}

function isPlace(context: EventContext, sentence: number, token: number): boolean {
  return context.toponyms[sentence].some(({ first, last }) => token >= first && token < last);
}
