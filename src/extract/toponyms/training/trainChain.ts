import { marginals } from '../chain.ts';
import { LABELS, OUTSIDE, type PackedChainModel, packChainModel } from '../chainModel.ts';
import { seededRandom } from './seededRandom.ts';

/** A run of tokens with their features and their true labels. */
export interface LabelledRun {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface ChainOptions {
  readonly epochs: number;
  /** Epochs before weights are averaged; the mean over the later ones is steadier than the last. */
  readonly warmUp: number;
  readonly rate: number;
  /** What the sums of squared gradients begin with: the greater, the slower rare features learn. */
  readonly caution: number;
  /** Strength of the pull of each weight to zero (L1), which leaves most features out. */
  readonly sparsity: number;
  /** Features seen in fewer tokens are left out. */
  readonly leastCount: number;
  readonly seed: number;
}

export const defaultChainOptions: ChainOptions = {
  epochs: 14,
  warmUp: 2,
  rate: 0.02,
  caution: 1e-3,
  sparsity: 0.00002,
  leastCount: 3,
  seed: 11,
};

/** Fits a chain to runs: stochastic gradient of the log-likelihood, AdaGrad (Duchi et al. 2011) with an L1 proximal step. */
export function trainChain(
  runs: readonly LabelledRun[],
  options: ChainOptions = defaultChainOptions,
): PackedChainModel {
  const indexOf = indexFeatures(runs, options.leastCount);
  const rows = runs.map((run) =>
    run.features.map((hashes) =>
      Int32Array.from(hashes, (hash) => indexOf.get(hash) ?? -1).filter((row) => row >= 0),
    ),
  );
  const weights = new Float32Array(indexOf.size * LABELS);
  const squares = new Float32Array(weights.length).fill(options.caution);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-3);
  const sums = new Float64Array(weights.length);
  const transitionSums = new Float64Array(transitions.length);
  const random = seededRandom(options.seed);
  const order = runs.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k], order[i]];
    }
    for (const at of order) {
      const { labels, weight } = runs[at];
      const scores = scoreRows(rows[at], weights);
      const likely = marginals(scores, transitions);
      transitionStep(likely, labels, transitions, transitionSquares, options.rate * weight);
      for (let t = 0; t < labels.length; t++)
        for (let label = 0; label < LABELS; label++) {
          const gradient = (likely[t * LABELS + label] - (labels[t] === label ? 1 : 0)) * weight;
          if (Math.abs(gradient) < 1e-4) continue;
          for (const row of rows[at][t]) {
            const w = row * LABELS + label;
            squares[w] += gradient * gradient;
            const step = options.rate / Math.sqrt(squares[w]);
            const moved = weights[w] - step * gradient;
            const shrink = step * options.sparsity * 50;
            weights[w] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
          }
        }
    }
    if (epoch < options.warmUp) continue;
    for (let w = 0; w < weights.length; w++) sums[w] += weights[w];
    for (let w = 0; w < transitions.length; w++) transitionSums[w] += transitions[w];
  }
  const epochs = options.epochs - options.warmUp;
  const mean = (row: number, label: number) => sums[row * LABELS + label] / epochs;
  const byHash = new Map<number, readonly number[]>();
  for (const [hash, row] of indexOf) byHash.set(hash, [mean(row, 0), mean(row, 1), mean(row, 2)]);
  return packChainModel(
    byHash,
    Float32Array.from(transitionSums, (sum) => sum / epochs),
  );
}

function indexFeatures(runs: readonly LabelledRun[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const run of runs)
    for (const hashes of run.features)
      for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const indexOf = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) indexOf.set(hash, indexOf.size);
  return indexOf;
}

function scoreRows(rows: readonly Int32Array[], weights: Float32Array): Float64Array {
  const scores = new Float64Array(rows.length * LABELS);
  rows.forEach((list, t) => {
    for (const row of list)
      for (let label = 0; label < LABELS; label++)
        scores[t * LABELS + label] += weights[row * LABELS + label];
  });
  return scores;
}

/** Transitions are few: the gradient takes neighbouring labels as independent, which is near enough for them. */
function transitionStep(
  likely: Float64Array,
  labels: Uint8Array,
  transitions: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  for (let t = 0; t < labels.length; t++)
    for (let a = 0; a < LABELS; a++)
      for (let b = 0; b < LABELS; b++) {
        const before = t === 0 ? (a === OUTSIDE ? 1 : 0) : likely[(t - 1) * LABELS + a];
        const truth = (t === 0 ? OUTSIDE : labels[t - 1]) === a && labels[t] === b ? 1 : 0;
        const gradient = before * likely[t * LABELS + b] - truth;
        const w = a * LABELS + b;
        squares[w] += gradient * gradient;
        transitions[w] -= (rate / Math.sqrt(squares[w])) * gradient;
      }
}
