import { expect, test } from 'vitest';
import { createAxis, createOneRowAxis } from '../../../src/app/timeline/ticks.ts';
import { createTickWords } from '../../../src/app/timeline/tickWords.ts';
import { createTimeScale } from '../../../src/app/timeline/timeScale.ts';
import { english } from '../../../src/app/words/english.ts';
import { dayOf } from '../../../src/event-set/day.ts';

const words = createTickWords(english);
/** Seven pixels a letter: about what 12 px system type measures. */
const measure = (text: string): number => text.length * 7;
const axis = (from: number, to: number, widthPx = 1000) =>
  createAxis(createTimeScale([from, to], widthPx), words, measure);
const labels = (ticks: readonly { label: string | null }[]) => ticks.map((tick) => tick.label);

test('createAxis(two weeks) has days under their month', () => {
  const { minor, major } = axis(dayOf(2025, 10, 27), dayOf(2025, 11, 9));
  expect(labels(minor).slice(0, 7)).toEqual(['27', '28', '29', '30', '31', '1', '2']);
  expect(labels(major)).toEqual(['October 2025', 'November 2025']);
});

test('createAxis(three years) has months or quarters under years', () => {
  const { minor, major } = axis(dayOf(2023, 1, 1), dayOf(2025, 12, 31));
  expect(labels(minor).slice(0, 4)).toEqual(['Jan', 'Apr', 'Jul', 'Oct']);
  expect(labels(major)).toEqual(['2023', '2024', '2025']);
});

test('createAxis(from 300 BC to 299) names centuries and eras and has no year 0', () => {
  const { minor, major } = axis(dayOf(-299, 1, 1), dayOf(299, 12, 31));
  expect(labels(minor)).toContain('100 BC');
  expect(labels(minor)).toContain('AD 1');
  expect(labels(minor)).not.toContain('0');
  expect(labels(major)[0]).toBe('1st millennium BC');
});

test('createAxis(two centuries) has the 20th begin in 1900, as 19XX does', () => {
  const { major } = axis(dayOf(1800, 1, 1), dayOf(1999, 12, 31));
  expect(labels(major)).toEqual(['19th century', '20th century']);
  expect(major[1]?.day).toBe(dayOf(1900, 1, 1));
});

test('createAxis() lets no labels overlap or leave the axis, from a day to ten thousand years, on any width', () => {
  for (const widthPx of [200, 390, 800, 1440])
    for (let days = 1; days < 7_000_000; days *= 1.7) {
      const from = dayOf(2025, 6, 1) - days;
      const { minor, major } = axis(from, from + days - 1, widthPx);
      for (const row of [minor, major]) {
        const shown = row.filter((tick) => tick.label !== null);
        for (const [index, tick] of shown.entries()) {
          const end = tick.labelX + measure(tick.label ?? '');
          expect(end).toBeLessThanOrEqual(widthPx);
          const next = shown[index + 1];
          if (next) expect(end).toBeLessThan(next.labelX);
        }
      }
      if (widthPx >= 800) expect(minor.length + major.length).toBeGreaterThanOrEqual(1);
    }
});

test('createOneRowAxis() names the year at its first month, and nothing overlaps on any width', () => {
  const row = createOneRowAxis(
    createTimeScale([dayOf(2024, 10, 1), dayOf(2025, 6, 30)], 600),
    words,
    measure,
  );
  expect(labels(row.minor).slice(2, 5)).toEqual(['Dec', '2025', 'Feb']);
  expect(labels(row.major)).toEqual(['2025']);
  for (const widthPx of [200, 390, 1280])
    for (let days = 1; days < 7_000_000; days *= 1.7) {
      const scale = createTimeScale([dayOf(2025, 6, 1) - days, dayOf(2025, 6, 1)], widthPx);
      const shown = createOneRowAxis(scale, words, measure).minor.filter((tick) => tick.label !== null);
      for (const [index, tick] of shown.entries()) {
        const end = tick.labelX + measure(tick.label ?? '');
        expect(end).toBeLessThan(shown[index + 1]?.labelX ?? widthPx + 1);
      }
    }
});
