import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/gazetteer/buildIndex.ts';
import { openIndex } from '../../src/gazetteer/openIndex.ts';
import { smallSources, townRow } from './smallSources.ts';

const bytes = buildIndex(smallSources(), 'v1');
const gazetteer = openIndex(bytes);
const names = (name: string) =>
  gazetteer.find(name).map(({ place }) => `${place.name}, ${place.countryCode}`);
const kinds = (name: string) =>
  gazetteer.find(name).map(({ place, nameKind }) => `${place.name}: ${nameKind}`);

describe('find(name)', () => {
  it('gives all places of a name, the most populous first', () => {
    expect(names('Paris')).toEqual(['Paris, FR', 'Paris, US']);
  });

  it('does not mind case, accents, hyphens and full stops', () => {
    expect(names('istanbul')[0]).toBe('İstanbul, TR');
    expect(names('ÎLE DE FRANCE')).toEqual(['Île-de-France, FR']);
    expect(names('Ile-de-France')).toEqual(['Île-de-France, FR']);
  });

  it('knows alternate names in Latin script and no others', () => {
    expect(kinds('Lutetia')).toEqual(['Paris: alternate']);
    expect(names('Париж')).toEqual([]);
    expect(names('ba li')).toEqual([]);
    expect(names('PAR')).toEqual([]);
  });

  it('is empty for a name that nobody has, and for the empty one', () => {
    expect(names('Xyzzy')).toEqual([]);
    expect(names('')).toEqual([]);
    expect(names('Par')).toEqual([]);
    expect(names('Pariss')).toEqual([]);
  });

  it('reads "Saint" and "St." alike', () => {
    expect(names('St. Jo')).toEqual(['Saint Jo, US']);
    expect(names('St Jo')).toEqual(['Saint Jo, US']);
  });

  it('knows a county with and without the word, and abbreviated', () => {
    expect(kinds('Kaufman County')).toEqual(['Kaufman County: main']);
    expect(kinds('Kaufman Co.')).toEqual(['Kaufman County: abbreviation']);
    expect(kinds('Kaufman').sort()).toEqual(['Kaufman County: alternate', 'Kaufman: main']);
  });

  it('knows a province in its long forms', () => {
    expect(names('Province of Istanbul')).toEqual(['Istanbul Province, TR']);
    expect(names('Chukotka Oblast')).toEqual(['Chukotka, RU']);
  });

  it('takes US and TX in capitals only, since "us" is a pronoun', () => {
    expect(kinds('US')).toEqual(['United States: abbreviation']);
    expect(kinds('U.S.')).toEqual(['United States: abbreviation']);
    expect(kinds('TX')).toEqual(['Texas: abbreviation']);
    expect(names('us')).toEqual([]);
    expect(names('Us')).toEqual([]);
    expect(names('tx')).toEqual([]);
  });

  it('takes "Tex." with its full stop only', () => {
    expect(kinds('Tex.')).toEqual(['Texas: abbreviation']);
    expect(names('Tex')).toEqual([]);
    expect(names('tex.')).toEqual([]);
  });

  it('knows demonyms in singular and plural, irregular ones too', () => {
    for (const demonym of ['American', 'Americans', 'African-Americans', 'Yankees'])
      expect(kinds(demonym), demonym).toEqual(['United States: demonym']);
    for (const demonym of ['French', 'Frenchman', 'Frenchwomen'])
      expect(kinds(demonym)).toEqual(['France: demonym']);
    for (const demonym of ['Turk', 'Turks', 'Turkish']) expect(kinds(demonym)).toEqual(['Türkiye: demonym']);
    expect(kinds('Texans')).toEqual(['Texas: demonym']);
    expect(names('Frenchs')).toEqual([]);
  });

  it('knows former and common names of countries', () => {
    expect(names('Turkey')).toEqual(['Türkiye, TR']);
    expect(names('America')).toEqual(['United States, US']);
  });

  it('needs a capital behind "the" for what is a common word', () => {
    expect(names('the South')).toEqual(['American South, US']);
    expect(names('The South')).toEqual(['American South, US']);
    expect(names('the south')).toEqual([]);
  });
});

describe('has(name)', () => {
  it('says whether find would give something', () => {
    for (const name of [
      'Paris',
      'U.S.',
      'us',
      'Tex.',
      'tex',
      'Xyzzy',
      '',
      'the south',
      'Île-de-France',
      '巴黎',
    ])
      expect(gazetteer.has(name), name).toBe(gazetteer.find(name).length > 0);
  });
});

describe('maxWords(firstWord)', () => {
  it('is the length of the longest name that begins so', () => {
    expect(gazetteer.maxWords('Kaufman')).toBe(2);
    expect(gazetteer.maxWords('GULF')).toBeGreaterThanOrEqual(3);
    expect(gazetteer.maxWords('Xyzzy')).toBe(0);
    expect(gazetteer.maxWords('')).toBe(0);
  });
});

describe('place(row)', () => {
  it('is the same object each time', () => {
    const [{ place }] = gazetteer.find('Paris');
    expect(gazetteer.place(place.row)).toBe(place);
  });

  it('has all that the source says', () => {
    expect(gazetteer.find('Paris')[1].place).toMatchObject({
      name: 'Paris',
      level: 'city',
      lngLat: [-95.55551, 33.66094],
      countryCode: 'US',
      admin1: 'Texas',
      admin1Code: 'TX',
      admin2Code: null,
      population: 24_839,
      geonameId: 4717560,
      featureCode: 'PPL',
    });
  });

  it('throws beyond the last row', () => {
    expect(() => gazetteer.place(gazetteer.size)).toThrow(`${gazetteer.size}`);
    expect(() => gazetteer.place(-1)).toThrow('-1');
  });

  it('can be read for every row', () => {
    for (let row = 0; row < gazetteer.size; row++) {
      const { name, lngLat, radiusKm } = gazetteer.place(row);
      expect(name).not.toBe('');
      expect(Math.abs(lngLat[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(lngLat[1])).toBeLessThanOrEqual(90);
      expect(radiusKm).toBeGreaterThan(0);
    }
  });
});

describe('divisions', () => {
  it('are found by GeoNames codes', () => {
    expect(gazetteer.country('FR')?.name).toBe('France');
    expect(gazetteer.admin1('US', 'TX')?.name).toBe('Texas');
    expect(gazetteer.admin2('US', 'TX', '257')?.name).toBe('Kaufman County');
    expect(gazetteer.country('QQ')).toBeNull();
    expect(gazetteer.admin1('US', '')).toBeNull();
  });

  it('are the parents of their towns, and count them', () => {
    const kaufman = gazetteer
      .find('Kaufman')
      .map(({ place }) => place)
      .find(({ level }) => level === 'city');
    if (!kaufman) throw new Error('no town of Kaufman');
    const { country, admin1, admin2 } = gazetteer.parents(kaufman);
    expect([country?.name, admin1?.name, admin2?.name]).toEqual(['United States', 'Texas', 'Kaufman County']);
    expect(admin2 && gazetteer.townCount(admin2)).toBe(1);
  });

  it('have a point across the antimeridian where their towns do', () => {
    const [lng] = gazetteer.admin1('FJ', '02')?.lngLat ?? [0, 0];
    expect(Math.abs(lng)).toBeGreaterThan(179);
  });

  it('without towns have the point and radius of the division around them', () => {
    const [texas, loving] = [gazetteer.admin1('US', 'TX'), gazetteer.admin2('US', 'TX', '301')];
    expect(loving?.lngLat).toEqual(texas?.lngLat);
    expect(loving?.radiusKm).toBe(texas?.radiusKm);
  });

  it('have the population of their towns', () => {
    expect(gazetteer.country('TR')?.population).toBe(14_804_116);
  });
});

describe('post offices', () => {
  it('are added where no town of the name is near', () => {
    expect(names('Tinytown')).toEqual(['Tinytown, US']);
    expect(gazetteer.find('Tinytown')[0].place.admin1).toBe('Texas');
    expect(names('Nowhere')).toEqual([]);
    expect(names('Eastern Ontario')).toEqual([]);
  });
});

describe('places of our tables', () => {
  it('take their division from the nearest town', () => {
    expect(gazetteer.find('Eiffel Tower')[0].place).toMatchObject({ level: 'site', admin1: 'Île-de-France' });
  });

  it('have none far from any town', () => {
    expect(gazetteer.find('White House')[0].place.admin1).toBeNull();
  });
});

describe('openIndex(bytes)', () => {
  it('refuses bytes that are cut short, damaged, of another format or none', () => {
    expect(() => openIndex(bytes.slice(0, 20))).toThrow('bytes');
    expect(() => openIndex(bytes.slice(0, -8))).toThrow('bytes');
    expect(() => openIndex(new Uint8Array(4096))).toThrow('none');
    const damaged = bytes.slice();
    damaged[damaged.length >> 1] ^= 1;
    expect(() => openIndex(damaged)).toThrow('checksum');
    const other = bytes.slice();
    other[4] ^= 64;
    expect(() => openIndex(other)).toThrow('format');
  });

  it('opens bytes that do not begin at a multiple of four', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openIndex(shifted.subarray(1)).find('Lutetia')).toHaveLength(1);
  });
});

describe('buildIndex(sources, version, onProgress)', { timeout: 30_000 }, () => {
  it('makes the same bytes of the same sources', () => {
    const isSame = (other: Uint8Array) => Buffer.compare(other, bytes) === 0;
    expect(isSame(buildIndex(smallSources(), 'v1'))).toBe(true);
    expect(isSame(buildIndex(smallSources(), 'v2'))).toBe(false);
  });

  it('tells how far it is, up to 1 and never back', () => {
    const steps: number[] = [];
    buildIndex(smallSources(), 'v1', (done) => steps.push(done));
    expect(steps[steps.length - 1]).toBe(1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });

  it('throws with the line of a broken row', () => {
    const rows = [townRow({ id: 1, name: 'A', lngLat: [1, 1], code: 'FR.11', population: 5 }), '2\tB\tB'];
    expect(() => buildIndex(smallSources(rows), 'v1')).toThrow('line 2');
  });
});
