import { softmax } from '../rank.ts';
import type { Features } from '../rankFeatures.ts';
import { seededRandom } from './seededRandom.ts';

/** The readings of one mention, with their features, and which of them are right. */
export interface RankExample {
  readonly readings: readonly Features[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

export interface RankOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Features of fewer examples are left out. */
  readonly leastCount: number;
  readonly seed: number;
}

export const defaultRankOptions: RankOptions = {
  epochs: 15,
  rate: 0.15,
  decay: 0.0005,
  leastCount: 6,
  seed: 5,
};

/** Fits weights that raise the probability of the right readings together: log-likelihood, AdaGrad, L2. */
export function trainRank(
  examples: readonly RankExample[],
  options: RankOptions = defaultRankOptions,
): Features {
  const names = new Map<string, number>();
  const idOf = (name: string) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, names.size);
    return names.size - 1;
  };
  const useful = examples.filter(({ right }) => right.includes(true) && right.length > 1);
  const frequent = frequentNames(useful, options.leastCount);
  const rows = useful.map(({ readings, right, weight }) => ({
    right,
    weight,
    readings: readings.map((features) => {
      const kept = Object.keys(features).filter((name) => frequent.has(name));
      return { ids: kept.map(idOf), values: kept.map((name) => features[name]) };
    }),
  }));
  const weights = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(0.01);
  const random = seededRandom(options.seed);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k], order[i]];
    }
    for (const at of order) {
      const { readings, right, weight } = rows[at];
      const likely = softmax(
        readings.map(({ ids, values }) => ids.reduce((sum, id, i) => sum + weights[id] * values[i], 0)),
      );
      const share = likely.reduce((sum, p, k) => sum + (right[k] ? p : 0), 0) || 1e-12;
      const gradient = new Map<number, number>();
      readings.forEach(({ ids, values }, k) => {
        const pull = (likely[k] - (right[k] ? likely[k] / share : 0)) * weight;
        if (Math.abs(pull) < 1e-7) return;
        ids.forEach((id, i) => {
          gradient.set(id, (gradient.get(id) ?? 0) + pull * values[i]);
        });
      });
      for (const [id, value] of gradient) {
        const whole = value + options.decay * weights[id];
        squares[id] += whole * whole;
        weights[id] -= (options.rate / Math.sqrt(squares[id])) * whole;
      }
    }
  }
  const result: Features = {};
  for (const name of [...names.keys()].sort()) {
    const weight = Math.round(weights[names.get(name) ?? 0] * 1000) / 1000;
    if (weight !== 0) result[name] = weight;
  }
  return result;
}

function frequentNames(examples: readonly RankExample[], leastCount: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { readings } of examples)
    for (const name of new Set(readings.flatMap((features) => Object.keys(features))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= leastCount).map(([name]) => name));
}
