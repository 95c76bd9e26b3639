import type { Sentence, Token } from '../../parse.ts';

/** How many words a date, and the subject behind it, may have before the verb: "and on 14 December 1911 the party". */
const LONGEST = 12;

/**
 * Where a joined clause begins that opens with its date, behind the conjunction: "… and | on 14 December they reached
 * the hut", "… and | in 1907 died there". Null where what stands before the verb at a token is no such clause.
 */
export function startOfDated(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  for (let i = at - 1; i > Math.max(sentence.first, at - LONGEST); i--) {
    const { pos, text } = tokens[i];
    if (pos === 'CCONJ') return tokens[i].lower !== 'or' && opensWithDate(tokens, i + 1, at) ? i + 1 : null;
    if (!/^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(pos) && text !== ',') return null;
    if (/^(?:who|which|that|where)$/.test(tokens[i].lower)) return null;
  }
  return null;
}

function opensWithDate(tokens: readonly Token[], first: number, end: number): boolean {
  if (!/^(?:on|in|by|at)$/.test(tokens[first].lower)) return false;
  return tokens.slice(first + 1, Math.min(end, first + 4)).some(({ text }) => DATE_WORD.test(text));
}

const DATE_WORD =
  /^(?:\d{1,4}(?:st|nd|rd|th|s)?|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|spring|summer|autumn|winter|dawn|noon|midnight)$/;
