import type { EventFeature } from '../../event-set/eventSet.ts';
import { type ArticleReport, groupReports } from './groupReports.ts';
import { joinReports } from './joinReports.ts';

/**
 * Joins the reports of one event across articles; the earliest report lends its id. The events come in the order
 * of their first reports. Those of one article are never joined here: its own reading has done so. What is joined does not
 * depend on the order of the articles, and the cost stays near the number of events.
 */
export function mergeReports(reports: readonly ArticleReport[]): EventFeature[] {
  const events = reports.flatMap((report) => report.events);
  return groupReports(reports).map((group) => joinReports(group.map((place) => events[place])));
}
