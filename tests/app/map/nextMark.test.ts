import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/app/map/events/marks.ts';
import { nearestDrawn } from '../../../src/app/map/events/nearestDrawn.ts';
import type { Drawn } from '../../../src/app/map/events/paintScene.ts';
import { nextMark } from '../../../src/app/map/nextMark.ts';

const MAP = { clientWidth: 400, clientHeight: 300 };
const at = (x: number, y: number, radiusPx = 9): Drawn => ({ x, y, mark: { radiusPx } as Mark });

describe('nextMark(drawn, from, key, map)', () => {
  const middle = at(200, 150);
  const east = at(300, 160);
  const farEast = at(390, 150);
  const north = at(210, 40);
  const outside = at(201, -20);
  const drawn = [farEast, north, outside, middle, east];

  test('without a key is the mark nearest to the middle', () => {
    expect(nextMark(drawn, null, null, MAP)).toBe(middle);
  });

  test('leads to the nearest one in the key’s direction that is in view', () => {
    expect(nextMark(drawn, middle, 'ArrowRight', MAP)).toBe(east);
    expect(nextMark(drawn, east, 'ArrowRight', MAP)).toBe(farEast);
    expect(nextMark(drawn, middle, 'ArrowUp', MAP)).toBe(north);
    expect(nextMark(drawn, east, 'ArrowLeft', MAP)).toBe(middle);
  });

  test('is null where there is none further', () => {
    expect(nextMark(drawn, middle, 'ArrowDown', MAP)).toBeNull();
    expect(nextMark([], null, null, MAP)).toBeNull();
  });

  test('in a fan goes from event to event, round and round', () => {
    const fan = [at(0, 0), at(50, 0), at(0, 50)];
    const [first = null, second, third] = fan;
    expect(nextMark(fan, first, 'ArrowRight', MAP, true)).toBe(second);
    expect(nextMark(fan, first, 'ArrowUp', MAP, true)).toBe(third);
  });
});

describe('nearestDrawn(drawn, x, y, reach)', () => {
  test('is the topmost under the point', () => {
    const [below, above] = [at(100, 100, 20), at(105, 100, 9)];
    expect(nearestDrawn([below, above], 104, 100, 4)).toBe(above);
  });

  test('is what is within reach of its rim, else null', () => {
    const mark = at(100, 100);
    expect(nearestDrawn([mark], 112, 100, 4)).toBe(mark);
    expect(nearestDrawn([mark], 114, 100, 4)).toBeNull();
  });
});
