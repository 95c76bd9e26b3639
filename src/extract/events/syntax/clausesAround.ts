import { CLAUSE_TAKERS } from '../lexicon/verbClasses.ts';
import type { ClauseReading } from './clauseReading.ts';

/** The nearest clause around the current one that has no verb yet. */
export function findWaiting({ drafts, current }: ClauseReading): number | null {
  for (let at = drafts[current].parent; at !== null; at = drafts[at].parent)
    if (drafts[at].verb === null) return at;
  return null;
}

/** The nearest clause, the current one or around it, that interrupts another and has its verb. */
export function findParenthetical({ drafts, current }: ClauseReading): number | null {
  for (let at: number | null = current; at !== null; at = drafts[at].parent)
    if (drafts[at].isParenthetical && drafts[at].verb !== null) return at;
  return null;
}

/** The clause whose verb takes what comes for what is said: "he said | the …". */
export function findReporter({ drafts, current }: ClauseReading): number | null {
  for (let at: number | null = current; at !== null; at = drafts[at].parent) {
    const { verb, kind } = drafts[at];
    if (verb && CLAUSE_TAKERS.has(verb.lemma)) return at;
    if (verb && verb.form === 'finite' && kind !== 'relative') return null;
  }
  return null;
}

/** The finite clause that a joined verb continues: the nearest, or with a subject behind ", and" the outermost. */
export function findFinite({ drafts, current }: ClauseReading, isOutermost: boolean): number {
  let found = 0;
  for (let at: number | null = current; at !== null; at = drafts[at].parent) {
    if (drafts[at].verb?.form !== 'finite') continue;
    found = at;
    if (!isOutermost) break;
  }
  return found;
}
