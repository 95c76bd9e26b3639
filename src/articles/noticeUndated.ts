import type { Article } from './article.ts';
import type { Origin } from './makeArticles.ts';
import type { Notice } from './notice.ts';

/**
 * What an unknown day of publication left open in an article, or null where the day is known.
 *
 * @param events how many were found in it, and how many of them have no date.
 */
export function noticeUndated(
  { id, published }: Pick<Article, 'id' | 'published'>,
  origin: Origin,
  events: { readonly found: number; readonly undated: number },
): Notice | null {
  if (published !== null) return null;
  return {
    kind: 'noted',
    ...origin,
    expected: 'a publication date in the metadata',
    found: 'none',
    outcome: `dates that need one stay open in article ${id}: ${events.undated} of ${events.found} events undated`,
  };
}
