import type { Notice } from '../../articles/notice.ts';
import type { EventCounts, EventFeature, EventProperties, LongEventSet } from '../../event-set/eventSet.ts';
import type { BuiltCollection } from '../build/buildCollection.ts';
import { VERSION } from '../version.ts';

/** What a build did, for whoever answers for it. It is not published: it names files. */
export interface BuildReport {
  /** Of the program. */
  readonly version: string;
  readonly seconds: number;
  /** The greatest resident memory of the process, in megabytes. */
  readonly megabytes: number;
  readonly collections: readonly CollectionReport[];
}

export interface CollectionReport {
  readonly name: string;
  /** Null where no set was made. */
  readonly title: string | null;
  readonly counts: EventCounts | null;
  readonly articles: readonly ReportedArticle[];
  /** What was left out or changed, and why, in the order in which it was found. */
  readonly notices: readonly Notice[];
  readonly undated: readonly ReportedEvent[];
  readonly unplaced: readonly ReportedEvent[];
  readonly doubtful: readonly ReportedEvent[];
  /** Names of places with other readings, the closest calls first. */
  readonly ambiguous: readonly AmbiguousName[];
  readonly corrections: ReportedCorrections | null;
}

export interface ReportedArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  /** How many events it reports. */
  readonly events: number;
  /** Of these, those without a date. */
  readonly undated: number;
}

export interface ReportedEvent {
  readonly id: string;
  readonly title: string;
  readonly confidence: number;
  readonly quote: string;
}

export interface AmbiguousName {
  /** The place that was chosen. */
  readonly chosen: string;
  /** Of the choice, the least of its events. */
  readonly confidence: number;
  /** How many events stand there. */
  readonly events: number;
  readonly others: readonly { readonly place: string; readonly score: number }[];
}

export interface ReportedCorrections {
  readonly given: number;
  readonly applied: number;
  readonly malformed: number;
  readonly stale: readonly { readonly line: number; readonly action: string; readonly quote: string }[];
  readonly removed: readonly (ReportedEvent & { readonly fate: string })[];
}

/** Other readings that are less likely are not worth a person's time. */
const LEAST_SCORE = 0.1;

/** @param started when the build began, in milliseconds of `performance.now()`. */
export function makeReport(
  collections: readonly { readonly name: string; readonly built: BuiltCollection }[],
  started: number,
): BuildReport {
  return {
    version: VERSION,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    megabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
    collections: collections.map(({ name, built }) => reportOf(name, built)),
  };
}

function reportOf(name: string, { made, notices, corrections }: BuiltCollection): CollectionReport {
  const { articles, undated, unplaced, doubtful, ambiguous } = tallyEvents(made?.set ?? null);
  return {
    name,
    title: made?.set.dateline.title ?? null,
    counts: made?.set.dateline.counts ?? null,
    articles,
    notices,
    undated,
    unplaced,
    doubtful,
    ambiguous,
    corrections: corrections && {
      given: corrections.given,
      applied: corrections.applied,
      malformed: corrections.malformed,
      stale: corrections.outcomes
        .filter(({ misfits }) => misfits.length > 0)
        .map(({ correction: { line, change, reference } }) => ({
          line,
          action: change.action,
          quote: reference.quote,
        })),
      removed: corrections.removed.map(({ feature, fate }) => ({ ...eventOf(feature), fate })),
    },
  };
}

/** What the report says of the events, which are gone through once. */
function tallyEvents(set: LongEventSet | null) {
  const tallies = new Map<string, { events: number; undated: number }>();
  const [undated, unplaced, doubtful]: ReportedEvent[][] = [[], [], []];
  const names = startNames();
  for (const event of set?.features ?? []) {
    const { geometry, properties } = event;
    for (const id of new Set(properties.evidence.map(({ articleId }) => articleId))) {
      const tally = tallies.get(id) ?? { events: 0, undated: 0 };
      tally.events++;
      if (properties.edtf === null) tally.undated++;
      tallies.set(id, tally);
    }
    if (properties.doubtful) {
      doubtful.push(eventOf(event));
      continue;
    }
    if (properties.edtf === null) undated.push(eventOf(event));
    if (geometry === null) unplaced.push(eventOf(event));
    names.add(properties);
  }
  const articles = (set?.dateline.articles ?? []).map(
    ({ id, title, published }): ReportedArticle => ({
      id,
      title,
      published,
      ...(tallies.get(id) ?? { events: 0, undated: 0 }),
    }),
  );
  return { articles, undated, unplaced, doubtful, ambiguous: names.inOrder() };
}

function eventOf({ properties }: EventFeature): ReportedEvent {
  const { id, title, confidence, evidence } = properties;
  return { id, title, confidence, quote: evidence[0]?.exact ?? '' };
}

/** Gathers the names of places that have other readings. */
function startNames() {
  const names = new Map<string, AmbiguousName>();
  return {
    add(properties: EventProperties): void {
      const others = properties.alternatives.filter(({ score }) => score >= LEAST_SCORE);
      if (others.length === 0 || properties.placeName === null) return;
      const chosen = placeWords(properties.placeName, properties);
      const known = names.get(chosen);
      names.set(chosen, {
        chosen,
        confidence: Math.min(known?.confidence ?? 1, properties.placeConfidence ?? 1),
        events: (known?.events ?? 0) + 1,
        others:
          known?.others ??
          others.map((other) => ({ place: placeWords(other.name, other), score: other.score })),
      });
    },
    inOrder(): readonly AmbiguousName[] {
      return [...names.values()].sort(
        (one, other) => one.confidence - other.confidence || (one.chosen < other.chosen ? -1 : 1),
      );
    },
  };
}

/** `Leeds, England, GB (city)`. */
function placeWords(
  name: string,
  { admin1, countryCode, level }: Pick<EventProperties, 'admin1' | 'countryCode' | 'level'>,
): string {
  const parts = [name, admin1 === name ? null : admin1, countryCode].filter((part) => part !== null);
  return `${parts.join(', ')} (${level})`;
}
