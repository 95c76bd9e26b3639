import type { Attribution } from '../../event-set/eventSet.ts';
import { CLAUSE_TAKERS, REPORTING_VERBS } from './lexicon/verbClasses.ts';
import type { EventContext } from './readContext.ts';
import type { Clause } from './syntax/clause.ts';
import type { Trigger } from './trigger.ts';

/**
 * Who says that the event happened: the subject of the clause of saying above or behind it, or what follows
 * "according to"; null where nobody is named, or only a pronoun.
 */
export function readAttribution(context: EventContext, trigger: Trigger): Attribution | null {
  const { clauses } = context.clauses[trigger.sentence];
  for (
    let at = clauses[trigger.clause].parent, kind = clauses[trigger.clause].kind;
    at !== null;
    at = clauses[at].parent
  ) {
    const { verb } = clauses[at];
    if (
      verb &&
      (kind === 'complement' || kind === 'coordinate') &&
      REPORTING_VERBS.has(verb.lemma) &&
      CLAUSE_TAKERS.has(verb.lemma)
    )
      return nameOf(context, clauses[at]);
    kind = clauses[at].kind;
  }
  const tail = clauses.find(({ kind }) => kind === 'attribution');
  return tail ? nameOf(context, tail) : null;
}

/** The words that name the speaker: the subject before the verb, or behind it ("said Dr. Roe"), or behind "to". */
export function nameOf(
  { parse: { text, tokens }, structure }: EventContext,
  clause: Clause,
): Attribution | null {
  const isBody = (token: number) => structure.dateline === null || tokens[token].start >= structure.bodyStart;
  const isAccording = tokens[clause.tokens[0]]?.lower === 'according';
  const verb = clause.verb;
  const before = verb ? clause.tokens.filter((token) => token < verb.first && isBody(token)) : [];
  const behind = verb ? clause.tokens.filter((token) => token >= verb.last) : clause.tokens.slice(2);
  const list =
    isAccording || before.filter((token) => tokens[token].pos !== 'PUNCT').length === 0 ? behind : before;
  const by = list.findIndex((token) => tokens[token].lower === 'by');
  // "a report by NBC News": the author, where there is one.
  const from = isAccording && by > 0 ? list.slice(by + 1) : list;
  let first = 0;
  while (first < from.length && /^(?:DET|PUNCT|ADV|CCONJ|SCONJ)$/.test(tokens[from[first]].pos)) first++;
  let last = first;
  while (last < from.length && from[last] === from[first] + (last - first) && isNamePart(tokens[from[last]]))
    last++;
  while (last > first && tokens[from[last - 1]].pos === 'ADP') last--;
  if (last === first || tokens[from[first]].pos === 'PRON') return null;
  const start = tokens[from[first]].start;
  const end = tokens[from[last - 1]].end;
  return { name: text.slice(start, end).replace(/\s+/g, ' '), start, end };
}

function isNamePart({ pos, text }: EventContext['parse']['tokens'][number]): boolean {
  return /^(?:ADJ|NOUN|PROPN|NUM|PART|DET)$/.test(pos) || text === '-' || text === 'of' || text === 'for';
}
