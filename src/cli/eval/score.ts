import type { Gold } from './gold.ts';
import type { Predictions } from './predict.ts';
import type { ClustersScore } from './scoreClusters.ts';
import { type EventsScore, scoreEvents } from './scoreEvents.ts';
import { type PlacesScore, scorePlaces } from './scorePlaces.ts';
import { type SuiteScore, scoreSuite } from './scoreSuite.ts';
import { scoreTimes, type TimesScore } from './scoreTimes.ts';

/** A gold file's score, by its kind; further views of the same predictions beside it. */
export type Score =
  | {
      readonly kind: 'places';
      readonly score: PlacesScore;
      readonly withoutDemonyms: PlacesScore;
      readonly linkedOnly: PlacesScore;
    }
  | { readonly kind: 'times'; readonly score: TimesScore; readonly datesOnly: TimesScore }
  | { readonly kind: 'suite'; readonly score: SuiteScore }
  | { readonly kind: 'events'; readonly score: EventsScore }
  | { readonly kind: 'clusters'; readonly score: ClustersScore };

/** Scores predictions against a gold file of any kind. */
export function score(gold: Exclude<Gold, { readonly kind: 'clusters' }>, predictions: Predictions): Score {
  const part = <K extends 'toponyms' | 'timexes' | 'events'>(key: K) =>
    new Map([...predictions].map(([id, annotation]) => [id, annotation[key]]));
  switch (gold.kind) {
    case 'places': {
      const toponyms = part('toponyms');
      return {
        kind: 'places',
        score: scorePlaces(gold.documents, toponyms),
        withoutDemonyms: scorePlaces(gold.documents, toponyms, { withoutDemonyms: true }),
        linkedOnly: scorePlaces(gold.documents, toponyms, { linkedOnly: true }),
      };
    }
    case 'times': {
      const timexes = part('timexes');
      const datesOnly = scoreTimes(gold.documents, timexes, { datesOnly: true });
      return { kind: 'times', score: scoreTimes(gold.documents, timexes), datesOnly };
    }
    case 'suite':
      return { kind: 'suite', score: scoreSuite(gold.documents, part('timexes')) };
    case 'events':
      return { kind: 'events', score: scoreEvents(gold.documents, part('events')) };
  }
}
