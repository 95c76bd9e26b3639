import type { AddFeature } from './featureName.ts';
import type { Features } from './rankFeatures.ts';

/** Sums up features times weights, in the order in which they come. */
export interface Weigher {
  readonly start: (sum: number) => void;
  readonly add: AddFeature;
  readonly sum: () => number;
}

/** A weigher by one set of weights; features that these do not know count for nothing. */
export function createWeigher(weights: Features): Weigher {
  const byName = weightsByName(weights);
  let sum = 0;
  return {
    start(from) {
      sum = from;
    },
    add(name, value) {
      const weight = byName.get(name);
      if (weight !== undefined) sum += value * weight;
    },
    sum: () => sum,
  };
}

const tables = new WeakMap<Features, ReadonlyMap<string, number>>();

function weightsByName(weights: Features): ReadonlyMap<string, number> {
  let table = tables.get(weights);
  if (table === undefined) {
    table = new Map(Object.entries(weights));
    tables.set(weights, table);
  }
  return table;
}
