import { describe, expect, test } from 'vitest';
import { elide } from '../../../src/app/timeline/elide.ts';
import { playOn, playStart, stepWindow } from '../../../src/app/timeline/playWindow.ts';
import { readTypedEnd } from '../../../src/app/timeline/readTypedEnd.ts';
import { dayOf } from '../../../src/event-set/day.ts';

describe('readTypedEnd(text, end)', () => {
  test('takes the first or the last day of a date', () => {
    expect(readTypedEnd('1989-11-09', 'from')).toBe(dayOf(1989, 11, 9));
    expect(readTypedEnd(' 1989-02 ', 'to')).toBe(dayOf(1989, 2, 28));
    expect(readTypedEnd('198x', 'from')).toBe(dayOf(1980, 1, 1));
    expect(readTypedEnd('-0043', 'to')).toBe(dayOf(-43, 12, 31));
  });

  test('gives null for what is no date', () => {
    for (const text of ['', 'soon', '1989-13', '9/11', '../..'])
      expect(readTypedEnd(text, 'from')).toBeNull();
  });
});

describe('playing', () => {
  const home = [0, 99] as const;

  test('playStart(window, home) begins with the brushed window, at the beginning without one or behind the end', () => {
    expect(playStart([10, 20], home)).toEqual([10, 20]);
    expect(playStart(null, home)).toEqual([0, 12]);
    expect(playStart([80, 99], home)).toEqual([0, 19]);
  });

  test('playOn(window, elapsedMs, speed, home) keeps the length, stops at the end, then gives null', () => {
    const next = playOn([0, 10], 2000, 1, home);
    expect(next?.[0]).toBeCloseTo(9.9, 5);
    expect((next?.[1] ?? 0) - (next?.[0] ?? 0)).toBeCloseTo(10, 5);
    expect(playOn([80, 98], 60_000, 4, home)).toEqual([81, 99]);
    expect(playOn([81, 99], 16, 1, home)).toBeNull();
  });

  test('stepWindow(window, direction, bounds) moves by its own length and stops at the bounds', () => {
    expect(stepWindow([10, 19], 1, home)).toEqual([20, 29]);
    expect(stepWindow([5, 14], -1, home)).toEqual([0, 9]);
    expect(stepWindow([95, 99], 1, home)).toEqual([95, 99]);
  });
});

describe('elide(text, widthPx, measure)', () => {
  const measure = (text: string) => text.length * 6;

  test('keeps what fits, cuts between words, says nothing where next to nothing fits', () => {
    expect(elide('Wall opens', 100, measure)).toBe('Wall opens');
    expect(elide('Checkpoints open in Berlin', 120, measure)).toBe('Checkpoints open in…');
    expect(elide('Checkpoints', 50, measure)).toBe('Checkpo…');
    expect(elide('Checkpoints', 20, measure)).toBeNull();
  });
});
