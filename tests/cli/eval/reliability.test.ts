import { describe, expect, it } from 'vitest';
import { reliabilityOf } from '../../../src/cli/eval/reliability.ts';

describe('reliabilityOf', () => {
  it('reliabilityOf puts 0 in the first bin and 1 in the last', () => {
    const { bins } = reliabilityOf([
      { confidence: 0, right: false },
      { confidence: 0.1, right: true },
      { confidence: 1, right: true },
    ]);
    expect(bins.map(({ count }) => count)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('reliabilityOf weighs each bin by its count', () => {
    const nine = Array.from({ length: 9 }, () => ({ confidence: 0.95, right: true }));
    const { expectedCalibrationError } = reliabilityOf([...nine, { confidence: 0.25, right: true }]);
    expect(expectedCalibrationError).toBeCloseTo(0.9 * 0.05 + 0.1 * 0.75);
  });

  it('reliabilityOf of nothing is 0 over 0', () => {
    expect(reliabilityOf([])).toMatchObject({ expectedCalibrationError: 0, count: 0 });
  });
});
