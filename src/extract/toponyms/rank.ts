import type { Evidence } from './evidence.ts';
import type { Home } from './home.ts';
import { ownFeatures } from './ownFeatures.ts';
import { type Features, mentionFeatures } from './rankFeatures.ts';
import { sharedFeatures } from './sharedFeatures.ts';
import { surroundingsOf } from './surroundings.ts';

/** Weights of a log-linear model over readings: one set without the other names' places, one with them. */
export interface RankModel {
  readonly first: Features;
  readonly second: Features;
}

/** How often the beliefs about all names are taken up into each other. */
const ROUNDS = 2;
/** Only so many readings of a name, the best at first sight, are weighed again. */
const MOST_WEIGHED = 16;

/** Of each mention, the probability of each reading of its group. */
export function rankReadings(evidence: Evidence, home: Home, model: RankModel): number[][] {
  const { first, second } = ownScores(evidence, home, model);
  let beliefs = takeUp(evidence, home, priorBeliefs(evidence), first, model.first).map(softmax);
  const own = second.map((scores, index) => cutOff(scores, beliefs[index]));
  let scores = own;
  for (let round = 0; round < ROUNDS; round++) {
    scores = takeUp(evidence, home, beliefs, own, model.second);
    beliefs = scores.map(softmax);
  }
  return evidence.mentions.map((mention) => {
    const { candidates } = evidence.groups[mention.group];
    return softmax(
      scores[mention.group].map((score, k) =>
        score === -Infinity
          ? score
          : score + dot(mentionFeatures(mention, candidates[k].place), model.second),
      ),
    );
  });
}

/** The first weighing: each group's readings by the prior beliefs about the others. */
export function beliefsOf(evidence: Evidence, home: Home, weights: Features): number[][] {
  const { first } = ownScores(evidence, home, { first: weights, second: {} });
  return takeUp(evidence, home, priorBeliefs(evidence), first, weights).map(softmax);
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

function ownScores(evidence: Evidence, home: Home, model: RankModel) {
  const around = surroundingsOf(evidence, home, []);
  const first: number[][] = [];
  const second: number[][] = [];
  evidence.groups.forEach(({ candidates }, index) => {
    const features = candidates.map((_, k) => ownFeatures(around, index, k));
    first.push(features.map((each) => dot(each, model.first)));
    second.push(features.map((each) => dot(each, model.second)));
  });
  return { first, second };
}

/** Adds to each reading's own score what the beliefs about the other names say. */
function takeUp(
  evidence: Evidence,
  home: Home,
  beliefs: readonly (readonly number[])[],
  own: readonly (readonly number[])[],
  weights: Features,
): number[][] {
  const around = surroundingsOf(evidence, home, beliefs);
  return own.map((scores, index) => {
    const shared = sharedFeatures(around, index, (k) => scores[k] !== -Infinity);
    return scores.map((score, k) => {
      const features = shared[k];
      return features === null ? score : score + dot(features, weights);
    });
  });
}

/** Leaves the less likely of many readings out. */
function cutOff(scores: readonly number[], beliefs: readonly number[]): number[] {
  if (scores.length <= MOST_WEIGHED) return [...scores];
  const least = [...beliefs].sort((a, b) => b - a)[MOST_WEIGHED - 1];
  return scores.map((score, k) => (beliefs[k] >= least ? score : -Infinity));
}

function dot(features: Features, weights: Features): number {
  let sum = 0;
  for (const name in features) sum += features[name] * (weights[name] ?? 0);
  return sum;
}

export function softmax(scores: readonly number[]): number[] {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  const powers = scores.map((score) => Math.exp(score - most));
  let sum = 0;
  for (const power of powers) sum += power;
  return powers.map((power) => power / sum);
}
