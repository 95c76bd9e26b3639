import type { ArticleEntry, EventProperties } from '../../event-set/eventSet.ts';

/** How many outlets reported an event. */
export type OutletCount = (properties: Pick<EventProperties, 'evidence'>) => number;

/**
 * Makes the count of a set's outlets. Outlets are told apart by their publisher, an article without one by itself. The
 * copies of an article are reports too: what a wire sends out is printed by many.
 */
export function countOutlets(articles: readonly ArticleEntry[]): OutletCount {
  const byArticle = new Map(
    articles.map(({ id, publisher, copies = [] }) => [
      id,
      new Set([{ id, publisher }, ...copies].map((report) => report.publisher ?? `\0${report.id}`)),
    ]),
  );
  const ofOne = (articleId: string) => byArticle.get(articleId) ?? new Set([`\0${articleId}`]);
  return ({ evidence }) => {
    const [first, ...others] = evidence;
    if (!first) return 0;
    if (others.length === 0) return ofOne(first.articleId).size;
    return new Set(evidence.flatMap(({ articleId }) => [...ofOne(articleId)])).size;
  };
}
