import { softmax } from '../../toponyms/rank.ts';
import type { Features } from '../../toponyms/rankFeatures.ts';
import { createWeigher } from '../../toponyms/weigher.ts';
import type { Considered } from '../consider.ts';

/** One of several candidates, and how likely it is among them. */
export interface Choice<Candidate> {
  readonly chosen: Candidate;
  readonly probability: number;
}

/** The likeliest of the candidates by their features, the first of equals; null where there is none. */
export function chooseLikeliest<Candidate>(
  { candidates, addFeatures }: Considered<Candidate>,
  weights: Features,
): Choice<Candidate> | null {
  if (candidates.length === 0) return null;
  if (candidates.length === 1) return { chosen: candidates[0], probability: 1 };
  const weigher = createWeigher(weights);
  const likely = softmax(
    candidates.map((_, rank) => {
      weigher.start(0);
      addFeatures(weigher.add, rank);
      return weigher.sum();
    }),
  );
  let best = 0;
  for (let i = 1; i < likely.length; i++) if (likely[i] > likely[best]) best = i;
  return { chosen: candidates[best], probability: likely[best] };
}
