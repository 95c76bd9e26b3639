import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/event-set/eventSet.ts';

const css = readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block that follows the selector. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const from = css.indexOf(`${selector} {`);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--(?<name>[\w-]+):\s*(?<value>[^;]+);/g)].map(({ groups }) => [
      groups?.name ?? '',
      groups?.value ?? '',
    ]),
  );
}

const THEMES = {
  light: tokens('.dateline'),
  dark: tokens('.dateline[data-theme="dark"]'),
} as const;
const GROUNDS = ['paper', 'surface', 'land', 'sea'];

/** Contrast ratio of WCAG 2.2 between two colours `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('tokens.css', () => {
  for (const [theme, values] of Object.entries(THEMES)) {
    const value = (name: string) => values.get(name) ?? `no --${name}`;

    test(`gives every category 3:1 on every ground, ${theme}`, () => {
      for (const category of CATEGORIES) {
        for (const ground of GROUNDS) {
          const ratio = contrast(value(`category-${category}`), value(ground));
          expect(ratio, `${category} on ${ground}`).toBeGreaterThanOrEqual(3);
        }
      }
    });

    test(`gives words 4.5:1 where they stand, ${theme}`, () => {
      for (const ink of ['ink', 'ink-2', 'ink-3']) {
        for (const ground of ['paper', 'surface', 'sunken', 'land', 'sea', 'accent-wash']) {
          expect(contrast(value(ink), value(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
      for (const mark of ['mark-event', 'mark-date', 'mark-place']) {
        expect(contrast(value('ink'), value(mark)), mark).toBeGreaterThanOrEqual(4.5);
      }
    });

    test(`gives selection and strong lines 3:1, ${theme}`, () => {
      for (const line of ['accent', 'hairline-strong']) {
        for (const ground of GROUNDS) {
          expect(contrast(value(line), value(ground)), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
        }
      }
    });
  }

  test('is equally dark by both roads', () => {
    expect([...tokens('.dateline:not([data-theme="light"])')]).toEqual([...THEMES.dark]);
  });
});
