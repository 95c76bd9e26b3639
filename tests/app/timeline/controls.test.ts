import { describe, expect, test } from 'vitest';
import { elide } from '../../../src/app/timeline/elide.ts';
import { playOn, playStart, stepWindow } from '../../../src/app/timeline/playWindow.ts';
import { readTypedEnd } from '../../../src/app/timeline/readTypedEnd.ts';
import { sayEnd } from '../../../src/app/timeline/sayEnd.ts';
import { english } from '../../../src/app/words/english.ts';
import { spanish } from '../../../src/app/words/spanish.ts';
import { dayOf } from '../../../src/event-set/day.ts';

describe('readTypedEnd(text, end, locale)', () => {
  test('takes the first or the last day of an EDTF date', () => {
    expect(readTypedEnd('1989-11-09', 'from', 'en-GB')).toBe(dayOf(1989, 11, 9));
    expect(readTypedEnd(' 1989-02 ', 'to', 'en-GB')).toBe(dayOf(1989, 2, 28));
    expect(readTypedEnd('198x', 'from', 'en-GB')).toBe(dayOf(1980, 1, 1));
    expect(readTypedEnd('-0043', 'to', 'en-GB')).toBe(dayOf(-43, 12, 31));
  });

  test.each([
    ['9 Nov 1989', dayOf(1989, 11, 9), dayOf(1989, 11, 9)],
    ['Nov 9, 1989', dayOf(1989, 11, 9), dayOf(1989, 11, 9)],
    ['9th november 1989', dayOf(1989, 11, 9), dayOf(1989, 11, 9)],
    ['March 1989', dayOf(1989, 3, 1), dayOf(1989, 3, 31)],
    ['Sept 1520', dayOf(1520, 9, 1), dayOf(1520, 9, 30)],
    ['1520', dayOf(1520, 1, 1), dayOf(1520, 12, 31)],
    ['c. 1520', dayOf(1520, 1, 1), dayOf(1520, 12, 31)],
    ['44 BC', dayOf(-43, 1, 1), dayOf(-43, 12, 31)],
    ['15 March 44 B.C.', dayOf(-43, 3, 15), dayOf(-43, 3, 15)],
    ['AD 79', dayOf(79, 1, 1), dayOf(79, 12, 31)],
    ['1980s', dayOf(1980, 1, 1), dayOf(1989, 12, 31)],
  ])('reads %s as people mean it', (text, first, last) => {
    expect(readTypedEnd(text, 'from', 'en-GB')).toBe(first);
    expect(readTypedEnd(text, 'to', 'en-GB')).toBe(last);
  });

  test('knows the months of the locale, and the English ones beside them', () => {
    expect(readTypedEnd('9 de noviembre de 1989', 'from', 'es')).toBe(dayOf(1989, 11, 9));
    expect(readTypedEnd('ene 1520', 'from', 'es')).toBe(dayOf(1520, 1, 1));
    expect(readTypedEnd('44 a. C.', 'from', 'es')).toBe(dayOf(-43, 1, 1));
    expect(readTypedEnd('March 1989', 'from', 'es')).toBe(dayOf(1989, 3, 1));
  });

  test('gives null for what is no date', () => {
    for (const text of [
      '',
      'soon',
      '1989-13',
      '9/11',
      '../..',
      '31 Feb 1989',
      'ma 1989',
      '0',
      'Ju 1989',
      '12 Foo 1989',
    ])
      expect(readTypedEnd(text, 'from', 'en-GB')).toBeNull();
  });
});

describe('sayEnd(window, end, words)', () => {
  test.each([
    [dayOf(1989, 11, 9), dayOf(1989, 11, 30), '9 Nov 1989', '30 Nov 1989'],
    [dayOf(1500, 1, 1), dayOf(1599, 12, 31), '1500', '1599'],
    [dayOf(-799, 1, 1), dayOf(2026, 9, 15), '800 BC', '15 Sept 2026'],
    [dayOf(-43, 3, 15), dayOf(-43, 3, 20), '15 Mar 44 BC', '20 Mar 44 BC'],
  ])('is short, and typed again the same day', (from, to, saidFrom, saidTo) => {
    expect(sayEnd([from, to], 'from', english)).toBe(saidFrom);
    expect(sayEnd([from, to], 'to', english)).toBe(saidTo);
    for (const words of [english, spanish]) {
      expect(readTypedEnd(sayEnd([from, to], 'from', words), 'from', words.locale)).toBe(from);
      expect(readTypedEnd(sayEnd([from, to], 'to', words), 'to', words.locale)).toBe(to);
    }
  });
});

describe('playing', () => {
  const home = [0, 99] as const;
  const moving = { speed: 1, mode: 'moving' } as const;

  test('playStart(window, home, mode) begins with the brushed window, at the beginning without one or behind the end', () => {
    expect(playStart([10, 20], home, 'moving')).toEqual([10, 20]);
    expect(playStart(null, home, 'moving')).toEqual([0, 12]);
    expect(playStart([80, 99], home, 'moving')).toEqual([0, 19]);
    expect(playStart([0, 99], home, 'moving')).toEqual([0, 12]);
    expect(playStart(null, home, 'cumulative')).toEqual([0, 0]);
    expect(playStart([30, 99], home, 'cumulative')).toEqual([30, 30]);
  });

  test('playOn(window, elapsedMs, options, home) keeps the length, stops at the end, then gives null', () => {
    const next = playOn([0, 10], 2000, moving, home);
    expect(next?.[0]).toBeCloseTo(9.9, 5);
    expect((next?.[1] ?? 0) - (next?.[0] ?? 0)).toBeCloseTo(10, 5);
    expect(playOn([80, 98], 60_000, { speed: 4, mode: 'moving' }, home)).toEqual([81, 99]);
    expect(playOn([81, 99], 16, moving, home)).toBeNull();
  });

  test('playOn() in the cumulative mode leaves the beginning where it is', () => {
    const next = playOn([5, 10], 2000, { speed: 1, mode: 'cumulative' }, home);
    expect(next?.[0]).toBe(5);
    expect(next?.[1]).toBeCloseTo(19.9, 5);
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
