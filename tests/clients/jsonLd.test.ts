import { describe, expect, test } from 'vitest';
import { structuredData } from '../../src/cli/site/structuredData.ts';
import { writeLinkedPlaces } from '../../src/exchange/write/writeLinkedPlaces.ts';
import { exchangeSet, hostileSet } from '../fixtures/exchangeSet.ts';
import linkedPlacesTerms from './linkedPlacesTerms.json' with { type: 'json' };
import { readJsonLd, valuesOf } from './readJsonLd.ts';

/** The terms that we write, as the context at this address defines them. */
const LINKED_PLACES = {
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld':
    linkedPlacesTerms,
};

/** schema.org's own context takes every name for one of its vocabulary, and the values of these members for addresses. */
const SCHEMA_ORG = {
  'https://schema.org': {
    '@context': {
      '@vocab': 'http://schema.org/',
      ...Object.fromEntries(
        ['url', 'sameAs', 'contentUrl', 'eventStatus', 'isBasedOn'].map((name) => [name, { '@type': '@id' }]),
      ),
    },
  },
};

describe('a JSON-LD processor', () => {
  test('reads Linked Places as statements', async () => {
    const document = JSON.parse([...writeLinkedPlaces(exchangeSet()).pieces()].join(''));
    const statements = await readJsonLd(document, LINKED_PLACES);
    const subjects = new Set(statements.map(({ subject }) => subject.value));
    expect([...subjects].filter((subject) => subject.startsWith('urn:dateline:'))).toHaveLength(14);
    expect(valuesOf(statements, '#toponym')).toEqual(
      expect.arrayContaining(['Rome', 'Estonia', 'Latvia', 'Valencia']),
    );
    expect(valuesOf(statements, '#in')).toEqual(
      expect.arrayContaining(['-0043-03-15', '1989-05~', '1989-11']),
    );
    expect(valuesOf(statements, '#earliest')).toContain('1989-06-01');
    expect(valuesOf(statements, 'rdf-syntax-ns#value')).toContain(
      'The river burst its banks in Valencia on Tuesday.',
    );
    expect(valuesOf(statements, 'rdf-syntax-ns#type')).toContain(
      'http://www.w3.org/2004/02/skos/core#closeMatch',
    );
  });

  test('reads what a page says of its events to machines, hostile texts as texts', async () => {
    const set = exchangeSet();
    const both = { ...set, features: [...set.features, ...hostileSet().features] };
    const page = {
      title: 'Floods',
      description: 'A map',
      url: 'https://example.org/map/',
      file: 'events/floods.json',
    };
    const statements = await readJsonLd(JSON.parse(structuredData(both, page)), SCHEMA_ORG);
    const types = valuesOf(statements, 'rdf-syntax-ns#type');
    const events = statements.filter(({ object }) => object.value === 'http://schema.org/Event');
    expect(types).toEqual(
      expect.arrayContaining(['http://schema.org/Dataset', 'http://schema.org/ItemList']),
    );
    expect(valuesOf(statements, '/numberOfItems')).toEqual([String(events.length)]);
    expect(events.length).toBeGreaterThan(20);
    expect(valuesOf(statements, '/startDate')).toEqual(expect.arrayContaining(['1989-08-23', '2026-03-03']));
    expect(valuesOf(statements, '/url')).toContain('https://example.org/map/#event=fall');
    expect(valuesOf(statements, '/contentUrl')).toEqual(['https://example.org/map/events/floods.json']);
    expect(valuesOf(statements, '/name')).toContain('<script>alert(1)</script>');
  });
});
