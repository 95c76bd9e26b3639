import type { Claim, Status } from '../../event-set/eventSet.ts';
import { isToCome } from './isToCome.ts';
import {
  ALLEGING_VERBS,
  ALLEGING_WORDS,
  CANCELLING_VERBS,
  DENYING_VERBS,
  FIXED_PLAN_VERBS,
  ONGOING_WORDS,
} from './lexicon/hedges.ts';
import { SUPPLIES } from './lexicon/outages.ts';
import { ASPECT_VERBS, HEDGING_VERBS, REPORTING_VERBS } from './lexicon/verbClasses.ts';
import type { EventContext } from './readContext.ts';
import type { Clause } from './syntax/clause.ts';

/** Whether a thing happened, and on whose word. */
export interface Assertion {
  readonly status: Status;
  readonly claim: Claim;
}

/** Verbs whose object has not happened: "called for a withdrawal", "fear an attack". */
const UNREAL_OBJECTS = new Set(
  'call plan avoid prevent oppose fear predict forecast expect warn discuss consider suggest seek favor favour support prohibit ban deny'.split(
    ' ',
  ),
);

/** Verbs whose infinitive only wishes, tries or asks. */
const UNREAL_VERBS = new Set(
  'want wish hope seek try attempt threaten promise pledge vow offer propose urge ask tell order call demand request require need refuse decline fail hesitate consider intend like prefer aim be appear seem have'.split(
    ' ',
  ),
);

/**
 * What a clause asserts of its event, by tense, aspect, modality and the clauses above it; null where it asserts none:
 * negated, conditional, possible, wished for, forecast. `noun` is the token of an event noun in the clause: "denied the
 * November 1995 murder" still speaks of a murder, but "called for a withdrawal" of none.
 */
export function readAssertion(
  context: EventContext,
  sentence: number,
  index: number,
  noun: number | null = null,
): Assertion | null {
  const { clauses } = context.clauses[sentence];
  const clause = clauses[index];
  const { verb } = clause;
  const words = clause.tokens.map((token) => context.parse.tokens[token].lower);
  let claim: Claim = words.some((word) => ALLEGING_WORDS.has(word)) ? 'alleged' : 'stated';
  if (noun !== null)
    return isUnrealNoun(context, sentence, clause, noun) ? null : { status: 'happened', claim };
  if (verb && isOutage(context, clause))
    return { status: verb.tense === 'past' ? 'happened' : 'ongoing', claim };
  if (verb && isReportedPlan(context, clauses, clause)) return { status: 'planned', claim };
  if (!verb || verb.isNegated || verb.modal !== null || hasNoSubject(context, clause)) return null;
  if (isFirstTime(context, clauses, clause)) return null;
  // "If the law passes, workers will strike."
  const isFuture = verb.tense === 'future' || verb.tense === 'present';
  if (
    isFuture &&
    !verb.isPerfect &&
    clauses.some(({ kind, parent }) => kind === 'conditional' && parent === index)
  )
    return null;

  let below: Clause = clause;
  for (let at = clause.parent; at !== null; at = clauses[at].parent) {
    const above = clauses[at];
    const { verb: governing } = above;
    const hangs = below.kind;
    below = above;
    if (above.kind === 'conditional') return null;
    // "asked for the checks, which are due in June": a relative clause is said for a fact, whatever stands above.
    if (hangs === 'relative' && clause.kind === 'relative') break;
    if (!governing || hangs === 'relative' || hangs === 'coordinate' || hangs === 'attribution') continue;
    if (governing.modal !== null || governing.tense === 'future') return null;
    if (hangs === 'adverbial') continue;
    if (governing.isNegated && hangs === 'complement') return null;
    if (DENYING_VERBS.has(governing.lemma)) claim = 'denied';
    else if (HEDGING_VERBS.has(governing.lemma)) return null;
    else if (hangs === 'infinitive' && UNREAL_VERBS.has(governing.lemma)) return null;
    else if (ALLEGING_VERBS.has(governing.lemma)) claim = 'alleged';
  }
  const status = statusOf(clause, words);
  const isOpen = verb.tense === 'present' && !verb.isPerfect && !verb.isProgressive;
  // "takes place on 26 June", "agreed to meet on June 3": the day to come makes it a plan.
  if (
    status === 'happened' &&
    (isOpen || (verb.lemma === 'agree' && clause.inner?.form === 'infinitive')) &&
    isToCome(context, sentence, clause.tokens)
  )
    return { status: 'planned', claim };
  return status && { status, claim };
}

/** "still don't have power": what is lacking has been cut off. */
export function isOutage({ parse: { tokens } }: EventContext, { verb, tokens: own }: Clause): boolean {
  if (!verb?.isNegated || !own.some((token) => tokens[token].lower === 'have')) return false;
  return own.some((token) => token > verb.first && SUPPLIES.has(tokens[token].lower));
}

/** "no deployment is planned", "nobody was hurt". */
function hasNoSubject({ parse: { tokens } }: EventContext, clause: Clause): boolean {
  const subject = clause.tokens.filter((token) => token < (clause.verb?.first ?? 0));
  const first = subject.find((token) => /^(?:DET|NOUN|PRON|PROPN|NUM|ADJ)$/.test(tokens[token].pos));
  return first !== undefined && /^(?:no|nobody|none|nothing|neither|few)$/.test(tokens[first].lower);
}

/** "said the ceremony would be held on April 24": a plan in reported speech, unless who says so only foresees it. */
function isReportedPlan(
  { parse: { tokens } }: EventContext,
  clauses: readonly Clause[],
  clause: Clause,
): boolean {
  const above = clause.parent === null ? null : clauses[clause.parent];
  if (clause.verb?.modal !== 'would' || clause.verb.isNegated || clause.kind !== 'complement' || !above?.verb)
    return false;
  if (!REPORTING_VERBS.has(above.verb.lemma) || HEDGING_VERBS.has(above.verb.lemma) || above.verb.isNegated)
    return false;
  return !above.tokens.some((token) =>
    /^(?:forecaster|analyst|economist|expert|scientist|poll|model|study)s?$/.test(tokens[token].lower),
  );
}

/** "It was the first time that he had been allowed to … since Jan. 13" says what did not happen. */
function isFirstTime(
  { parse: { tokens } }: EventContext,
  clauses: readonly Clause[],
  clause: Clause,
): boolean {
  const above = clause.parent === null ? null : clauses[clause.parent];
  if (above?.verb?.lemma !== 'be') return false;
  return above.tokens.some(
    (token) => tokens[token].lower === 'time' && /^(?:first|last|only)$/.test(tokens[token - 1]?.lower ?? ''),
  );
}

/** A noun that its verb only wants, plans, negates or thinks possible, unless a date of its own makes it a fact. */
function isUnrealNoun(context: EventContext, sentence: number, clause: Clause, noun: number): boolean {
  const { tokens } = context.parse;
  const isDatedBefore = context.timexes[sentence].some(
    ({ first, last, mention }) =>
      last <= noun &&
      noun - last <= 2 &&
      first >= noun - 6 &&
      isPast(mention.edtf, context.article.published),
  );
  if (isDatedBefore) return false;
  const { verb } = clause;
  for (
    let at = noun - 1;
    at > noun - 5 && at >= 0 && /^(?:DET|ADJ|NOUN|PROPN|PART|NUM|ADV)$/.test(tokens[at].pos);
    at--
  )
    if (
      /^(?:no|any|possible|potential|planned|proposed|future|unconditional|eventual|another)$/.test(
        tokens[at].lower,
      )
    )
      return true;
  if (!verb || noun < verb.first)
    return (
      clause.kind === 'conditional' || (verb !== null && (verb.modal !== null || verb.tense === 'future'))
    );
  const isUnreal =
    verb.isNegated || verb.modal !== null || verb.tense === 'future' || clause.kind === 'conditional';
  // "police were called to a shooting": called by what did happen.
  if (verb.isPassive && verb.lemma === 'call') return isUnreal;
  return isUnreal || UNREAL_VERBS.has(verb.lemma) || UNREAL_OBJECTS.has(verb.lemma);
}

function isPast(edtf: string | null, published: string | null): boolean {
  return (
    edtf !== null && published !== null && edtf.slice(0, 4) <= published.slice(0, 4) && edtf < `${published}~`
  );
}

/** Verbs whose passive fixes a day: "was scheduled to". */
const SETTING_VERBS = new Set(['schedule', 'set', 'slate']);

function statusOf(clause: Clause, words: readonly string[]): Status | null {
  const { verb, inner } = clause;
  if (!verb) return null;
  if (CANCELLING_VERBS.has(verb.lemma) && verb.form === 'finite') return 'cancelled';
  // "will likely hurt" foresees; "will open on May 20" plans.
  const isForecast = words.some((word) =>
    /^(?:likely|probably|perhaps|possibly|surely|inevitably)$/.test(word),
  );
  if (verb.tense === 'future') return isForecast ? null : 'planned';
  const isSet = (verb.isPassive && SETTING_VERBS.has(verb.lemma)) || words.includes('due');
  if (verb.lemma === 'be' && inner?.form === 'infinitive')
    return words.includes('likely') || (verb.tense !== 'present' && !isSet) ? null : 'planned';
  const isNow = verb.tense === 'present' && !(verb.isPerfect && !verb.isProgressive);
  if (inner && inner.form === 'infinitive') {
    if (verb.lemma === 'go' && verb.isProgressive) return 'planned';
    // "was scheduled to sail" was fixed; "was expected to sail" was not.
    if (FIXED_PLAN_VERBS.has(verb.lemma)) return isNow || isSet ? 'planned' : null;
    if (UNREAL_VERBS.has(verb.lemma)) return null;
    if (ASPECT_VERBS.has(verb.lemma) && verb.tense === 'present') return 'ongoing';
  }
  // "was planned for June" tells of no plan that still holds.
  if (FIXED_PLAN_VERBS.has(verb.lemma) && verb.lemma !== 'set')
    return isNow ? 'planned' : verb.isPassive ? null : 'happened';
  if (verb.lemma === 'be') {
    if (words.some((word) => ONGOING_WORDS.has(word))) return 'ongoing';
    if (verb.tense === 'present' && words.includes('due')) return 'planned';
  }
  // The bare present of a lasting thing ("continues"), and what is in progress.
  if (verb.isProgressive && verb.tense === 'present') return 'ongoing';
  if (ASPECT_VERBS.has(verb.lemma) && verb.tense === 'present' && /^(?:continue|keep)$/.test(verb.lemma))
    return 'ongoing';
  return 'happened';
}
