import { describe, expect, it } from 'vitest';
import type { AnnotatedTimex } from '../../../src/cli/annotate/annotation.ts';
import type { TimesDocument } from '../../../src/cli/eval/gold.ts';
import { loosenTimex, normaliseTimex } from '../../../src/cli/eval/normaliseTimex.ts';
import { scoreTimes } from '../../../src/cli/eval/scoreTimes.ts';

describe('normaliseTimex', () => {
  it.each([
    ['2025-11-04t10:00:00', '2025-11-04T10:00'],
    ['P1.0Y', 'P1Y'],
    ['2025-11-04T00:00', '2025-11-04T00:00'],
    ['present_ref', 'PRESENT_REF'],
    [null, null],
  ])('normaliseTimex(%j) is %j', (value, normal) => {
    expect(normaliseTimex(value)).toBe(normal);
  });
});

describe('loosenTimex', () => {
  it.each([
    ['P1W', 'P7D'],
    ['P2Y', 'P24M'],
    ['PT48H', 'P2D'],
    ['PT30M', 'PT30M'],
    ['2025-11-04TEV', '2025-11-04'],
    ['2025-W44', '2025-W44'],
  ])('loosenTimex(%j) is %j', (value, loose) => {
    expect(loosenTimex(value)).toBe(loose);
  });
});

describe('scoreTimes', () => {
  const text = 'He left on Monday after two weeks there, and returned last May.';
  const document: TimesDocument = {
    id: 'a',
    text,
    timexes: [
      { start: 11, end: 17, text: 'Monday', type: 'DATE', value: '2025-11-03' },
      { start: 24, end: 33, text: 'two weeks', type: 'DURATION', value: 'P2W' },
      { start: 54, end: 62, text: 'last May', type: 'DATE', value: '2025-05' },
    ],
  };
  const timex = (
    start: number,
    end: number,
    type: AnnotatedTimex['type'],
    value: string,
  ): AnnotatedTimex => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    edtf: null,
  });
  const predicted = [
    timex(11, 17, 'DATE', '2025-11-03'),
    timex(24, 33, 'SET', 'P14D'),
    timex(59, 62, 'DATE', '2024-05'),
    timex(0, 2, 'DURATION', 'P1D'),
  ];

  it('scoreTimes scores spans, values and types', () => {
    const score = scoreTimes([document], new Map([['a', predicted]]));
    expect(score.strict).toMatchObject({ hits: 2, predicted: 4, gold: 3 });
    expect(score.relaxed).toMatchObject({ hits: 3, predicted: 4, gold: 3, precision: 0.75, recall: 1 });
    expect(score.value).toMatchObject({ hits: 1, precision: 0.25, recall: 1 / 3 });
    expect(score.valueLoose.hits).toBe(2);
    expect(score.valueAccuracy).toBe(1 / 3);
    expect(score.typeAccuracy).toBe(2 / 3);
    expect(score.byType).toEqual({
      DATE: { gold: 2, found: 2, value: 1 },
      DURATION: { gold: 1, found: 1, value: 0 },
    });
    expect(score.errors.map(({ kind, expected, found }) => [kind, expected, found])).toEqual([
      ['value', 'P2W', 'P14D'],
      ['value', '2025-05', '2024-05'],
      ['spurious', null, 'P1D'],
    ]);
  });

  it('scoreTimes leaves durations and sets aside where only dates are asked for', () => {
    const score = scoreTimes([document], new Map([['a', predicted]]), { datesOnly: true });
    expect(score.relaxed).toMatchObject({ hits: 2, predicted: 2, gold: 2 });
  });

  it('scoreTimes of nothing predicted is nothing, not an error', () => {
    expect(scoreTimes([document], new Map()).value).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});
