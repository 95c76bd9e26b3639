import { describe, expect, it } from 'vitest';
import { bareDivisionName } from '../../src/gazetteer/divisionNames.ts';
import { isUsefulAlternate, nameVariants } from '../../src/gazetteer/nameVariants.ts';

describe('isUsefulAlternate(name)', () => {
  it.each(['Londres', 'Al-Quds', 'al-Quds', 'New York', "'s-Hertogenbosch"])('%s is', (name) => {
    expect(isUsefulAlternate(name)).toBe(true);
  });

  it.each(['LHR', 'LON', 'ao er di nuo', 'Ul', '75000', 'Sektor 7'])('%s is not', (name) => {
    expect(isUsefulAlternate(name)).toBe(false);
  });
});

describe('nameVariants(name)', () => {
  it('writes Saint, Fort and Mount long and short', () => {
    expect(nameVariants('Saint Louis')).toEqual(['St Louis']);
    expect(nameVariants('St. Louis')).toEqual(['Saint Louis']);
    expect(nameVariants('Fort Worth')).toEqual(['Ft Worth']);
    expect(nameVariants('Mt Vernon')).toEqual(['Mount Vernon']);
  });

  it('leaves brackets out', () => {
    expect(nameVariants('Central Coast (NSW)')).toEqual(['Central Coast']);
  });

  it('gives none for the rest', () => {
    expect(nameVariants('Saintes')).toEqual([]);
    expect(nameVariants('Paris')).toEqual([]);
  });
});

describe('bareDivisionName(name)', () => {
  it.each([
    ['Kaufman County', 'Kaufman'],
    ['Avoyelles Parish', 'Avoyelles'],
    ['Province of Takhar', 'Takhar'],
    ['County Cavan', 'Cavan'],
    ['Tver Oblast', 'Tver'],
    ['Landkreis Rostock', 'Rostock'],
    ['Royal Borough of Windsor and Maidenhead', 'Windsor and Maidenhead'],
  ])('%s is %s', (name, bare) => {
    expect(bareDivisionName(name)).toBe(bare);
  });

  it.each(['Texas', 'County', 'Provincetown', 'Statesville'])('%s is bare', (name) => {
    expect(bareDivisionName(name)).toBeNull();
  });
});
