import type { Day } from '../../../event-set/day.ts';
import type { CalendarPoint } from '../calendarPoint.ts';

/** What is known at a mention of the text before it. */
export interface Discourse {
  /** The day of publication. */
  readonly published: Day | null;
  /** Whether the text tells a history of its own, far from its publication: then the last date leads. */
  readonly isNarrative: boolean;
  /** The last date that the text named, and the last at least as fine as a year. */
  last: CalendarPoint | null;
  /** The last quarter or fiscal period that the text named, as reports on earnings have it. */
  lastPeriod: CalendarPoint | null;
}

/** Where the clause of a mention lies in time. */
export type Tense = 'past' | 'present' | 'future';
