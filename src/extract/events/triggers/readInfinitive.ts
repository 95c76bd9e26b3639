import { isToCome } from '../isToCome.ts';
import { type Assertion, readAssertion } from '../readAssertion.ts';
import type { EventContext } from '../readContext.ts';
import type { Clause } from '../syntax/clause.ts';
import type { VerbGroup } from '../syntax/verbGroup.ts';

/** Verbs whose infinitive happens where they do: "forced hundreds to flee". Lemmas. */
const IMPLYING = new Set('force prompt compel lead cause manage'.split(' '));

/** Verbs that fix what their infinitive says for a day to come: "agreed to meet in June". Lemmas. */
const FIXING = new Set('agree vote decide invite arrange order'.split(' '));

/** What an infinitive asserts by the clause above it, with that clause's verb; null where it asserts nothing. */
export function readInfinitive(
  context: EventContext,
  sentence: number,
  { kind, opener, parent, tokens }: Clause,
): (Assertion & { readonly above: VerbGroup }) | null {
  if (kind !== 'infinitive' || opener !== 'to' || parent === null) return null;
  const host = context.clauses[sentence].clauses[parent];
  const { verb: above } = host;
  if (!above || above.isNegated || above.modal !== null) return null;
  if (above.lemma === 'be' && !host.inner && isPresence(context, sentence, host, above)) {
    const status = above.tense === 'future' ? 'planned' : above.tense === 'present' ? 'ongoing' : 'happened';
    return { status, claim: 'stated', above };
  }
  const isFixed = FIXING.has(above.lemma) && isToCome(context, sentence, tokens);
  if (!isFixed && !IMPLYING.has(above.lemma)) return null;
  const assertion = readAssertion(context, sentence, parent);
  if (!assertion) return null;
  return { ...assertion, status: isFixed ? 'planned' : assertion.status, above };
}

/** "was in Oslo on Friday to sign …": where somebody was, and what for. */
function isPresence(
  { parse: { tokens }, toponyms, timexes }: EventContext,
  sentence: number,
  { tokens: own }: Clause,
  { last }: VerbGroup,
): boolean {
  return (
    /^(?:in|at|on)$/.test(tokens[last]?.lower ?? '') &&
    [...toponyms[sentence], ...timexes[sentence]].some(
      (mention) => mention.first > last && own.includes(mention.first),
    )
  );
}
