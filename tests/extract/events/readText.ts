import type { EventFeature, Level } from '../../../src/event-set/eventSet.ts';
import { findEvents } from '../../../src/extract/events/findEvents.ts';
import type { ArticleMentions } from '../../../src/extract/events/readContext.ts';
import type { Toponym } from '../../../src/extract/mentions.ts';
import { parse } from '../../../src/extract/parse.ts';
import { readStructure } from '../../../src/extract/structure/readStructure.ts';
import { findTimexes } from '../../../src/extract/times/findTimexes.ts';
import type { Candidate, Place } from '../../../src/gazetteer/gazetteer.ts';

/** Places that the tests name: longitude, latitude, level, country. */
const PLACES: Readonly<Record<string, readonly [number, number, Level, string | null]>> = {
  Lima: [-77.03, -12.04, 'city', 'PE'],
  Cusco: [-71.97, -13.53, 'city', 'PE'],
  Arequipa: [-71.54, -16.4, 'city', 'PE'],
  Peru: [-76, -10, 'country', 'PE'],
  Lisbon: [-9.14, 38.72, 'city', 'PT'],
  Porto: [-8.61, 41.15, 'city', 'PT'],
  Portugal: [-8, 39.5, 'country', 'PT'],
  Oslo: [10.75, 59.91, 'city', 'NO'],
  Bergen: [5.33, 60.39, 'city', 'NO'],
  Norway: [10, 62, 'country', 'NO'],
  Ghana: [-2, 8, 'country', 'GH'],
  Accra: [-0.2, 5.56, 'city', 'GH'],
  Togo: [1.17, 8, 'country', 'TG'],
  Washington: [-77.04, 38.9, 'city', 'US'],
  Brussels: [4.35, 50.85, 'city', 'BE'],
  'North Sea': [3, 56, 'water', null],
};

const DEMONYMS: Readonly<Record<string, string>> = {
  Peruvian: 'Peru',
  Portuguese: 'Portugal',
  Norwegian: 'Norway',
  Ghanaian: 'Ghana',
};

const NAMES = new RegExp(`\\b(?:${[...Object.keys(PLACES), ...Object.keys(DEMONYMS)].join('|')})\\b`, 'gi');

/** These places by name. */
export const gazetteer = {
  find: (name: string): Candidate[] => {
    const place = placeOf(name.replace(', D.C.', ''));
    return place ? [{ place, nameKind: 'main' }] : [];
  },
};

interface Published {
  readonly published?: string | null;
  readonly title?: string | null;
}

/** Reads events as the pipeline does, with these places for toponyms. Text before the published day is news of then. */
export function readText(text: string, options: Published = {}): EventFeature[] {
  return findEvents(readMentions(text, options), gazetteer);
}

/** What was found in a text before its events, with these places for toponyms. */
export function readMentions(
  text: string,
  { published = '2024-05-15', title = null }: Published = {},
): ArticleMentions {
  const article = {
    id: 'a',
    text,
    title,
    url: null,
    publisher: null,
    author: null,
    published,
    language: 'en',
  };
  const parsed = parse(text);
  const structure = readStructure(parsed, title);
  const toponyms = [...text.matchAll(NAMES)].map(({ 0: name, index }): Toponym => {
    const key = Object.keys(DEMONYMS).find((each) => each.toLowerCase() === name.toLowerCase());
    const inDateline =
      structure.dateline && index >= structure.dateline.start && index < structure.dateline.end;
    return {
      start: index,
      end: index + name.length,
      text: name,
      kind: key ? 'demonym' : inDateline ? 'dateline' : 'name',
      place: placeOf(key ? DEMONYMS[key] : name),
      confidence: 0.9,
      alternatives: [],
    };
  });
  const timexes = findTimexes(parsed, { published });
  return { article, parse: parsed, structure, timexes, toponyms };
}

/** Each event as "title | date | place | status", for short comparisons. */
export function summarise(events: readonly EventFeature[]): string[] {
  return events.map(
    ({ properties: { title, edtf, placeName, status } }) => `${title} | ${edtf} | ${placeName} | ${status}`,
  );
}

function placeOf(name: string): Place | null {
  const keys = Object.keys(PLACES);
  const row = keys.findIndex((key) => key.toLowerCase() === name.toLowerCase());
  if (row < 0) return null;
  const [lng, lat, level, countryCode] = PLACES[keys[row]];
  return {
    row,
    name: keys[row],
    level,
    lngLat: [lng, lat],
    radiusKm: level === 'city' ? 10 : 500,
    countryCode,
    admin1: null,
    admin1Code: null,
    admin2Code: null,
    population: 1_000_000,
    geonameId: row + 1,
    featureCode: null,
  };
}
