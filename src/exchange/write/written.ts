import type { Loss } from '../losses.ts';

/** An event set in another form. */
export interface Written {
  /** The text piece by piece, made anew for each call: it may be larger than what is best held at once. */
  pieces(): Iterable<string>;
  /** What the form cannot carry. */
  readonly losses: readonly Loss<NotCarried>[];
}

/** What a writer may be told beside the set. */
export interface WriteOptions {
  /** Address of the page that shows the set, for forms that link back to it; null where there is none. */
  readonly page: string | null;
}

/** Everything that some form cannot carry; each writer says which. */
export const NOT_CARRIED = [
  'doubtful events',
  'events without a date',
  'events without a place',
  'points of an event’s further places',
  'dates that only words can say there (about, perhaps, a season, open ends)',
  'other readings of a place’s name',
  'further quotes of an event',
  'marks of the words that gave event, date and place',
  'confidence figures',
  'records of corrections',
  'articles’ authors, copies and checksums',
] as const;
export type NotCarried = (typeof NOT_CARRIED)[number];
