import type { EventContext } from '../readContext.ts';
import { LONGEST_SENTENCE } from '../syntax/readClauses.ts';
import type { Trigger } from '../trigger.ts';
import { readEntry } from './readEntry.ts';
import { readNounTrigger } from './readNounTrigger.ts';
import { readVerbTrigger } from './readVerbTrigger.ts';

/** The words of a sentence that say that something happened, is happening or is fixed to happen, in text order. */
export function findTriggers(context: EventContext, sentence: number): Trigger[] {
  const { parse, structure, clauses } = context;
  const { first, last } = parse.sentences[sentence];
  if (structure.roles[sentence] !== 'body' || parse.tokens[last - 1].text === '?') return [];
  if (last - first > LONGEST_SENTENCE) return [];
  const triggers: Trigger[] = [];
  const taken = new Set<number>();
  clauses[sentence].clauses.forEach((clause, index) => {
    const trigger = clause.verb && readVerbTrigger(context, sentence, index, clause);
    if (trigger) {
      triggers.push(trigger);
      taken.add(trigger.token);
    }
  });
  let scopeEnd = 0;
  for (let token = first; token < last; token++) {
    // "the assassination of Rabin at a peace rally": what stands in the phrase of one noun tells of no second event.
    if (taken.has(token) || token < scopeEnd) continue;
    const trigger = readNounTrigger(context, sentence, token);
    if (!trigger) continue;
    triggers.push(trigger);
    if (trigger.isAside) scopeEnd = (trigger.tokens.at(-1) ?? token) + 1;
  }
  if (triggers.length === 0) {
    const entry = readEntry(context, sentence);
    return entry ? [entry] : [];
  }
  return triggers.sort((a, b) => a.token - b.token);
}
