import type { Basis, Span } from '../../../event-set/eventSet.ts';
import type { LinkPath } from '../places/placeLink.ts';

/** A date that a trigger may have, and how that is known. */
export interface DateLink {
  readonly edtf: string;
  /** First and last day, ISO 8601; null where open. */
  readonly start: string | null;
  readonly end: string | null;
  readonly time: string | null;
  /** Where the span goes on since a date ("since Jan. 13"), that date as EDTF; else null. */
  readonly since: string | null;
  /** The words that give it; null where the day of publication alone does. */
  readonly span: Span | null;
  readonly basis: Basis;
  readonly path: LinkPath;
  /** From 0 to 1, weighed by hand; the calibration turns it into a probability. */
  readonly score: number;
}
