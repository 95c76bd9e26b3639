import { contentWords } from './contentWords.ts';
import type { EventContext } from './readContext.ts';
import { titleOf } from './titles/readArticleTitle.ts';
import type { Trigger } from './trigger.ts';

/** How many body sentences may hold the event that the article is about. */
const LEAD_SENTENCES = 4;

/**
 * The trigger of the event that the article is about: among the first sentences the one whose clause shares most words
 * with the title, an earlier and a stronger one before a later and a weaker; null where there is none.
 */
export function findMainTrigger(
  context: EventContext,
  triggers: readonly (readonly Trigger[])[],
): Trigger | null {
  const { parse, structure } = context;
  const body = parse.sentences.flatMap((_, i) => (structure.roles[i] === 'body' ? [i] : []));
  const title = new Set(contentWords(titleOf(context) ?? ''));
  let best: Trigger | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  body.slice(0, LEAD_SENTENCES).forEach((sentence, order) => {
    for (const trigger of triggers[sentence]) {
      const words = new Set(contentWords(trigger.tokens.map((token) => parse.tokens[token].text).join(' ')));
      const shared = [...words].filter((word) => title.has(word)).length;
      const strength = trigger.strength === 'strong' ? 1 : trigger.strength === 'speech' ? 0.6 : 0.3;
      const score = 0.7 * shared + strength - (trigger.isAside ? 1 : 0) - 0.9 * order;
      if (score > bestScore) {
        best = trigger;
        bestScore = score;
      }
    }
  });
  return best;
}
