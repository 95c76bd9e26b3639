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

/** The probability of a logistic model. */
export function ask(features: Features, weights: Features): number {
  return 1 / (1 + Math.exp(-weigh(features, weights)));
}

/** The sum of the features' values times their weights. */
export function weigh(features: Features, weights: Features): number {
  let sum = 0;
  for (const name in features) sum += features[name] * (weights[name] ?? 0);
  return sum;
}
