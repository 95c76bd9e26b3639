import type { Claim, Status } from '../../event-set/eventSet.ts';
import {
  ALLEGING_VERBS,
  ALLEGING_WORDS,
  CANCELLING_VERBS,
  DENYING_VERBS,
  FIXED_PLAN_VERBS,
  ONGOING_WORDS,
} from './lexicon/hedges.ts';
import { ASPECT_VERBS, HEDGING_VERBS } from './lexicon/verbClasses.ts';
import type { EventContext } from './readContext.ts';
import type { Clause } from './syntax/readClauses.ts';

/** Whether a thing happened, and on whose word. */
export interface Assertion {
  readonly status: Status;
  readonly claim: Claim;
}

/** Verbs whose infinitive only wishes, tries or asks. */
const UNREAL_VERBS = new Set(
  'want wish hope seek try attempt threaten promise pledge vow offer propose urge ask tell order call demand request require need refuse decline fail hesitate consider intend like prefer aim be appear seem have'.split(
    ' ',
  ),
);

/**
 * What a clause asserts of its event, by tense, aspect, modality and the clauses above it; null where it asserts none:
 * negated, conditional, possible, wished for, forecast. `isBackground` is for a noun in the clause: "denied that the
 * raid in May …" still speaks of a raid.
 */
export function readAssertion(
  context: EventContext,
  sentence: number,
  index: number,
  isBackground = false,
): Assertion | null {
  const { clauses } = context.clauses[sentence];
  const clause = clauses[index];
  const { verb } = clause;
  const words = clause.tokens.map((token) => context.parse.tokens[token].lower);
  let claim: Claim = words.some((word) => ALLEGING_WORDS.has(word)) ? 'alleged' : 'stated';
  if (isBackground) return { status: 'happened', claim };
  if (!verb || verb.isNegated || verb.modal !== null) return null;

  for (let at = clause.parent; at !== null; at = clauses[at].parent) {
    const above = clauses[at];
    if (above.kind === 'conditional') return null;
    const isComplement = clause.kind === 'complement' || clause.kind === 'infinitive';
    if (!above.verb || !isComplement) continue;
    if (above.verb.modal !== null || (above.verb.isNegated && clause.kind === 'complement')) return null;
    if (HEDGING_VERBS.has(above.verb.lemma)) {
      if (DENYING_VERBS.has(above.verb.lemma)) claim = 'denied';
      else return null;
    }
    if (DENYING_VERBS.has(above.verb.lemma)) claim = 'denied';
    else if (ALLEGING_VERBS.has(above.verb.lemma)) claim = 'alleged';
  }
  const status = statusOf(clause, words);
  return status && { status, claim };
}

function statusOf(clause: Clause, words: readonly string[]): Status | null {
  const { verb, inner } = clause;
  if (!verb) return null;
  if (CANCELLING_VERBS.has(verb.lemma) && verb.form === 'finite') return 'cancelled';
  if (verb.tense === 'future') return 'planned';
  const isNow = verb.tense === 'present' && !(verb.isPerfect && !verb.isProgressive);
  if (inner && inner.form === 'infinitive') {
    if (verb.lemma === 'go' && verb.isProgressive) return 'planned';
    if (FIXED_PLAN_VERBS.has(verb.lemma)) return isNow ? 'planned' : null;
    if (UNREAL_VERBS.has(verb.lemma)) return null;
    if (ASPECT_VERBS.has(verb.lemma) && verb.tense === 'present') return 'ongoing';
  }
  if (FIXED_PLAN_VERBS.has(verb.lemma) && verb.lemma !== 'set' && isNow) return 'planned';
  if (verb.lemma === 'be') {
    if (words.some((word) => ONGOING_WORDS.has(word))) return 'ongoing';
    if (verb.tense === 'present' && words.includes('due')) return 'planned';
  }
  // The bare present of a lasting thing ("continues"), and what is in progress.
  if (verb.isProgressive && verb.tense === 'present') return 'ongoing';
  if (ASPECT_VERBS.has(verb.lemma) && verb.tense === 'present' && /^(?:continue|keep|go)$/.test(verb.lemma))
    return 'ongoing';
  return 'happened';
}
