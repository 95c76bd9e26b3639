import type { Features } from '../../toponyms/rankFeatures.ts';
import weights from './events.weights.json' with { type: 'json' };

/** What was learned about events, as weights by the names of features. `dateline train` makes it. */
export interface EventModel {
  /** Which of a trigger's possible places, and which of its possible dates, are its own: `chooseLikeliest`. */
  readonly place: Features;
  readonly date: Features;
  /** Whether date and place are both right, the place is, the date is: `rateDraft`. */
  readonly both: Features;
  readonly where: Features;
  readonly when: Features;
}

/** The model that comes with the program. */
export const defaultEventModel: EventModel = weights;
