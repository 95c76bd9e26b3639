import type { Article } from '../../../articles/article.ts';
import type { EventFeature, Span } from '../../../event-set/eventSet.ts';
import type { LanguageGuess } from '../../../extract/language.ts';
import { type ReadingContext, readArticle } from '../../../extract/pipeline.ts';
import { type Packed, pack } from '../spool/pack.ts';

/** What a set needs of an article's reading, and what is kept of it for the next build. Plain data. */
export interface KeptReading {
  readonly language: LanguageGuess;
  readonly events: readonly EventFeature[];
  readonly passages: readonly Span[];
}

/** A reading, or why there is none. */
export type ReadingOutcome =
  | { readonly kind: 'read'; readonly reading: Packed<KeptReading> }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads an article; an error that it throws is an outcome, so that the others go on. */
export function readForSet(article: Article, context: ReadingContext): ReadingOutcome {
  try {
    const { language, events, passages } = readArticle(article, context);
    return { kind: 'read', reading: pack<KeptReading>({ language, events, passages }) };
  } catch (failure) {
    return { kind: 'failed', reason: failure instanceof Error ? failure.message : String(failure) };
  }
}
