import type { AddFeature } from '../toponyms/featureName.ts';
import { createWeigher } from '../toponyms/weigher.ts';
import { isRuledIn } from './isRuledIn.ts';
import type { MergedDraft } from './mergeMentions.ts';
import { addDraftFeatures } from './model/draftFeatures.ts';
import type { EventModel } from './model/eventModel.ts';
import type { EventContext } from './readContext.ts';

/** Probabilities that an event, its place and its date are right. */
export interface Confidence {
  readonly confidence: number;
  readonly placeConfidence: number | null;
  readonly dateConfidence: number | null;
}

/**
 * How sure a draft is, each rounded to hundredths, by logistic models fitted on annotated articles. Without date or
 * place the confidence is that of the other. `earlier` are the article's drafts before it.
 */
export function rateDraft(
  context: EventContext,
  draft: MergedDraft,
  earlier: readonly MergedDraft[],
  model: EventModel,
): Confidence {
  const weighers = [model.both, model.where, model.when].map(createWeigher);
  const add: AddFeature = (name, value) => {
    for (const weigher of weighers) weigher.add(name, value);
  };
  addDraftFeatures(add, context, draft, earlier, isRuledIn(draft));
  const [both, where, when] = weighers.map((weigher) => logistic(weigher.sum()));
  const isPlaced = draft.places.length > 0;
  const isDated = draft.date !== null;
  // Date and place are together never surer than each alone.
  const place = isPlaced ? Math.max(where, isDated ? both : 0) : null;
  const date = isDated ? Math.max(when, isPlaced ? both : 0) : null;
  return {
    confidence: round(place !== null && date !== null ? both : (place ?? date ?? 0)),
    placeConfidence: place === null ? null : round(place),
    dateConfidence: date === null ? null : round(date),
  };
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function round(value: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, value)) * 100) / 100;
}
