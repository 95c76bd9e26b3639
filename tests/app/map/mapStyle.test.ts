import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { mapStyle } from '../../../src/app/map/mapStyle.ts';
import type { Palette } from '../../../src/app/theme/palette.ts';
import { CATEGORIES, type Category } from '../../../src/event-set/eventSet.ts';

const COLOUR = 'rgb(20, 30, 40)';
const PALETTE: Palette = {
  dark: false,
  paper: COLOUR,
  surface: COLOUR,
  ink: COLOUR,
  ink2: COLOUR,
  ink3: COLOUR,
  hairline: COLOUR,
  hairlineStrong: COLOUR,
  accent: COLOUR,
  accentWash: COLOUR,
  land: COLOUR,
  sea: COLOUR,
  borderLine: COLOUR,
  coastLine: COLOUR,
  categories: Object.fromEntries(CATEGORIES.map((category) => [category, COLOUR])) as Record<
    Category,
    string
  >,
};

describe('mapStyle(palette, basemap)', () => {
  test.each([{ kind: 'own' }, { kind: 'tiles', url: 'https://site.example/world.pmtiles' }] as const)(
    'is a valid style for $kind',
    (basemap) => {
      const style = mapStyle(PALETTE, basemap);
      expect(typeof style).toBe('object');
      if (typeof style === 'object') expect(validateStyleMin(style)).toEqual([]);
    },
  );

  test('names no address of its own: no glyphs, no sprite, no source by URL', () => {
    const text = JSON.stringify(mapStyle(PALETTE, { kind: 'own' }));
    expect(text).not.toMatch(/https?:|"glyphs"|"sprite"/);
  });

  test('of a style is its address', () => {
    const url = 'https://site.example/style.json';
    expect(mapStyle(PALETTE, { kind: 'style', url })).toBe(url);
  });
});
