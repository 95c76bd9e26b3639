import { describe, expect, test } from 'vitest';
import { english } from '../../../src/app/words/english.ts';
import { countryName, placeWords, radiusWords } from '../../../src/app/words/placeWords.ts';
import type { Level } from '../../../src/event-set/eventSet.ts';

function say(placeName: string | null, level: Level | null, countryCode: string | null = null) {
  return placeWords({ placeName, level, countryCode, admin1: null }, english);
}

describe('placeWords(place, words)', () => {
  test('says how large a place is', () => {
    expect(say('Culiacán', 'city', 'MX')).toBe('Culiacán, Mexico');
    expect(say('Sinaloa', 'admin1', 'MX')).toBe('somewhere in Sinaloa, Mexico');
    expect(say('Mexico', 'country', 'MX')).toBe('Mexico (country)');
    expect(say('Caribbean Sea', 'water')).toBe('Caribbean Sea');
    expect(say('Latin America', 'region')).toBe('Latin America');
  });

  test('does not name the country twice', () => {
    expect(say('Paris, France', 'city', 'FR')).toBe('Paris, France');
    expect(say('Singapore', 'city', 'SG')).toBe('Singapore');
  });

  test('is null without a place, and bears codes that are none', () => {
    expect(say(null, null)).toBeNull();
    expect(say('Nowhere', 'city', '../')).toBe('Nowhere');
    expect(countryName('XQ', 'en-GB')).toBeNull();
  });
});

describe('radiusWords(place, words)', () => {
  test('rounds, and says nothing of towns and sites', () => {
    expect(radiusWords({ level: 'water', radiusKm: 1234 }, english)).toBe(
      'within about 1,200 km of the point',
    );
    expect(radiusWords({ level: 'admin2', radiusKm: 47 }, english)).toBe('within about 50 km of the point');
    expect(radiusWords({ level: 'city', radiusKm: 10 }, english)).toBeNull();
    expect(radiusWords({ level: 'region', radiusKm: null }, english)).toBeNull();
  });
});
