import type { Article } from '../../articles/article.ts';
import type { EventFeature } from '../../event-set/eventSet.ts';
import { forCandidatePairs } from './candidatePairs.ts';
import { clusterReports, type ScoredPair } from './clusterReports.ts';
import { openProfileStore } from './profileStore.ts';
import { type ReportProfile, readProfile } from './reportProfile.ts';
import { scorePair } from './scorePair.ts';
import { countWords } from './weighWords.ts';

/** The events of one article. */
export interface ArticleReport {
  readonly article: Article;
  readonly events: readonly EventFeature[];
}

/** What orders reports. */
interface Standing {
  /** Where the event stands among all that were given. */
  readonly place: number;
  /** The first day that is known, else that of publication. */
  readonly day: number;
  readonly published: number;
  readonly articleId: string;
  readonly start: number;
  readonly id: string;
}

/** Log-odds from which two reports count as of one event: better two pins for one event than one pin for two. */
const LEAST_SCORE = 0.6;

/** So many profiles stay as they were last made: most pairs are of neighbours in time. */
const KEPT = 8192;

/**
 * Finds which reports are of one event. Goes through the articles once and keeps of each event what is compared, some
 * hundred bytes: they may be made as they are asked for.
 *
 * @returns for each event the places of its reports among all events of the articles, the earliest report first; the
 * events in the order of the first places.
 */
export function groupReports(reports: Iterable<ArticleReport>): readonly (readonly number[])[] {
  const store = openProfileStore();
  const words = countWords();
  const standings: Standing[] = [];
  for (const { article, events } of reports) {
    for (const event of events) {
      const profile = readProfile(event, article.published);
      store.add(profile);
      words.add(profile.told);
      standings.push(standingOf(event, profile, standings.length));
    }
  }
  const ordered = standings.toSorted(byTime);
  const weightOf = words.weights();
  const profileOf = keepLast(KEPT, (index) => store.at(ordered[index].place));
  const score = (a: number, b: number) => scorePair(profileOf(a), profileOf(b), weightOf);
  const pairs: ScoredPair[] = [];
  forCandidatePairs(ordered.length, profileOf, (a, b) => {
    const likely = score(a, b);
    if (likely !== null && likely >= LEAST_SCORE) pairs.push({ a, b, score: likely });
  });
  return clusterReports(ordered.length, pairs, score, LEAST_SCORE)
    .map((members) => members.map((member) => ordered[member]).sort(byReport))
    .map((cluster) => cluster.map(({ place }) => place))
    .map((places) => ({ places, first: places.reduce((least, place) => Math.min(least, place)) }))
    .sort((one, other) => one.first - other.first)
    .map(({ places }) => places);
}

function standingOf({ id, properties }: EventFeature, profile: ReportProfile, place: number): Standing {
  const { days, articleId } = profile;
  const published = profile.published ?? Number.MAX_SAFE_INTEGER;
  const day = Number.isFinite(days.first) ? days.first : published;
  return { place, day, published, articleId, start: properties.evidence[0].start, id };
}

/** Makes each thing when it is asked for; of those whose numbers differ by `count` the last one is kept. */
function keepLast<Thing>(count: number, make: (index: number) => Thing): (index: number) => Thing {
  const kept: { readonly index: number; readonly thing: Thing }[] = [];
  return (index) => {
    const known = kept[index % count];
    if (known?.index === index) return known.thing;
    const thing = make(index);
    kept[index % count] = { index, thing };
    return thing;
  };
}

/** By the first day that is known, then as reported: neighbours are likely of one event. */
function byTime(a: Standing, b: Standing): number {
  return a.day - b.day || byReport(a, b);
}

/** The earliest report first: by day of publication, then by article and by where it stands there. */
function byReport(a: Standing, b: Standing): number {
  return (
    a.published - b.published || compare(a.articleId, b.articleId) || a.start - b.start || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
