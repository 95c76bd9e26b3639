import type { Parse, Sentence, Token } from '../../parse.ts';
import { afterComma } from './afterComma.ts';
import type { Clauses } from './clause.ts';
import { assignTokens, openClause, startReading } from './clauseReading.ts';
import { kindOfOpener } from './kindOfOpener.ts';
import { placeFinite } from './placeFinite.ts';
import { readVerbGroups } from './readVerbGroups.ts';
import type { VerbGroup } from './verbGroup.ts';

/** No sentence of prose has more tokens; what has is a list or noise, and is left uncut: the cost stays linear. */
export const LONGEST_SENTENCE = 250;

/**
 * Cuts a sentence into clauses by its verb groups, subordinating words, commas and conjunctions: a shallow reading in
 * one pass from left to right. It sees as deep as news prose needs: which verb a date, a place, a subject belong to.
 */
export function readClauses({ tokens }: Parse, sentence: Sentence): Clauses {
  if (sentence.last - sentence.first > LONGEST_SENTENCE) return readNothing(sentence);
  const groups = readVerbGroups(tokens, sentence);
  const reading = startReading(tokens, sentence);
  const { drafts, ofToken } = reading;

  let nextGroup = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const group = groups[nextGroup];
    if (group?.first !== i) {
      const kind = kindOfOpener(tokens, sentence, i, groups);
      if (kind) openClause(reading, kind, tokens[i].lower, i);
      else if (tokens[i].text === ',') reading.current = afterComma(reading, i);
      assignTokens(reading, i, i + 1, reading.current);
      continue;
    }
    nextGroup++;
    const { verb, inner } = drafts[reading.current];
    if (group.form === 'finite') placeFinite(reading, i, group);
    else if (inner === null && verb && (verb.last === i || isDueTo(tokens, verb, group)))
      drafts[reading.current].inner = group;
    else {
      openClause(reading, group.form === 'infinitive' ? 'infinitive' : 'participial', tokens[i].lower, i);
      drafts[reading.current].verb = group;
    }
    assignTokens(reading, group.first, group.last, reading.current);
    i = group.last - 1;
  }

  const lists: number[][] = drafts.map(() => []);
  ofToken.forEach((clause, i) => {
    lists[clause].push(sentence.first + i);
  });
  return {
    clauses: drafts.map(({ isParenthetical: _, ...draft }, i) => ({ ...draft, tokens: lists[i] })),
    ofToken,
  };
}

/** "is due to go", "are set to vote". */
function isDueTo(tokens: readonly Token[], verb: VerbGroup, group: VerbGroup): boolean {
  return (
    group.form === 'infinitive' &&
    verb.last === group.first - 1 &&
    /^(?:due|set|ready|scheduled|likely|about|poised)$/.test(tokens[verb.last].lower)
  );
}

function readNothing({ first, last }: Sentence): Clauses {
  const tokens = Array.from({ length: last - first }, (_, i) => first + i);
  return {
    clauses: [{ kind: 'main', verb: null, inner: null, parent: null, opener: null, tokens }],
    ofToken: tokens.map(() => 0),
  };
}
