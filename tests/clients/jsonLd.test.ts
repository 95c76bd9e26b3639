import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { writeLinkedPlaces } from '../../src/exchange/write/writeLinkedPlaces.ts';
import { exchangeSet } from '../fixtures/exchangeSet.ts';
import terms from './linkedPlacesTerms.json' with { type: 'json' };

const CONTEXT =
  /^https:\/\/raw\.githubusercontent\.com\/LinkedPasts\/linked-places\/\w+\/linkedplaces-context-v1\.1\.jsonld$/;

/** The terms that we write, as the format's context defines them; never from the network. */
const documentLoader = async (documentUrl: string) => {
  if (!CONTEXT.test(documentUrl))
    throw new Error(`expected the context of Linked Places, found ${documentUrl}`);
  return { documentUrl, document: terms };
};

test('a JSON-LD processor reads Linked Places as statements', async () => {
  const document = JSON.parse([...writeLinkedPlaces(exchangeSet()).pieces()].join(''));
  const statements = (await jsonld.toRDF(document, {
    documentLoader: documentLoader as never,
  })) as unknown as readonly Statement[];
  const valuesOf = (predicate: string) =>
    statements.filter((each) => each.predicate.value.endsWith(predicate)).map((each) => each.object.value);
  const subjects = new Set(statements.map(({ subject }) => subject.value));
  expect([...subjects].filter((subject) => subject.startsWith('urn:dateline:'))).toHaveLength(14);
  expect(valuesOf('#toponym')).toEqual(expect.arrayContaining(['Rome', 'Estonia', 'Latvia', 'Valencia']));
  expect(valuesOf('#in')).toEqual(expect.arrayContaining(['-0043-03-15', '1989-05~', '1989-11']));
  expect(valuesOf('#earliest')).toContain('1989-06-01');
  expect(valuesOf('rdf-syntax-ns#value')).toContain('The river burst its banks in Valencia on Tuesday.');
  expect(valuesOf('rdf-syntax-ns#type')).toContain('http://www.w3.org/2004/02/skos/core#closeMatch');
});

interface Statement {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}
