import type { Evidence, Group, Mention } from './evidence.ts';
import type { AddFeature } from './featureName.ts';
import type { Home } from './home.ts';
import { addOwnFeatures, groupFacts } from './ownFeatures.ts';
import { addContainerFeatures, addLevelFeatures, type Features } from './rankFeatures.ts';
import { sharedFeatures } from './sharedFeatures.ts';
import { surroundingsOf } from './surroundings.ts';
import { createWeigher, type Weigher } from './weigher.ts';

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
  const weigher = createWeigher(model.second);
  return evidence.mentions.map((mention) =>
    mentionRanks(mention, evidence.groups[mention.group], scores[mention.group], weigher),
  );
}

/** The probabilities of the readings for one mention; what its words say is reckoned once a level. */
function mentionRanks(
  mention: Mention,
  { candidates }: Group,
  scores: readonly number[],
  weigher: Weigher,
): number[] {
  if (candidates.length === 1 && scores[0] !== -Infinity) return [1];
  const byLevel = new Map<string, number>();
  return softmax(
    scores.map((score, k) => {
      if (score === -Infinity) return score;
      const { place } = candidates[k];
      let sum = byLevel.get(place.level);
      if (sum === undefined) {
        weigher.start(0);
        addLevelFeatures(weigher.add, mention, place.level);
        sum = weigher.sum();
        byLevel.set(place.level, sum);
      }
      weigher.start(sum);
      addContainerFeatures(weigher.add, mention, place);
      return score + weigher.sum();
    }),
  );
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
  const one = createWeigher(model.first);
  const two = createWeigher(model.second);
  const add: AddFeature = (name, value) => {
    one.add(name, value);
    two.add(name, value);
  };
  evidence.groups.forEach((group, index) => {
    const facts = groupFacts(group);
    first.push([]);
    second.push([]);
    for (let k = 0; k < group.candidates.length; k++) {
      one.start(0);
      two.start(0);
      addOwnFeatures(add, around, index, k, facts);
      first[index].push(one.sum());
      second[index].push(two.sum());
    }
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
  const weigher = createWeigher(weights);
  return own.map((scores, index) => {
    const addShared = sharedFeatures(around, index);
    return scores.map((score, k) => {
      if (score === -Infinity) return score;
      weigher.start(0);
      addShared(weigher.add, k);
      return score + weigher.sum();
    });
  });
}

/** Leaves the less likely of many readings out. */
function cutOff(scores: readonly number[], beliefs: readonly number[]): number[] {
  if (scores.length <= MOST_WEIGHED) return [...scores];
  const least = [...beliefs].sort((a, b) => b - a)[MOST_WEIGHED - 1];
  return scores.map((score, k) => (beliefs[k] >= least ? score : -Infinity));
}

export function softmax(scores: readonly number[]): number[] {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  const powers = scores.map((score) => Math.exp(score - most));
  let sum = 0;
  for (const power of powers) sum += power;
  return powers.map((power) => power / sum);
}
