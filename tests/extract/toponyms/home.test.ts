import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/loadGazetteer.ts';
import { findHome } from '../../../src/extract/toponyms/home.ts';
import { OUTLET_HOMES } from '../../../src/extract/toponyms/outletHomes.ts';
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';

let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 120_000);

const homeOf = (url: string | null, publisher: string | null = null) => {
  const { towns, countryCode } = findHome({ gazetteer, url, publisher });
  return { towns: towns.map(({ name }) => name), countryCode };
};

describe('findHome(context)', () => {
  it('knows outlets by the host of their pages, sections of it included', () => {
    expect(homeOf('https://www.tulsaworld.com/news/x.html')).toEqual({ towns: ['Tulsa'], countryCode: 'US' });
    expect(homeOf('http://sports.tulsaworld.com/1')).toEqual({ towns: ['Tulsa'], countryCode: 'US' });
  });

  it('reads the town in a publisher that the table lacks', () => {
    expect(homeOf(null, 'The Wichita Evening Times').towns[0]).toMatch(/^Wichita/);
  });

  it('takes the country from the ending of the address', () => {
    expect(homeOf('https://example.co.nz/a')).toEqual({ towns: [], countryCode: 'NZ' });
    expect(homeOf('https://example.tv/a')).toEqual({ towns: [], countryCode: null });
  });

  it('knows nothing of no address', () => {
    expect(homeOf(null)).toEqual({ towns: [], countryCode: null });
    expect(homeOf('not an address')).toEqual({ towns: [], countryCode: null });
  });

  it('finds the town of every outlet of its table in the gazetteer', () => {
    const lost = [...OUTLET_HOMES.keys()].filter((host) => homeOf(`https://${host}/`).towns.length !== 1);
    expect(lost).toEqual([]);
  });
});
