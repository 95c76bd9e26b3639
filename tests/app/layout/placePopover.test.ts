import { describe, expect, test } from 'vitest';
import { placePopover } from '../../../src/app/layout/placePopover.ts';

const VIEWPORT = { width: 1000, height: 800 };
const button = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 30 });

describe('placePopover(button, size, viewport, direction)', () => {
  test('hangs below the button, flush with its beginning', () => {
    const size = { width: 300, height: 200 };
    expect(placePopover(button(100, 50), size, VIEWPORT, 'ltr')).toEqual({
      left: 100,
      top: 84,
      maxHeight: 560,
    });
    expect(placePopover(button(500, 50), size, VIEWPORT, 'rtl').left).toBe(280);
  });
  test('stays within the viewport', () => {
    const size = { width: 300, height: 900 };
    expect(placePopover(button(900, 50), size, VIEWPORT, 'ltr').left).toBe(692);
    expect(placePopover(button(20, 50), size, VIEWPORT, 'rtl').left).toBe(8);
    expect(placePopover(button(20, 50), size, { width: 1000, height: 400 }, 'ltr').maxHeight).toBe(308);
  });
  test('goes above a button near the foot', () => {
    const size = { width: 300, height: 200 };
    expect(placePopover(button(20, 760), size, VIEWPORT, 'ltr')).toEqual({
      left: 20,
      top: 556,
      maxHeight: 560,
    });
  });
  test('as wide as the viewport begins at its edge', () => {
    expect(
      placePopover(button(200, 20), { width: 304, height: 50 }, { width: 320, height: 500 }, 'ltr').left,
    ).toBe(8);
  });
});
