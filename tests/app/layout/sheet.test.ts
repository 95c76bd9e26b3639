import { describe, expect, test } from 'vitest';
import { restOf, sheetDetents, stepOf } from '../../../src/app/layout/sheetDetents.ts';
import { LOW_SHEET, lowerForList, raiseForCard } from '../../../src/app/layout/sheetState.ts';

const DETENTS = sheetDetents(844, 68, 320);

describe('sheetDetents(dashboardPx, headerPx, peekPx)', () => {
  test('rise to just below the header', () => {
    expect(DETENTS).toEqual([320, 540, 768]);
  });

  test('stay in order where there is little room', () => {
    for (const height of [200, 360, 480]) {
      const [low, half, full] = sheetDetents(height, 68, 320);
      expect(low <= half && half <= full).toBe(true);
    }
  });
});

describe('restOf(detents, heightPx, velocityPxPerMs)', () => {
  test('is the nearest when let go gently, the next when flicked', () => {
    expect(restOf(DETENTS, 400, 0)).toBe(320);
    expect(restOf(DETENTS, 400, 0.6)).toBe(540);
    expect(restOf(DETENTS, 560, -1.5)).toBe(320);
  });
});

describe('stepOf(detents, heightPx, direction)', () => {
  test('goes to the next height and holds at the ends', () => {
    expect(stepOf(DETENTS, 320, 1)).toBe(540);
    expect(stepOf(DETENTS, 768, 1)).toBe(768);
    expect(stepOf(DETENTS, 600, -1)).toBe(540);
    expect(stepOf(DETENTS, 320, -1)).toBe(320);
  });
});

describe('raiseForCard and lowerForList', () => {
  test('give the list its own height back', () => {
    const raised = raiseForCard(LOW_SHEET, DETENTS);
    expect(raised.height).toBe(540);
    expect(lowerForList(raised)).toEqual(LOW_SHEET);
  });

  test('keep what the reader chose, before and during the card', () => {
    expect(raiseForCard({ height: 768, loan: null }, DETENTS).height).toBe(768);
    const moved = { ...raiseForCard(LOW_SHEET, DETENTS), height: 768 };
    expect(lowerForList(moved).height).toBe(768);
  });
});
