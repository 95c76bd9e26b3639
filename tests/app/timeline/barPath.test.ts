import { describe, expect, test } from 'vitest';
import { barPath } from '../../../src/app/timeline/barPath.ts';
import { createTimeScale } from '../../../src/app/timeline/timeScale.ts';

describe('barPath(counts, edges, scale, height, peak)', () => {
  const scale = createTimeScale([0, 29], 300);
  const edges = Float64Array.from([0, 10, 20, 30]);

  test('parts high bars by a pixel', () => {
    expect(barPath(Float64Array.from([4, 2, 0]), edges, scale, 40, 4)).toBe(
      'M0 40V0H99V40ZM100 40V20H199V40Z',
    );
  });

  test('joins low bars into one line', () => {
    expect(barPath(Float64Array.from([0.1, 0.1, 0]), edges, scale, 40, 4)).toBe(
      'M0 40V38H100V40ZM100 40V38H200V40Z',
    );
  });

  test('keeps within the scale where the first and the last bin reach beyond it', () => {
    const wide = Float64Array.from([-10, 10, 20, 40]);
    expect(barPath(Float64Array.from([4, 0, 4]), wide, scale, 40, 4)).toBe('M0 40V0H99V40ZM200 40V0H299V40Z');
  });
});
