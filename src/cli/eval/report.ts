import { reportClusters } from './reportClusters.ts';
import { reportEvents } from './reportEvents.ts';
import { reportPlaces } from './reportPlaces.ts';
import { reportSuite } from './reportSuite.ts';
import { reportTimes } from './reportTimes.ts';
import type { Score } from './score.ts';
import type { ScoringError } from './scoringError.ts';

/** A score as tables for a person; shares in per cent. Errors are another part. */
export function reportScore(scored: Score): string {
  switch (scored.kind) {
    case 'places':
      return reportPlaces(scored);
    case 'times':
      return reportTimes(scored);
    case 'suite':
      return reportSuite(scored);
    case 'events':
      return reportEvents(scored);
    case 'clusters':
      return reportClusters(scored);
  }
}

/** The errors of a score, without those of its further views. */
export function errorsOf(scored: Score): readonly ScoringError[] {
  return scored.score.errors;
}
