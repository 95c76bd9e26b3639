import { expect, test } from 'vitest';
import { createTimeScale } from '../../../src/app/timeline/timeScale.ts';
import { coversAll, wheelFactor, zoomWindow } from '../../../src/app/timeline/zoom.ts';

const bounds = [0, 999] as const;

test('zoomWindow() keeps the day under the pointer where it is', () => {
  const before = [100, 299] as const;
  const after = zoomWindow(before, 150, 2, bounds);
  expect(after[1] + 1 - after[0]).toBeCloseTo(100, 9);
  expect(createTimeScale(after, 800)(150)).toBeCloseTo(createTimeScale(before, 800)(150), 9);
});

test('zoomWindow() stops at one day and at everything', () => {
  const day = zoomWindow([100, 101], 100.5, 1000, bounds);
  expect(day[1] - day[0]).toBeCloseTo(0, 9);
  expect(coversAll(zoomWindow([100, 299], 150, 1e-6, bounds), bounds)).toBe(true);
});

test('wheelFactor() zooms in on a turn away from the reader, out by as much on one back', () => {
  expect(wheelFactor(-100, 0, false)).toBeGreaterThan(1);
  expect(wheelFactor(-100, 0, false) * wheelFactor(100, 0, false)).toBeCloseTo(1, 9);
  expect(wheelFactor(-6, 1, false)).toBeCloseTo(wheelFactor(-96, 0, false), 9);
});
