import { describe, expect, it } from 'vitest';
import { admin1Table } from '../../src/gazetteer/data/admin1Table.ts';
import { countryTable } from '../../src/gazetteer/data/countryTable.ts';
import { readOwnPlaces } from '../../src/gazetteer/ownPlaces.ts';
import { parseNames, parsePoint, parseTable } from '../../src/gazetteer/parseTable.ts';

describe('parseNames(field)', () => {
  it('reads the marks behind names', () => {
    expect(parseNames('Tex.!;TX^;Calif.~;Lone Star State;the Gulf')).toEqual([
      { name: 'Tex.', kind: 'abbreviation', form: 'stop' },
      { name: 'TX', kind: 'abbreviation', form: 'upper' },
      { name: 'Calif.', kind: 'abbreviation', form: 'free' },
      { name: 'Lone Star State', kind: 'alternate', form: 'free' },
      { name: 'the Gulf', kind: 'alternate', form: 'capital' },
    ]);
  });

  it('gives none for an empty or missing field', () => {
    expect(parseNames('')).toEqual([]);
    expect(parseNames(undefined)).toEqual([]);
  });
});

describe('parsePoint(field)', () => {
  it('turns latitude first into longitude first', () => {
    expect(parsePoint('39.76,-98.5')).toEqual([-98.5, 39.76]);
  });

  it('refuses what is no point of the earth', () => {
    expect(() => parsePoint('98.5')).toThrow('98.5');
    expect(() => parsePoint('-98.5,39.76')).toThrow('-98.5,39.76');
  });
});

describe('the tables', () => {
  it('have a point, a radius and a name in every row', () => {
    const places = readOwnPlaces();
    expect(places.length).toBeGreaterThan(2000);
    for (const place of places) {
      expect(place.radiusKm, place.name).toBeGreaterThan(0);
      expect(place.countryCode ?? 'XX', place.name).toMatch(/^[A-Z]{2}$/);
      expect(place.featureCode, place.name).toMatch(/^[A-Z][A-Z0-9]{1,5}$/);
    }
  });

  it('name no country or division twice', () => {
    for (const table of [countryTable, admin1Table]) {
      const codes = parseTable(table).map(([code]) => code);
      expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    }
  });
});
