import type { Fit, ScoredGold, ScoredPrediction } from './compareEvents.ts';
import { takeOneToOne } from './takeOneToOne.ts';

/** What must fit: place and date, or one of them. */
export type EventMode = 'joint' | 'when' | 'where';
export const EVENT_MODES: readonly EventMode[] = ['joint', 'when', 'where'];

/** A gold event and a prediction that were taken for the same, by their places in the lists. */
export interface EventMatch {
  readonly gold: number;
  readonly predicted: number;
  readonly fit: Fit;
}

/** One to one, greedily: pairs whose quotes agree first, then sure gold, then the closest. */
export function matchEvents(
  gold: readonly ScoredGold[],
  predicted: readonly ScoredPrediction[],
  fits: readonly (readonly Fit[])[],
  mode: EventMode,
): readonly EventMatch[] {
  const pairs: (EventMatch & { readonly closeness: number; readonly agrees: boolean })[] = [];
  gold.forEach((_, i) => {
    predicted.forEach((__, j) => {
      const fit = fits[i][j];
      if ((mode !== 'where' && !fit.whenFits) || (mode !== 'when' && !fit.whereFits)) return;
      const closeness = (mode === 'where' ? 0 : fit.when) + (mode === 'when' ? 0 : fit.where) + fit.quote;
      pairs.push({ gold: i, predicted: j, fit, closeness, agrees: fit.quote >= 0.5 });
    });
  });
  pairs.sort(
    (a, b) =>
      Number(b.agrees) - Number(a.agrees) ||
      Number(gold[b.gold].isSure) - Number(gold[a.gold].isSure) ||
      b.closeness - a.closeness ||
      gold[a.gold].event.salience - gold[b.gold].event.salience ||
      a.gold - b.gold ||
      a.predicted - b.predicted,
  );
  return takeOneToOne(pairs);
}
