import { categoryOfNoun } from '../lexicon/eventWords.ts';
import { readNoun } from '../lexicon/lemmas.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';

/** Moves of markets and counts, by their noun: with the place that they fell in, a whole piece of news. */
const MOVES = /^(?:low|high|drop|rise|fall|gain|loss|decline|increase|jump|surge|slump|rebound|recovery)s?$/;

/** What parts the day from what happens on it: "June 14: …", "June 14 - …". */
const PARTING = /^(?:[:–—]|-{1,2})$/;

/**
 * A sentence without any verb that still tells of something: an entry of a calendar ("June 14: safety course at …"),
 * or a figure behind the place that it moved in ("In Peru, a two percent drop."); null for any other.
 */
export function readEntry(context: EventContext, sentence: number): Trigger | null {
  const { parse, clauses } = context;
  const { first } = parse.sentences[sentence];
  const [clause] = clauses[sentence].clauses;
  if (clauses[sentence].clauses.length > 1 || clause.verb !== null) return null;
  const entry = findOfDay(context, sentence) ?? findMove(context, sentence);
  if (!entry || context.isQuoted(entry.token)) return null;
  const { lower } = parse.tokens[entry.token];
  return {
    sentence,
    clause: clauses[sentence].ofToken[entry.token - first],
    token: entry.token,
    kind: 'noun',
    lemma: readNoun(lower),
    strength: 'strong',
    category: categoryOfNoun(lower) ?? entry.category,
    tense: 'present',
    isPerfect: false,
    isProgressive: false,
    tokens: clause.tokens,
    isAside: false,
    isBackground: false,
    hasEmptySubject: false,
    status: entry.isToCome ? 'planned' : 'happened',
    claim: 'stated',
  };
}

type Entry = Pick<Trigger, 'token' | 'category'> & { readonly isToCome: boolean };

function findOfDay({ parse, timexes, article }: EventContext, sentence: number): Entry | null {
  const { tokens } = parse;
  const { first, last } = parse.sentences[sentence];
  const head = timexes[sentence].find((timex) => timex.first <= first + 1);
  if (head?.mention.type !== 'DATE' || head.mention.edtf === null) return null;
  if (!PARTING.test(tokens[head.last]?.text ?? '')) return null;
  // The last noun before the first preposition or comma: "two-hour safety | course | at the school".
  let token = -1;
  for (let i = head.last + 1; i < last; i++) {
    const { pos, text } = tokens[i];
    if (pos === 'NOUN' || (pos === 'ADJ' && token >= 0)) token = i;
    else if (pos === 'ADP' || (pos === 'PUNCT' && text !== '-')) break;
  }
  if (token < 0) return null;
  const isToCome = article.published !== null && head.mention.edtf > article.published;
  return { token, category: 'other', isToCome };
}

function findMove({ parse: { tokens, sentences }, toponyms }: EventContext, sentence: number): Entry | null {
  const { first, last } = sentences[sentence];
  const token = last - 1 > first && tokens[last - 1].pos === 'PUNCT' ? last - 2 : last - 1;
  if (!MOVES.test(tokens[token].lower)) return null;
  const comma = tokens.slice(first, last).findIndex(({ text }) => text === ',') + first;
  const isBehindPlace = toponyms[sentence].some((toponym) => toponym.last === comma);
  return isBehindPlace && tokens[comma + 1]?.pos === 'DET'
    ? { token, category: 'economy', isToCome: false }
    : null;
}
