import { expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/loadGazetteer.ts';
import { searchPlaces } from '../../../src/cli/serve/searchPlaces.ts';

const gazetteer = await loadGazetteer();
const namesFor = (sought: string) =>
  searchPlaces(gazetteer, sought).map(({ name, countryCode }) => `${name}, ${countryCode}`);

it('gives the places of a name in any spelling, the most populous first', () => {
  expect(namesFor(' tromso ')[0]).toBe('Tromsø, NO');
  expect(namesFor('paris')[0]).toBe('Paris, FR');
});

it('gives what begins so where no place has the name', () => {
  expect(namesFor('Timişoa')).toEqual(['Timişoara, RO']);
});

it('gives nothing for a beginning of no name, or of too many', () => {
  expect(namesFor('Xqzzyt')).toEqual([]);
  expect(namesFor('zq')).toEqual([]);
  expect(namesFor('  ')).toEqual([]);
});
