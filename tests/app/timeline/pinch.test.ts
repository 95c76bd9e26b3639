import { describe, expect, test } from 'vitest';
import { pinchWindow } from '../../../src/app/timeline/pinch.ts';

describe('pinchWindow(window, before, now, widthPx, bounds)', () => {
  test('one finger drags, and keeps its day', () => {
    expect(pinchWindow([100, 199], [50], [60], 100, [0, 999])).toEqual([90, 189]);
    expect(pinchWindow([0, 999], [50], [60], 100, [0, 999])).toBeNull();
  });
  test('two fingers zoom, and each keeps its day', () => {
    const next = pinchWindow([100, 199], [40, 60], [20, 80], 100, [0, 999]);
    const span = (next?.[1] ?? 0) + 1 - (next?.[0] ?? 0);
    expect(span).toBeCloseTo(100 / 3);
    expect((next?.[0] ?? 0) + 0.2 * span).toBeCloseTo(140);
    expect((next?.[0] ?? 0) + 0.8 * span).toBeCloseTo(160);
  });
  test('it stops at the bounds and at a day', () => {
    expect(pinchWindow([100, 199], [20, 80], [49, 51], 100, [0, 999])?.[0]).toBe(0);
    const near = pinchWindow([100, 100], [40, 60], [0, 100], 100, [0, 999]);
    expect((near?.[1] ?? 0) - (near?.[0] ?? 0)).toBeCloseTo(0);
  });
});
