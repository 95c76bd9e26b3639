import { contentWords } from '../contentWords.ts';
import { areKindred } from '../lexicon/eventFamilies.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';

/** At most this long; a longer title is no headline. */
const LONGEST = 110;

/** What outlets hang on a headline: ": Report", " - The Guardian", " | BBC News". */
const TAIL = /\s*(?::\s*(?:reports?|sources?|officials?|police)|\s[-–—|]\s+[^-–—|]{2,40})\s*$/i;

/** The article's own title as a headline, where it speaks of the trigger; null where it does not or there is none. */
export function readArticleTitle(context: EventContext, trigger: Trigger): string | null {
  const raw = titleOf(context);
  if (raw === null) return null;
  const title = raw
    .replace(TAIL, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim();
  if (title.length < 12 || title.length > LONGEST || title.endsWith('?')) return null;
  const words = contentWords(title);
  const own = new Set(
    contentWords(trigger.tokens.map((token) => context.parse.tokens[token].text).join(' ')),
  );
  const shared = words.filter((word) => own.has(word)).length;
  const isKindred = words.some((word) => areKindred(word, trigger.lemma));
  return shared >= 2 && (isKindred || shared >= 3) ? title : null;
}

/** The metadata's title, else the line at the head of the text. */
export function titleOf({ article, parse, structure }: EventContext): string | null {
  if (article.title !== null && article.title.trim() !== '') return article.title;
  const at = structure.roles.indexOf('title');
  return at < 0 ? null : parse.text.slice(parse.sentences[at].start, parse.sentences[at].end);
}
