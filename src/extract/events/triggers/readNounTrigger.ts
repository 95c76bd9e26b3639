import { findNounScope } from '../findNounScope.ts';
import { categoryOfNoun } from '../lexicon/eventWords.ts';
import { readNoun } from '../lexicon/lemmas.ts';
import { readAssertion } from '../readAssertion.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';
import { isEventNounAt } from './isEventNounAt.ts';

/** An event noun that stands for itself: dated or placed by words of its own, or in a fragment without a verb. */
export function readNounTrigger(context: EventContext, sentence: number, token: number): Trigger | null {
  const { parse, clauses } = context;
  if (!isEventNounAt(parse, token) || context.isQuoted(token)) return null;
  const { lower } = parse.tokens[token];
  const index = clauses[sentence].ofToken[token - parse.sentences[sentence].first];
  const clause = clauses[sentence].clauses[index];
  const scope = findNounScope(context, sentence, token);
  const isFragment = clause.verb === null && clause.parent === null;
  if (!scope.isDated && !scope.isPlaced && !isFragment) return null;
  const assertion = isSetDown(context, token)
    ? ({ status: 'planned', claim: 'stated' } as const)
    : isFragment
      ? ({ status: 'happened', claim: 'stated' } as const)
      : readAssertion(context, sentence, index, token);
  if (!assertion) return null;
  return {
    sentence,
    clause: index,
    token,
    kind: 'noun',
    lemma: readNoun(lower),
    strength: 'strong',
    category: categoryOfNoun(lower) ?? 'other',
    tense: clause.verb?.tense ?? 'present',
    isPerfect: clause.verb?.isPerfect ?? false,
    isProgressive: false,
    tokens: scope.tokens,
    isAside: !isFragment,
    isBackground: !isFragment && !scope.isConcurrent,
    hasEmptySubject: false,
    ...assertion,
  };
}

/** "a summit set for Oslo in April": the participle fixes it, whatever its clause says of it. */
export function isSetDown({ parse: { tokens } }: EventContext, noun: number): boolean {
  return (
    /^(?:set|scheduled|slated|planned)$/.test(tokens[noun + 1]?.lower ?? '') &&
    /^(?:for|on|in|at)$/.test(tokens[noun + 2]?.lower ?? '')
  );
}
