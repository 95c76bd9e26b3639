import type { Sentence, Token } from '../../parse.ts';
import { CLAUSE_TAKERS } from '../lexicon/verbClasses.ts';
import type { ClauseKind } from './clause.ts';
import type { VerbGroup } from './verbGroup.ts';

/** Which kind of clause a word opens where it stands, or null. */
export function kindOfOpener(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  groups: readonly VerbGroup[],
): ClauseKind | null {
  const { lower, pos } = tokens[at];
  if (!OPENERS.has(lower) || !/^(?:ADP|ADV|SCONJ|PRON|VERB|DET)$/.test(pos)) return null;
  const next = groups.find((group) => group.first > at);
  const finite = groups.find((group) => group.first > at && group.form === 'finite');
  if (lower === 'according' && tokens[at + 1]?.lower === 'to') return 'attribution';
  if (!next) return null;
  if (CONDITIONAL.has(lower)) return 'conditional';
  if (!finite) return null;
  if (ADVERBIAL.has(lower)) return isReached(tokens, at, finite) ? 'adverbial' : null;
  if (EITHER.has(lower))
    return finite.first > at + 1 && next === finite && isReached(tokens, at, finite) ? 'adverbial' : null;
  if (at === sentence.first) return null;
  if (RELATIVE.has(lower)) return 'relative';
  if (QUESTION.has(lower)) return 'complement';
  if (lower === 'that') {
    const after = tokens[at + 1];
    const before = tokens[at - 1];
    const isDeterminer =
      /^(?:day|week|month|year|time|night|morning|afternoon|evening)$/.test(after.lower) ||
      /^(?:day|week|month|year|night|morning)$/.test(tokens[at + 2]?.lower ?? '') ||
      before.pos === 'ADP';
    const isEarly = !groups.some((group) => group.first < at);
    if (isDeterminer || (isEarly && before.pos !== 'NOUN')) return null;
    const isSubject = finite.first === at + 1 || (tokens[at + 1].pos === 'ADV' && finite.first === at + 2);
    if (isSubject && /^(?:NOUN|PROPN|PUNCT|NUM)$/.test(before.pos)) return 'relative';
    const verb = groups.findLast((group) => group.last <= at);
    const isTold =
      verb !== undefined && (CLAUSE_TAKERS.has(verb.lemma) || /^(?:be|send|make|give)$/.test(verb.lemma));
    // "standards that the companies had blocked": an object of the verb to come.
    return before.pos === 'NOUN' && !isTold && !SAYING_NOUNS.has(before.lower) ? 'relative' : 'complement';
  }
  return null;
}

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'lest', 'provided']);
const ADVERBIAL = new Set(['because', 'although', 'though', 'while', 'whereas', 'when', 'whenever', 'once']);
/** Prepositions that open a clause only where a verb with a subject follows before the next comma. */
const EITHER = new Set(['after', 'before', 'until', 'till', 'since', 'as']);
const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where']);
/** Nouns that take a clause of what is said. */
const SAYING_NOUNS = new Set(
  'report reports claim claims statement news signal signals fact evidence fear fears hope hopes suggestion suggestions allegation allegations charge charges accusation accusations accusations sign signs warning warnings belief idea guarantee guarantees'.split(
    ' ',
  ),
);
const QUESTION = new Set(['what', 'how', 'why']);
/** All words that may open a clause: most words do not, and are asked no more. */
const OPENERS = new Set([
  'according',
  'that',
  ...CONDITIONAL,
  ...ADVERBIAL,
  ...EITHER,
  ...RELATIVE,
  ...QUESTION,
]);

/** Whether the verb comes before the next comma that ends the phrase; commas round an aside are passed over. */
function isReached(tokens: readonly Token[], at: number, verb: VerbGroup): boolean {
  let commas = 0;
  for (let i = at + 1; i < verb.first; i++) {
    if (/^(?:[;:]|when|where|who|which|that|until|after|before|because|while)$/.test(tokens[i].lower))
      return false;
    if (tokens[i].text === ',') commas++;
  }
  return commas === 0 || commas === 2;
}
