import { describe, expect, it } from 'vitest';
import { bCubed } from '../../../src/cli/eval/bCubed.ts';

const mentions = (pairs: string) =>
  pairs.split(' ').map((pair) => ({ gold: pair.charAt(0), predicted: pair.charAt(1) }));

describe('bCubed(mentions, withSingletons)', () => {
  it('is 1 where every cluster is the gold one', () => {
    expect(bCubed(mentions('ax ax by cz'), true)).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });

  it('takes precision from what is wrongly joined', () => {
    const { precision, recall } = bCubed(mentions('ax bx'), true);
    expect([precision, recall]).toEqual([0.5, 1]);
  });

  it('takes recall from what is left apart', () => {
    const { precision, recall } = bCubed(mentions('ax ay'), true);
    expect([precision, recall]).toEqual([1, 0.5]);
  });

  it('leaves singletons out where asked to', () => {
    const scored = bCubed(mentions('ax ax ay bz'), false);
    expect(scored).toMatchObject({ precision: 1, judgedPrecision: 2, judgedRecall: 3 });
    expect(scored.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
    expect(bCubed(mentions('ax by'), false)).toMatchObject({
      precision: 1,
      judgedPrecision: 0,
      judgedRecall: 0,
    });
  });
});
