import { readAssertion } from '../readAssertion.ts';
import type { EventContext } from '../readContext.ts';
import type { Clause } from '../syntax/clause.ts';
import type { VerbGroup } from '../syntax/verbGroup.ts';
import type { Trigger } from '../trigger.ts';
import { findWord } from './findWord.ts';
import { readInfinitive } from './readInfinitive.ts';

/** What a clause tells by its verb, or by the noun that the verb carries; null where it tells of no event. */
export function readVerbTrigger(
  context: EventContext,
  sentence: number,
  index: number,
  clause: Clause,
): Trigger | null {
  const { verb } = clause;
  if (!verb || context.isQuoted(verb.head)) return null;
  if (clause.kind === 'conditional') return null;
  if (clause.kind === 'attribution' && !/^(?:tell|address|testify)$/.test(verb.lemma)) return null;
  const word = findWord(context, sentence, index, clause, verb);
  if (!word) return null;
  const isBare = clause.kind === 'infinitive' && isSeen(context, sentence, clause);
  const isFact = clause.kind === 'infinitive' && !isBare && isDatedPast(context, sentence, clause);
  const implied = isBare || isFact ? null : readInfinitive(context, sentence, clause);
  if (clause.kind === 'infinitive' && !isBare && !isFact && !implied) return null;
  if (isGerundPhrase(context, clause)) return null;
  const assertion = isFact
    ? ({ status: 'happened', claim: 'stated' } as const)
    : (implied ?? readAssertion(context, sentence, index));
  if (!assertion) return null;
  return {
    sentence,
    clause: index,
    ...word,
    ...tenseOf(context, sentence, clause, implied?.above ?? verb),
    tokens: clause.tokens,
    isAside: clause.kind === 'participial' || clause.kind === 'relative' || clause.kind === 'adverbial',
    isBackground: false,
    hasEmptySubject: hasEmptySubject(context, clause),
    status: assertion.status,
    claim: assertion.claim,
  };
}

/** "recent months have seen the army destroy …", "the police helped evacuate …": the bare infinitive is what happened. */
function isSeen({ clauses }: EventContext, sentence: number, { opener, parent }: Clause): boolean {
  const governing = parent === null ? null : clauses[sentence].clauses[parent].verb;
  return (
    opener !== 'to' &&
    governing !== null &&
    /^(?:see|watch|help|make)$/.test(governing.lemma) &&
    !governing.isNegated
  );
}

/** "bills to pass the Senate last year": an infinitive with a date in the past tells what happened. */
function isDatedPast(context: EventContext, sentence: number, clause: Clause): boolean {
  const { published } = context.article;
  if (published === null) return false;
  const first = clause.tokens[0];
  const last = clause.tokens.at(-1) ?? first;
  return context.timexes[sentence].some(
    ({ mention, ...at }) =>
      at.first >= first &&
      at.last <= last + 1 &&
      mention.type === 'DATE' &&
      mention.edtf !== null &&
      mention.edtf < published.slice(0, mention.edtf.length),
  );
}

/** "famous for documenting abuses", "without saying so": a gerund behind a preposition tells of no event. */
function isGerundPhrase({ parse: { tokens } }: EventContext, { kind, verb }: Clause): boolean {
  if (kind !== 'participial' || verb?.form !== 'gerund' || verb.isPerfect) return false;
  const before = tokens[verb.first - 1];
  return (
    before !== undefined && /^(?:for|of|about|without|against|from|by|on|in|with|to)$/.test(before.lower)
  );
}

/** A participle has the tense of the finite clause it hangs on: "is causing disruption, bringing floods". */
function tenseOf(
  { clauses }: EventContext,
  sentence: number,
  { kind, parent }: Clause,
  verb: VerbGroup,
): Pick<Trigger, 'tense' | 'isPerfect' | 'isProgressive'> {
  const all = clauses[sentence].clauses;
  let above: VerbGroup | null = null;
  if (kind === 'participial')
    for (let at = parent; at !== null && above === null; at = all[at].parent)
      if (all[at].verb?.form === 'finite') above = all[at].verb;
  const { tense, isPerfect, isProgressive } = above ?? verb;
  return { tense, isPerfect: isPerfect || verb.isPerfect, isProgressive };
}

function hasEmptySubject({ parse: { tokens } }: EventContext, { verb, tokens: own }: Clause): boolean {
  if (!verb) return false;
  const subject = own.filter(
    (token) => token < verb.first && /^(?:NOUN|PROPN|PRON|DET)$/.test(tokens[token].pos),
  );
  const last = subject.at(-1);
  return (
    last !== undefined &&
    /^(?:it|this|that|which|there|these|those|what)$/.test(tokens[last].lower) &&
    tokens[last].lower !== 'there'
  );
}
