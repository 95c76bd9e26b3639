import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/loadGazetteer.ts';
import { parse } from '../../../src/extract/parse.ts';
import { findToponyms, type ToponymContext } from '../../../src/extract/toponyms/findToponyms.ts';
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';

let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 120_000);

function find(text: string, context: Partial<ToponymContext> = {}) {
  const toponyms = findToponyms(parse(text), { gazetteer, ...context });
  for (const { start, end, text: words } of toponyms) expect(text.slice(start, end)).toBe(words);
  return toponyms;
}

/** Each name with its place as "name, division, country". */
function places(text: string, context: Partial<ToponymContext> = {}) {
  return find(text, context).map(({ text: words, place }) => {
    const area = [place?.name, place?.level === 'city' ? place.admin1 : null, place?.countryCode];
    return `${words}: ${area.filter((part) => part != null).join(', ')}`;
  });
}

const names = (text: string) => find(text).map((toponym) => toponym.text);

describe('findToponyms', () => {
  it.each(['Castle', 'Bay', 'Point', 'Glacier', 'Islands'])(
    'never takes the last word of an unknown "X %s" for a town of that name',
    (kind) => {
      const found = find(`He died at Grumvik ${kind} near Bonn in 1970.`);
      const distant = found.filter(({ place }) => place !== null && place.countryCode !== 'DE');
      expect(found.map((toponym) => toponym.text)).toContain('Bonn');
      expect(distant).toEqual([]);
    },
  );

  it('places a town by the state behind it', () => {
    expect(places('The tornado struck Paris, Texas, late on Monday.')[0]).toBe('Paris: Paris, Texas, US');
    expect(places('He was born in Cambridge, Ohio, and grew up there.')[0]).toBe(
      'Cambridge: Cambridge, Ohio, US',
    );
  });

  it('takes the capital where nothing speaks against it', () => {
    expect(places('French ministers met in Paris and London on Monday.')).toContain(
      'Paris: Paris, Île-de-France, FR',
    );
  });

  it('lets the outlet place a name that many towns share', () => {
    const text =
      'The Springfield council approved the budget. Springfield police welcomed it, and so did Mayor Jane Roe.';
    expect(places(text, { url: 'https://www.sj-r.com/news/1' })[0]).toBe(
      'Springfield: Springfield, Illinois, US',
    );
    expect(places(text, { url: 'https://www.masslive.com/news/1' })[0]).toBe(
      'Springfield: Springfield, Massachusetts, US',
    );
  });

  it('lets the other places of the text place a name', () => {
    const text =
      'Fire crews from Houston, Dallas and Austin drove through Texas to help neighbours in Athens and Palestine.';
    expect(places(text)).toContain('Athens: Athens, Texas, US');
  });

  it('takes the city where a state bears its name, unless the words say state', () => {
    expect(places('A man was stabbed in New York on Monday.')).toEqual([
      'New York: New York City, New York, US',
    ]);
    expect(places('Thousands protested in Washington on Sunday.')).toEqual([
      'Washington: Washington, District of Columbia, US',
    ]);
    expect(places('A fire burned for days in Washington state.')[0]).toBe('Washington: Washington, US');
    expect(places('Snow blocked roads in upstate New York.')[0]).toBe('New York: New York, US');
  });

  it('takes the seat of a province rather than the province, unless the words say province', () => {
    expect(places('The storm hit Valencia on Friday.')[0]).toBe('Valencia: Valencia, Valencia, ES');
    expect(places('A bomb exploded in Basra, in southern Iraq.')[0]).toBe('Basra: Basrah, Basra, IQ');
    expect(places('Fighting spread in Kunduz province.')[0]).toBe('Kunduz: Kunduz, AF');
  });

  it('reads a direction without a capital as part of the name of a state', () => {
    expect(places('The hurricane moved into north Carolina overnight.')[0]).toBe(
      'Carolina: North Carolina, US',
    );
  });

  it('puts a mall where the sentence is about, not into a town of its name', () => {
    expect(places('Gunmen stormed the Westgate mall in Nairobi.')[0]).toBe(
      'Westgate: Nairobi, Nairobi County, KE',
    );
  });

  it('reads a name as its neighbours in a list are', () => {
    expect(places('Officials found cases in Oregon, Washington and California.')[1]).toBe(
      'Washington: Washington, US',
    );
  });

  it('leaves a town that the gazetteer lacks to the area behind it', () => {
    expect(places('He was stopped near Stroud, Ontario, on Sunday.')[0]).toBe('Stroud: Ontario, CA');
  });

  it('finds landmarks and mountains by their names alone', () => {
    expect(places('Swimmers were told to leave Jones Beach.')).toEqual(['Jones Beach: Jones Beach, US']);
    expect(places('Two climbers died on Everest in May.')[0]).toMatch(/^Everest: Mount Everest/);
    expect(places('Police closed the Bay Bridge near Oakland.')[0]).toBe(
      'Bay Bridge: San Francisco-Oakland Bay Bridge, US',
    );
  });

  it('takes an English county before towns of its name overseas', () => {
    expect(places('The bodies were found in a lorry in Essex.')).toEqual(['Essex: Essex, GB']);
  });

  it('reads "US" as a country and "us" as a pronoun', () => {
    expect(places('It told us that US troops left.')).toEqual(['US: United States, US']);
  });

  it('keeps abbreviations of states with their full stops', () => {
    expect(names('She moved from Fresno, Calif., to Toledo, Ohio.')).toEqual([
      'Fresno',
      'Calif.',
      'Toledo',
      'Ohio',
    ]);
  });

  it('marks demonyms', () => {
    const [turkish] = find('A Turkish court on Friday jailed two reporters.');
    expect(turkish).toMatchObject({ text: 'Turkish', kind: 'demonym', place: { countryCode: 'TR' } });
  });

  it('marks a place in the name of an organisation', () => {
    const [dallas] = find('He joined the Dallas Police Department in 1999.');
    expect(dallas).toMatchObject({ text: 'Dallas', kind: 'nested' });
  });

  it('marks the dateline and nothing else as one', () => {
    const kinds = find('NAIROBI (Reuters) - A bridge collapsed in Mombasa on Sunday, killing two.').map(
      ({ text, kind }) => `${text} ${kind}`,
    );
    expect(kinds).toEqual(['NAIROBI dateline', 'Mombasa name']);
  });

  it('finds waters and regions', () => {
    expect(names('The carrier left the Caribbean Sea for the Gulf of Aden.')).toEqual([
      'Caribbean Sea',
      'Gulf of Aden',
    ]);
  });

  it('finds no place in the names of people and things', () => {
    expect(names('Paris Hilton met Jack London and Mr. Jordan Smith.')).toEqual([]);
    expect(names('She ate a turkey sandwich in a nice, normal kitchen.')).toEqual([]);
  });

  it('leaves a surname alone once a person bears it', () => {
    expect(
      names(
        'Mary Washington spoke first. Washington said she would run. "I am ready," Washington told reporters.',
      ),
    ).toEqual([]);
  });

  it('gives each name at most five other readings, best first, none of them its place', () => {
    for (const { place, alternatives } of find('A train from Springfield reached Richmond and Georgia.')) {
      expect(alternatives.length).toBeLessThanOrEqual(5);
      expect(alternatives.map(({ score }) => score)).toEqual(
        alternatives.map(({ score }) => score).sort((a, b) => b - a),
      );
      expect(alternatives.some((other) => other.place.row === place?.row)).toBe(false);
    }
  });

  it('gives confidences between 0 and 1, less where a name is shared', () => {
    const [france] = find('The president of France spoke in Lyon.');
    const [springfield] = find('It happened in Springfield.');
    expect(france.confidence).toBeGreaterThan(springfield.confidence);
    for (const { confidence } of [france, springfield]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same answer twice', () => {
    const text = 'Talks between Georgia and Russia began in Geneva, Switzerland.';
    expect(find(text)).toEqual(find(text));
  });
});
