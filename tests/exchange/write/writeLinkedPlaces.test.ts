import { expect, test } from 'vitest';
import { writeLinkedPlaces } from '../../../src/exchange/write/writeLinkedPlaces.ts';
import { exchangeSet } from '../../fixtures/exchangeSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

test('writeLinkedPlaces(set) writes an event as a feature with its place and time', () => {
  const [feature] = JSON.parse(
    [
      ...writeLinkedPlaces(eventSetOf([eventFeature('a/b')]), { page: 'https://example.org/map/' }).pieces(),
    ].join(''),
  ).features;
  const url = 'https://example.org/floods';
  expect(feature).toMatchObject({
    '@id': 'https://example.org/map/#event=a%2Fb',
    type: 'Feature',
    properties: {
      title: 'River bursts its banks in Valencia',
      ccodes: ['ES'],
      fclasses: ['P'],
      edtf: '2026-03-03',
    },
    geometry: { type: 'Point', coordinates: [-0.37739, 39.46975], certainty: 'certain' },
    when: { timespans: [{ start: { in: '2026-03-03' } }], certainty: 'certain' },
    names: [{ toponym: 'Valencia', lang: 'en', citations: [{ label: 'Floods in Valencia', '@id': url }] }],
    types: [{ identifier: 'aat:300008347', label: 'inhabited places' }, { label: 'disaster' }],
    links: [
      { type: 'closeMatch', identifier: 'https://www.geonames.org/2509954/' },
      { type: 'subjectOf', identifier: url },
    ],
    descriptions: [{ '@id': url, value: 'The river burst its banks in Valencia on Tuesday.', lang: 'en' }],
  });
});

test('writeLinkedPlaces(set) leaves out what has no place, says so, and gives no `when` to what has no date', () => {
  const { pieces, losses } = writeLinkedPlaces(exchangeSet());
  const { features } = JSON.parse([...pieces()].join(''));
  expect(features).toHaveLength(14);
  expect(features.filter((feature: object) => !('when' in feature))).toMatchObject([
    { '@id': 'urn:dateline:undated' },
  ]);
  expect(losses[0]).toEqual({ what: 'unplaced', count: 1, examples: ['Nobody knows where'] });
});
