import type { ArticleEntry, EventFeature, EventSet, Evidence } from '../../event-set/eventSet.ts';

/** A quote and the article that it stands in; null where the set does not list it. */
export interface Report {
  readonly quote: string;
  readonly evidence: Evidence;
  readonly article: ArticleEntry | null;
}

/** Finds the reports of an event in a set. */
export function reportsIn({ dateline }: EventSet): (event: EventFeature) => readonly Report[] {
  const articles = new Map(dateline.articles.map((article) => [article.id, article]));
  return ({ properties }) =>
    properties.evidence.map((evidence) => ({
      quote: evidence.exact,
      evidence,
      article: articles.get(evidence.articleId) ?? null,
    }));
}

/** `Floods in Valencia, The Example, 2026-03-05`: what is known of where a quote stands. */
export function sourceLine(article: ArticleEntry): string {
  return [article.title, article.publisher, article.published].filter((part) => part !== null).join(', ');
}
