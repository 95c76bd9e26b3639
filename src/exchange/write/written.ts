import type { Loss } from '../losses.ts';

/** An event set in another form. */
export interface Written {
  /** The text piece by piece, made anew for each call: it may be larger than what is best held at once. */
  pieces(): Iterable<string>;
  /** How many of the set's events stand in it. */
  readonly events: number;
  /** What the form cannot carry. */
  readonly losses: readonly Loss<NotCarried>[];
}

/** What a writer may be told beside the set. */
export interface WriteOptions {
  /** Address of the page that shows the set, for forms that link back to it; null where there is none. */
  readonly page: string | null;
}

/** Everything that some form cannot carry, the gravest first, as a reader understands it; each writer says which. */
export const NOT_CARRIED = {
  doubtful: 'doubtful events',
  undated: 'events without a date',
  unplaced: 'events without a place',
  furtherPlaces: 'points of an event’s further places',
  dateWords: 'dates that only words can say there (about, perhaps, a season, open ends)',
  readings: 'other readings of a place’s name',
  furtherQuotes: 'further quotes of an event',
  marks: 'marks of the words that gave event, date and place',
  particulars: 'particulars of places and dates (level, radius, codes, how they are known)',
  confidence: 'confidence figures',
  corrections: 'records of corrections',
  articles: 'articles’ authors, copies and checksums',
};
export type NotCarried = keyof typeof NOT_CARRIED;
