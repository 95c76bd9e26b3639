import type { Article } from '../../articles/article.ts';
import type { EventFeature } from '../../event-set/eventSet.ts';
import { areSameEvent } from './areSameEvent.ts';
import { joinFeatures } from './joinFeatures.ts';

/** The events of one article. */
export interface ArticleReport {
  readonly article: Article;
  readonly events: readonly EventFeature[];
}

/**
 * Joins the reports of one event across articles; the earliest report lends its id. Only events with a date and a place
 * are compared, and only those of one day of beginning, so that the cost stays near the number of events. Those of one
 * article are never joined here: its own reading has done so.
 */
export function mergeReports(reports: readonly ArticleReport[]): EventFeature[] {
  const published = new Map(reports.map(({ article }) => [article.id, article.published ?? '9999']));
  const merged: EventFeature[] = [];
  const byDay = new Map<string, number[]>();
  for (const { events } of reports) {
    // What was there before this article: its own events are not compared with one another.
    const before = merged.length;
    for (const event of events) {
      const day = event.geometry === null ? null : event.properties.start;
      const rivals = day === null ? [] : (byDay.get(day) ?? []).filter((at) => at < before);
      const same = rivals.find((at) => areSameEvent(merged[at], event));
      if (same !== undefined) {
        merged[same] = joinFeatures(merged[same], event, published);
        continue;
      }
      if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), merged.length]);
      merged.push(event);
    }
  }
  return merged;
}
