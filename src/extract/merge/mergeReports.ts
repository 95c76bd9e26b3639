import type { Article } from '../../articles/article.ts';
import type { EventFeature } from '../../event-set/eventSet.ts';
import { forCandidatePairs } from './candidatePairs.ts';
import { clusterReports, type ScoredPair } from './clusterReports.ts';
import { joinReports } from './joinReports.ts';
import { type ReportProfile, readProfile } from './reportProfile.ts';
import { scorePair } from './scorePair.ts';
import { weighWords } from './weighWords.ts';

/** The events of one article. */
export interface ArticleReport {
  readonly article: Article;
  readonly events: readonly EventFeature[];
}

/** Log-odds from which two reports count as of one event: better two pins for one event than one pin for two. */
const LEAST_SCORE = 0.6;

/**
 * Joins the reports of one event across articles; the earliest report lends its id. The events come in the order
 * of their first reports. Those of one article are never joined here: its own reading has done so. What is joined does not depend on the order of the
 * articles, and the cost stays near the number of events.
 */
export function mergeReports(reports: readonly ArticleReport[]): EventFeature[] {
  const profiles = reports.flatMap(({ article, events }) =>
    events.map((event) => readProfile(event, article.published)),
  );
  const ordered = profiles.toSorted(byTime);
  const weightOf = weighWords(ordered);
  const score = (a: number, b: number) => scorePair(ordered[a], ordered[b], weightOf);
  const pairs: ScoredPair[] = [];
  forCandidatePairs(ordered, (a, b) => {
    const likely = score(a, b);
    if (likely !== null && likely >= LEAST_SCORE) pairs.push({ a, b, score: likely });
  });
  const joined = new Map<ReportProfile, EventFeature>();
  const places = new Map(profiles.map((profile, place) => [profile, place]));
  const placeOf = (profile: ReportProfile) => places.get(profile) ?? 0;
  for (const members of clusterReports(ordered.length, pairs, score, LEAST_SCORE)) {
    const cluster = members.map((member) => ordered[member]).toSorted(byReport);
    const first = cluster.reduce((best, one) => (placeOf(one) < placeOf(best) ? one : best));
    joined.set(first, joinReports(cluster));
  }
  return profiles.flatMap((profile) => joined.get(profile) ?? []);
}

/** By the first day that is known, then as reported: neighbours are likely of one event. */
function byTime(a: ReportProfile, b: ReportProfile): number {
  const dayOf = ({ days, published }: ReportProfile) =>
    Number.isFinite(days.first) ? days.first : (published ?? Number.MAX_SAFE_INTEGER);
  return dayOf(a) - dayOf(b) || byReport(a, b);
}

/** The earliest report first: by day of publication, then by article and by where it stands there. */
function byReport(a: ReportProfile, b: ReportProfile): number {
  const dayOf = ({ published }: ReportProfile) => published ?? Number.MAX_SAFE_INTEGER;
  const startOf = ({ feature }: ReportProfile) => feature.properties.evidence[0].start;
  return (
    dayOf(a) - dayOf(b) ||
    compare(a.articleId, b.articleId) ||
    startOf(a) - startOf(b) ||
    compare(a.feature.id, b.feature.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
