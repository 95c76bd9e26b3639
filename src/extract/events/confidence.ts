import type { Draft } from './linkEvents.ts';
import { scoreTrigger } from './selectDrafts.ts';

/** Probabilities that an event, its place and its date are right. */
export interface Confidence {
  readonly confidence: number;
  readonly placeConfidence: number | null;
  readonly dateConfidence: number | null;
}

/** How sure a draft is, rounded to hundredths. */
export function rateDraft(draft: Draft): Confidence {
  const place = draft.places[0];
  const placeConfidence = place ? round(place.score * (place.toponym?.confidence ?? 0.9)) : null;
  const dateConfidence = draft.date ? round(draft.date.score) : null;
  const confidence = round(scoreTrigger(draft) * (placeConfidence ?? 0.6) * (dateConfidence ?? 0.6));
  return { confidence, placeConfidence, dateConfidence };
}

function round(value: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, value)) * 100) / 100;
}
