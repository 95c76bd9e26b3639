import type { Day } from '../../../event-set/day.ts';
import type { CalendarPoint } from '../calendarPoint.ts';

/** What is known at a mention of the text around it. */
export interface Discourse {
  /** The day of publication. */
  readonly published: Day | null;
  /** Whether the text tells a history of its own, far from its publication: then the last date leads. */
  readonly isNarrative: boolean;
  /** The last date that the text named; glances aside to another age do not count. */
  readonly last: CalendarPoint | null;
  /** Whether that date stands in the mention's own paragraph. */
  readonly isNear: boolean;
  /** Whether that date was told with its year. */
  readonly lastHasYear: boolean;
  /** The year of the next date further on that has one. */
  readonly nextYear: number | null;
  /** The last quarter that the text named, as reports on earnings have it. */
  readonly lastPeriod: CalendarPoint | null;
}

/** Where the clause of a mention lies in time. */
export type Tense = 'past' | 'present' | 'future';
