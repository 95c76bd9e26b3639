import { softmax } from '../../toponyms/rank.ts';
import type { Features } from '../../toponyms/rankFeatures.ts';
import { weigh } from './eventModel.ts';

/** One of several candidates, and how likely it is among them. */
export interface Choice<Candidate> {
  readonly chosen: Candidate;
  readonly probability: number;
}

/** The likeliest of the candidates by their features, the first of equals; null where there is none. */
export function chooseLikeliest<Candidate>(
  candidates: readonly Candidate[],
  features: () => readonly Features[],
  weights: Features,
): Choice<Candidate> | null {
  if (candidates.length === 0) return null;
  if (candidates.length === 1) return { chosen: candidates[0], probability: 1 };
  const likely = softmax(features().map((each) => weigh(each, weights)));
  let best = 0;
  for (let i = 1; i < likely.length; i++) if (likely[i] > likely[best]) best = i;
  return { chosen: candidates[best], probability: likely[best] };
}
