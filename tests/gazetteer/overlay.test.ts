import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/gazetteer/buildIndex.ts';
import { openIndex } from '../../src/gazetteer/openIndex.ts';
import { overlay } from '../../src/gazetteer/overlay.ts';
import { smallSources } from './smallSources.ts';

const base = openIndex(buildIndex(smallSources(), 'v1'));
const gazetteer = overlay(base, [
  { name: 'Paris', lngLat: [-88.3, 36.3], level: 'city', countryCode: 'US', admin1Code: 'TX' },
  { name: 'Old Mill Quarter', alternateNames: ['Mill Row', 'mill-row'], lngLat: [-96.3, 32.6] },
]);

describe('overlay(gazetteer, places)', () => {
  it('finds only the user’s place where names meet', () => {
    expect(gazetteer.find('PARIS').map(({ place }) => place.lngLat)).toEqual([[-88.3, 36.3]]);
    expect(base.find('Paris')).toHaveLength(2);
  });

  it('finds all other names as before', () => {
    expect(gazetteer.find('Lutetia')).toEqual(base.find('Lutetia'));
    expect(gazetteer.has('Lutetia')).toBe(true);
    expect(gazetteer.has('Xyzzy')).toBe(false);
  });

  it('knows alternate names once, and how many words they have', () => {
    expect(gazetteer.find('Mill Row')).toHaveLength(1);
    expect(gazetteer.maxWords('old')).toBeGreaterThanOrEqual(3);
    expect(gazetteer.maxWords('Kaufman')).toBe(2);
  });

  it('gives the user’s places rows of their own, and parents by their codes', () => {
    const [{ place }] = gazetteer.find('Paris');
    expect(place.row).toBe(base.size);
    expect(gazetteer.size).toBe(base.size + 2);
    expect(gazetteer.place(place.row)).toBe(place);
    expect(gazetteer.place(0)).toBe(base.place(0));
    expect(place.admin1).toBe('Texas');
    expect(gazetteer.parents(place).admin1).toBe(base.admin1('US', 'TX'));
    expect(gazetteer.townCount(place)).toBe(0);
  });

  it('has a site of 1 km where nothing is said', () => {
    expect(gazetteer.find('Mill Row')[0].place).toMatchObject({
      level: 'site',
      radiusKm: 1,
      countryCode: null,
    });
  });

  it('finds by GeoNames’ number the user’s place first, then that of the gazetteer below', () => {
    const [{ place }] = base.find('Lutetia');
    expect(base.byGeonameId(place.geonameId ?? 0)).toBe(place);
    expect(gazetteer.byGeonameId(place.geonameId ?? 0)).toBe(place);
    const number = { name: 'Lutetia', lngLat: [2, 48], geonameId: place.geonameId } as const;
    expect(overlay(base, [number]).byGeonameId(place.geonameId ?? 0)?.lngLat).toEqual([2, 48]);
    for (const none of [0, -1, 4_000_000_000]) expect(gazetteer.byGeonameId(none)).toBeNull();
  });

  it('leaves the gazetteer as it is without places', () => {
    expect(overlay(base, []).find('Paris')).toEqual(base.find('Paris'));
  });
});
