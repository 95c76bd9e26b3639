import type { Evidence } from './evidence.ts';
import type { Home } from './home.ts';
import { type Features, groupFeatures, mentionFeatures, surroundingsOf } from './rankFeatures.ts';

/** Weights of a log-linear model over readings: one set without the other names' places, one with them. */
export interface RankModel {
  readonly first: Features;
  readonly second: Features;
}

/** How often the beliefs about all names are taken up into each other. */
const ROUNDS = 2;

/** Of each mention, the probability of each reading of its group. */
export function rankReadings(evidence: Evidence, home: Home, model: RankModel): number[][] {
  let scores: number[][] = [];
  let beliefs = beliefsOf(evidence, home, model.first);
  for (let round = 0; round < ROUNDS; round++) {
    const around = surroundingsOf(evidence, home, beliefs);
    scores = evidence.groups.map((_, index) => weigh(around, index, model.second));
    beliefs = scores.map(softmax);
  }
  return evidence.mentions.map((mention) =>
    softmax(
      scores[mention.group].map(
        (score, k) =>
          score +
          dot(mentionFeatures(mention, evidence.groups[mention.group].candidates[k].place), model.second),
      ),
    ),
  );
}

/** The first weighing: each group's readings by the prior beliefs about the others. */
export function beliefsOf(evidence: Evidence, home: Home, weights: Features): number[][] {
  const around = surroundingsOf(evidence, home, priorBeliefs(evidence));
  return evidence.groups.map((_, index) => softmax(weigh(around, index, weights)));
}

/** Before anything is known: countries and divisions first, then by population. */
export function priorBeliefs({ groups }: Evidence): number[][] {
  return groups.map(({ candidates }) =>
    softmax(
      candidates.map(({ place, nameKind }) =>
        place.level === 'country' || nameKind === 'demonym'
          ? 16
          : (place.level === 'admin1' ? 6 : 0) + Math.log(place.population + 10),
      ),
    ),
  );
}

function weigh(around: Parameters<typeof groupFeatures>[0], index: number, weights: Features): number[] {
  return around.evidence.groups[index].candidates.map((_, k) =>
    dot(groupFeatures(around, index, k), weights),
  );
}

function dot(features: Features, weights: Features): number {
  let sum = 0;
  for (const name in features) sum += features[name] * (weights[name] ?? 0);
  return sum;
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
