import { expect, test } from 'vitest';
import { dragBrush, grabBrush, moveThumb, moveWindow } from '../../../src/app/timeline/brush.ts';
import { createTimeScale, windowPixels } from '../../../src/app/timeline/timeScale.ts';

const bounds = [0, 99] as const;
const scale = createTimeScale(bounds, 1000);

test('windowPixels() ends where the last day ends', () => {
  expect(windowPixels(scale, [10, 19])).toEqual([100, 200]);
});

test('grabBrush() takes the nearer thumb within reach', () => {
  expect(grabBrush(scale, [10, 19], 95, 12)).toMatchObject({ kind: 'thumb', thumb: 'from' });
  expect(grabBrush(scale, [10, 19], 209, 12)).toMatchObject({ kind: 'thumb', thumb: 'to' });
});

test('grabBrush() moves the window by its inside, even where the thumbs stand close', () => {
  expect(grabBrush(scale, [10, 19], 150, 12).kind).toBe('move');
  expect(grabBrush(scale, [10, 11], 110, 12).kind).toBe('move');
});

test('grabBrush() draws anew on empty space and where there is no window', () => {
  expect(grabBrush(scale, [10, 19], 400, 12)).toEqual({ kind: 'draw', anchor: 40 });
  expect(grabBrush(scale, null, 400, 12)).toEqual({ kind: 'draw', anchor: 40 });
});

test('dragBrush(draw) works both ways and shows the pixels between press and finger', () => {
  const drag = grabBrush(scale, null, 400, 12);
  expect(windowPixels(scale, dragBrush(drag, scale, 500, bounds))).toEqual([400, 500]);
  expect(windowPixels(scale, dragBrush(drag, scale, 300, bounds))).toEqual([300, 400]);
});

test('dragBrush(draw) stays within the bounds', () => {
  const drag = grabBrush(scale, null, 400, 12);
  expect(dragBrush(drag, scale, 5000, bounds)).toEqual([40, 99]);
  expect(dragBrush(drag, scale, -80, bounds)[0]).toBe(0);
});

test('dragBrush(thumb) does not jump when the press is beside the thumb', () => {
  const drag = grabBrush(scale, [10, 19], 95, 12);
  expect(dragBrush(drag, scale, 95, bounds)).toEqual([10, 19]);
  expect(dragBrush(drag, scale, 145, bounds)[0]).toBeCloseTo(15, 9);
});

test('moveWindow() keeps the length and stops at the bounds', () => {
  expect(moveWindow([10, 19], 5, bounds)).toEqual([15, 24]);
  expect(moveWindow([10, 19], -50, bounds)).toEqual([0, 9]);
  expect(moveWindow([10, 19], 500, bounds)).toEqual([90, 99]);
});

test('moveThumb() does not pass the other thumb', () => {
  expect(moveThumb([10, 19], 'from', 60, bounds)).toEqual([19, 19]);
  expect(moveThumb([10, 19], 'to', 3, bounds)).toEqual([10, 10]);
});
