import { describe, expect, it } from 'vitest';
import type { AnnotatedToponym } from '../../../src/cli/annotate/annotation.ts';
import type { PlacesDocument } from '../../../src/cli/eval/gold.ts';
import { scorePlaces } from '../../../src/cli/eval/scorePlaces.ts';

const text = 'Polish troops left Lyon for Paris, Texas, near Elm Street.';
const document: PlacesDocument = {
  id: 'a',
  text,
  toponyms: [
    { start: 0, end: 6, text: 'Polish', lat: 52, lon: 20, demonym: true, fcode: 'PCLI' },
    { start: 19, end: 23, text: 'Lyon', lat: 45.75, lon: 4.85, geonameId: 2996944, fcode: 'PPLA' },
    { start: 28, end: 33, text: 'Paris', lat: 33.66, lon: -95.56, geonameId: '4717560', fcode: 'PPLA2' },
    { start: 47, end: 57, text: 'Elm Street' },
  ],
};

const toponym = (
  start: number,
  end: number,
  lat: number | null,
  lon: number | null,
  confidence = 0.5,
): AnnotatedToponym => ({
  start,
  end,
  text: text.slice(start, end),
  name: text.slice(start, end),
  lat,
  lon,
  geonameId: null,
  countryCode: null,
  level: null,
  confidence,
});
const score = (predicted: readonly AnnotatedToponym[], view = {}) =>
  scorePlaces([document], new Map([['a', predicted]]), view);

describe('scorePlaces', () => {
  it('scorePlaces tells found from placed', () => {
    const result = score([
      { ...toponym(19, 23, 45.75, 4.85, 0.9), geonameId: 2996944 },
      { ...toponym(28, 40, 48.85, 2.35, 0.7), geonameId: 2988507 },
      toponym(7, 13, 1, 1),
    ]);
    expect(result.exact).toMatchObject({ hits: 1, predicted: 3, gold: 4 });
    expect(result.overlap).toMatchObject({ hits: 2, predicted: 3, gold: 4, precision: 2 / 3, recall: 0.5 });
    expect(result.endToEnd161).toMatchObject({
      hits: 1,
      predicted: 3,
      gold: 3,
      precision: 1 / 3,
      recall: 1 / 3,
    });
    expect(result.resolution).toMatchObject({
      judged: 2,
      unresolved: 0,
      accuracy161: 0.5,
      sameGeonameId: 0.5,
    });
    expect(result.resolution.medianKm).toBeCloseTo(7846 / 2, -2);
    expect(result.errors.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
      'far Paris',
      'spurious troops',
      'miss Polish',
      'miss Elm Street',
    ]);
  });

  it('scorePlaces breaks down by level and by type', () => {
    const { byLevel, byType } = score([toponym(19, 23, 45.75, 4.85), toponym(0, 6, 0, 0)]);
    expect(byLevel).toEqual({
      country: { gold: 1, found: 1, linked: 1, right: 0 },
      city: { gold: 2, found: 1, linked: 2, right: 1 },
      unknown: { gold: 1, found: 0, linked: 0, right: 0 },
    });
    expect(byType).toEqual({
      demonym: { gold: 1, found: 1, linked: 1, right: 0 },
      name: { gold: 3, found: 1, linked: 2, right: 1 },
    });
  });

  it('scorePlaces counts a place without a point as unresolved, and a second one on the same span once', () => {
    const result = score([toponym(19, 23, null, null), toponym(19, 23, 45.75, 4.85)]);
    expect(result.overlap.predicted).toBe(1);
    expect(result.resolution).toMatchObject({ judged: 0, unresolved: 1 });
  });

  it('scorePlaces counts neither for nor against what stands on gold that is not asked for', () => {
    const predicted = [toponym(0, 6, 52, 20), toponym(47, 57, 1, 1)];
    expect(score(predicted, { withoutDemonyms: true }).overlap).toMatchObject({
      hits: 1,
      predicted: 1,
      gold: 3,
    });
    expect(score(predicted, { linkedOnly: true }).overlap).toMatchObject({ hits: 1, predicted: 1, gold: 3 });
    expect(score(predicted).endToEnd161Judged).toMatchObject({ hits: 1, predicted: 1, gold: 3 });
  });

  it('scorePlaces judges across the antimeridian and takes 161 km as the bound', () => {
    const far = { id: 'b', text: 'Suva', toponyms: [{ start: 0, end: 4, text: 'Suva', lat: 0, lon: 179.5 }] };
    const at = (lon: number) =>
      scorePlaces([far], new Map([['b', [toponym(0, 4, 0, lon)]]])).resolution.accuracy161;
    expect(at(-179.5)).toBe(1);
    expect(at(178.06)).toBe(1);
    expect(at(178.04)).toBe(0);
  });
});
