import { readNoun, readVerb } from './lexicon/lemmas.ts';
import type { EventContext } from './readContext.ts';
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
  const { parse, structure, article } = context;
  const body = parse.sentences.flatMap((_, i) => (structure.roles[i] === 'body' ? [i] : []));
  const title = new Set(foldWords(titleOf(context) ?? article.title ?? ''));
  let best: Trigger | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  body.slice(0, LEAD_SENTENCES).forEach((sentence, order) => {
    for (const trigger of triggers[sentence]) {
      const words = new Set(foldWords(trigger.tokens.map((token) => parse.tokens[token].text).join(' ')));
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

function titleOf({ parse, structure }: EventContext): string | null {
  const at = structure.roles.indexOf('title');
  return at < 0 ? null : parse.text.slice(parse.sentences[at].start, parse.sentences[at].end);
}

const EMPTY = new Set(
  'a an the of in on at to for and or by with from as is are was were has have had that it its his her their be been said says'.split(
    ' ',
  ),
);

/** The words that carry meaning, lower case, without their endings. */
function foldWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]+/gu) ?? [];
  return words
    .filter((word) => !EMPTY.has(word))
    .map((word) => (/(?:ed|ing)$/.test(word) ? readVerb(word).lemma : readNoun(word)));
}
