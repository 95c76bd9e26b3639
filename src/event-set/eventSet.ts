import type { Feature, FeatureCollection, Point } from 'geojson';

/** The version of the event set that this program writes; a reader refuses a higher one. */
export const EVENT_SET_VERSION = 1;

/** Eight categories of news events, and what fits none of them. */
export const CATEGORIES = [
  'conflict',
  'disaster',
  'crime',
  'politics',
  'diplomacy',
  'economy',
  'health-science',
  'culture',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How finely a date is known, from the clock to the century; `interval` has two ends of its own. */
export const PRECISIONS = [
  'time',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'interval',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * How a date or a place is known: `words` stand in the quote, `inherited` comes from the discourse around it,
 * `publication` is the day of the report, `seat` the known seat of an institution, `dateline` the head of the
 * story, `person` somebody's correction.
 */
export const BASES = ['words', 'inherited', 'publication', 'seat', 'dateline', 'person'] as const;
export type Basis = (typeof BASES)[number];

/** What kind of thing a place is; it says how large it may be drawn. */
export const LEVELS = ['site', 'city', 'admin2', 'admin1', 'country', 'region', 'water'] as const;
export type Level = (typeof LEVELS)[number];

export const STATUSES = ['happened', 'ongoing', 'planned', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

export const CLAIMS = ['stated', 'alleged', 'disputed', 'denied'] as const;
export type Claim = (typeof CLAIMS)[number];

/** How much of the articles' text is published beside the set: all, the quoted sentences and their neighbours, nothing. */
export const TEXT_POLICIES = ['full', 'quotes', 'none'] as const;
export type TextPolicy = (typeof TEXT_POLICIES)[number];

/** A stretch of an article's normalised text, in UTF-16 code units, `end` exclusive, as `slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Another reading of the place's name, with its score from 0 to 1. */
export interface Alternative {
  readonly name: string;
  readonly level: Level;
  readonly lngLat: readonly [number, number];
  readonly countryCode: string | null;
  readonly admin1: string | null;
  readonly geonameId: number | null;
  readonly score: number;
}

/** Who says so. The span is that of the name in the article of the first evidence. */
export interface Attribution extends Span {
  readonly name: string;
}

/**
 * One report of the event: W3C Web Annotation's TextQuoteSelector (`exact`, `prefix`, `suffix`) and
 * TextPositionSelector (`start`, `end`), and the words that gave event, date and place. Words that were inherited
 * lie outside the quote, in the same article.
 */
export interface Evidence extends Span {
  readonly articleId: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly eventSpan: Span | null;
  readonly dateSpan: Span | null;
  readonly placeSpan: Span | null;
  /** Of an event that was merged: this report, not the first, gave its date or its place. */
  readonly givesDate?: boolean;
  readonly givesPlace?: boolean;
}

/** What a person may do to an event; what sets a member is named after it. */
export const ACTS = [
  'move',
  'redate',
  'retitle',
  'category',
  'status',
  'claim',
  'merge',
  'split',
  'confirm',
  'add',
] as const;
export type Act = (typeof ACTS)[number];

/** One thing that a person did to an event. */
export interface Check {
  readonly act: Act;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly why: string | null;
  /**
   * What stood there before: the place's name, the EDTF date, the title, the category, status or claim, the title of
   * the event that was merged in or split off; null where there was nothing.
   */
  readonly was: string | null;
}

/** One event in one place. Everything that a table needs is flat. */
export interface EventProperties {
  /** Same as the feature's `id`: tables read properties only. */
  readonly id: string;
  /** Shared by the features of one event that happened in several places, else null. */
  readonly group: string | null;
  /** A headline that a reader understands alone, at most about 90 characters. */
  readonly title: string;
  /** The sentence of the first evidence. */
  readonly summary: string;
  readonly category: Category;
  /** EDTF (ISO 8601-2), levels 0 and 1 and the masks of level 2; null when no date is known. */
  readonly edtf: string | null;
  /** First and last day, ISO 8601, inclusive; null where open or unknown. 44 BC is `-0043`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision | null;
  /** Local time of day, `hh:mm`. */
  readonly time: string | null;
  readonly dateBasis: Basis | null;
  readonly placeBasis: Basis | null;
  readonly placeName: string | null;
  readonly level: Level | null;
  /** How far from the point the event may have been, in kilometres. */
  readonly radiusKm: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  readonly admin1: string | null;
  readonly geonameId: number | null;
  /** GeoNames' feature code, such as PPLC. */
  readonly featureCode: string | null;
  readonly alternatives: readonly Alternative[];
  readonly status: Status;
  readonly claim: Claim;
  readonly attribution: Attribution | null;
  /** From 0 to 1: of those at 0.8 about 80 % are right. `placeConfidence` and `dateConfidence` are null without place or date. */
  readonly confidence: number;
  readonly placeConfidence: number | null;
  readonly dateConfidence: number | null;
  /** Below the least confidence that the builder asked for: kept in a tray, off the map. */
  readonly doubtful: boolean;
  readonly evidence: readonly Evidence[];
  /** The ids of all reports that were merged into this event, the earliest (its own) first. */
  readonly reports: readonly string[];
  /** Who corrected or confirmed it: names, joined by commas; null when nobody did. */
  readonly checkedBy: string | null;
  /** What they did, in order; absent when nobody did anything. */
  readonly checks?: readonly Check[];
}

export type EventFeature = Feature<Point | null, EventProperties> & {
  readonly id: string;
};

/** What the set tells of an article. */
export interface ArticleEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** YYYY-MM-DD, or null where unknown. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Of the normalised text, in hexadecimal. */
  readonly sha256: string;
  /**
   * The article's text file relative to the set's own address, or null where no text is published. A text that changed
   * has another name, so that old and new sets and texts never meet.
   */
  readonly href: string | null;
  /** YYYY-MM-DD: the day of the last change, where it is known. */
  readonly modified?: string;
  /** The same report elsewhere, word for word or nearly; it was read once. */
  readonly copies?: readonly ArticleCopy[];
  /** Its events were taken over as records state them (rows of a table, features of a map), not read from prose. */
  readonly imported?: boolean;
}

/** Where else a report ran. */
export interface ArticleCopy {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** YYYY-MM-DD, or null where unknown. */
  readonly published: string | null;
}

/** How many events there are, and how many of them are what. Counts of features. */
export interface EventCounts {
  readonly found: number;
  /** With a point, dated or not, and not doubtful. */
  readonly placed: number;
  readonly dated: number;
  readonly undated: number;
  readonly unplaced: number;
  readonly doubtful: number;
  /** Corrected, confirmed or added by a person. */
  readonly corrected: number;
  /** What persons took out, as wrong or as not to be shown; absent where they took out nothing. Not among `found`. */
  readonly rejected?: number;
  readonly hidden?: number;
}

export interface EventSetHeader {
  readonly version: number;
  readonly title: string;
  /** BCP 47, of the titles and quotes. */
  readonly language: string;
  readonly texts: TextPolicy;
  /** Events below it are doubtful. */
  readonly minConfidence: number;
  /** Where errors can be reported: a mail address or an https URL. */
  readonly contact: string | null;
  readonly articles: readonly ArticleEntry[];
  readonly counts: EventCounts;
}

/** The contract: a GeoJSON FeatureCollection (RFC 7946) with one foreign member (§6.1). */
export interface EventSet extends FeatureCollection<Point | null, EventProperties> {
  readonly dateline: EventSetHeader;
  features: EventFeature[];
}

/** Events one after the other, which may be made as one goes through them: not all need be held at once. */
export interface EventList extends Iterable<EventFeature> {
  readonly length: number;
}

/** An event set that may be too large to be held whole. */
export interface LongEventSet extends Omit<EventSet, 'features'> {
  readonly features: EventList;
}

/** A stretch of an article that may be shown. */
export interface Passage extends Span {
  readonly text: string;
}

/** The file `articles/<id>.json`: the whole text as one passage, or the quoted sentences with their neighbours. */
export interface ArticleText {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** The file `index.json`: the sets of a site, the first one opened first. Addresses are relative to the index. */
export interface EventSetIndex {
  readonly sets: readonly {
    readonly href: string;
    readonly title: string;
    readonly events: number;
  }[];
  /** Origins, such as `https://news.example.org`, whose sets the page may show beside its own; absent or empty: none. */
  readonly allowEvents?: readonly string[];
}
