import { describe, expect, it } from 'vitest';
import { bestLabels, marginals } from '../../../src/extract/toponyms/chain.ts';
import {
  BEGINS,
  INSIDE,
  OUTSIDE,
  packChainModel,
  scoreTokens,
  unpackChainModel,
} from '../../../src/extract/toponyms/chainModel.ts';
import { trainChain } from '../../../src/extract/toponyms/training/trainChain.ts';

const NEUTRAL = new Float32Array(9);

/** All ways to label three tokens in which no inside follows an outside. */
function allowedPaths(): number[][] {
  const paths: number[][] = [];
  for (const a of [0, 1, 2]) for (const b of [0, 1, 2]) for (const c of [0, 1, 2]) paths.push([a, b, c]);
  return paths.filter((path) =>
    path.every((label, t) => label !== INSIDE || (t > 0 && path[t - 1] !== OUTSIDE)),
  );
}

describe('marginals(scores, transitions)', () => {
  it('equals the sum over all paths', () => {
    const scores = Float64Array.from([0.2, 1, -0.5, 0.4, 0.1, 0.9, -1, 0.3, 0.6]);
    const transitions = Float32Array.from([0.5, -0.25, 0, 0.125, 0, 1, 0.25, -0.5, 0.75]);
    const weightOf = (path: number[]) =>
      Math.exp(
        path.reduce(
          (sum, label, t) =>
            sum + scores[t * 3 + label] + transitions[(t === 0 ? 0 : path[t - 1]) * 3 + label],
          0,
        ),
      );
    const paths = allowedPaths();
    const all = paths.reduce((sum, path) => sum + weightOf(path), 0);
    const likely = marginals(scores, transitions);
    for (let t = 0; t < 3; t++)
      for (let label = 0; label < 3; label++) {
        const share =
          paths.filter((path) => path[t] === label).reduce((sum, path) => sum + weightOf(path), 0) / all;
        expect(likely[t * 3 + label]).toBeCloseTo(share, 10);
      }
  });
});

describe('bestLabels(scores, transitions, outsideBias)', () => {
  it('never begins inside a name', () => {
    expect([...bestLabels(Float64Array.from([0, 0.1, 5, 0, 0, 3]), NEUTRAL, 0)]).toEqual([BEGINS, INSIDE]);
  });

  it('finds fewer names the dearer a wrong one is', () => {
    const scores = Float64Array.from([0, 0.4, 0]);
    expect([...bestLabels(scores, NEUTRAL, 0)]).toEqual([BEGINS]);
    expect([...bestLabels(scores, NEUTRAL, 1)]).toEqual([OUTSIDE]);
  });
});

describe('packChainModel(byHash, transitions)', () => {
  it('comes back from unpackChainModel within half a step', () => {
    const weights = new Map([
      [3, [0.5, -1.25, 0]],
      [70_000, [0, 2, -2]],
      [16_777_215, [1, 0, 0.75]],
    ]);
    const model = unpackChainModel(packChainModel(weights, NEUTRAL));
    for (const [hash, wanted] of weights) {
      const scores = scoreTokens(model, [Int32Array.of(hash, 12_345)]);
      wanted.forEach((weight, label) => {
        expect(Math.abs(scores[label] - weight)).toBeLessThan(0.01);
      });
    }
  });
});

describe('trainChain(runs)', () => {
  it('learns which feature begins a name, the same way each time', () => {
    const run = {
      features: [Int32Array.of(1), Int32Array.of(2), Int32Array.of(9)],
      labels: Uint8Array.of(0, 1, 2),
      weight: 1,
    };
    const runs = Array.from({ length: 40 }, () => run);
    const packed = trainChain(runs);
    const model = unpackChainModel(packed);
    expect([...bestLabels(scoreTokens(model, run.features), model.transitions, 0)]).toEqual([0, 1, 2]);
    expect(trainChain(runs)).toEqual(packed);
  });
});
