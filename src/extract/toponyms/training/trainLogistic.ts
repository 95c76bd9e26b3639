import type { Features } from '../rankFeatures.ts';

export interface LogisticExample {
  readonly features: Features;
  readonly right: boolean;
  readonly weight: number;
}

export interface Logistic {
  readonly weights: Features;
  ask(features: Features): number;
}

export interface LogisticOptions {
  readonly steps: number;
  /** L2 penalty; the more the fewer the examples. */
  readonly decay: number;
  /** Features of fewer examples are left out. */
  readonly leastCount: number;
}

export const defaultLogisticOptions: LogisticOptions = { steps: 600, decay: 0.0005, leastCount: 1 };

const RATE = 0.5;

/** Logistic regression by batch gradient descent with AdaGrad steps and L2; few features, so quick. */
export function trainLogistic(
  examples: readonly LogisticExample[],
  { steps, decay, leastCount }: LogisticOptions = defaultLogisticOptions,
): Logistic {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= leastCount).sort();
  const idOf = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map(({ features, right, weight }) => {
    const own = Object.keys(features).filter((name) => idOf.has(name));
    return {
      ids: own.map((name) => idOf.get(name) ?? 0),
      values: own.map((name) => features[name]),
      right: right ? 1 : 0,
      weight,
    };
  });
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(names.length);
    for (const { ids, values, right, weight } of rows) {
      let sum = 0;
      for (let i = 0; i < ids.length; i++) sum += weights[ids[i]] * values[i];
      const pull = (1 / (1 + Math.exp(-sum)) - right) * weight;
      for (let i = 0; i < ids.length; i++) gradient[ids[i]] += (pull * values[i]) / rows.length;
    }
    for (let id = 0; id < names.length; id++) {
      const whole = gradient[id] + decay * weights[id];
      squares[id] += whole * whole;
      weights[id] -= (RATE / Math.sqrt(squares[id])) * whole;
    }
  }
  const rounded: Features = {};
  names.forEach((name, id) => {
    rounded[name] = Math.round(weights[id] * 1e4) / 1e4;
  });
  return {
    weights: rounded,
    ask(features) {
      let sum = 0;
      for (const name in features) sum += features[name] * (rounded[name] ?? 0);
      return 1 / (1 + Math.exp(-sum));
    },
  };
}
