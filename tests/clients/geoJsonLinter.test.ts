import { check, HintError } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { writeGeoJson } from '../../src/exchange/write/writeGeoJson.ts';
import { writeLinkedPlaces } from '../../src/exchange/write/writeLinkedPlaces.ts';
import { exchangeSet, hostileSet } from '../fixtures/exchangeSet.ts';
import { syntheticSet } from '../fixtures/syntheticSet.ts';

/** What the linter finds against RFC 7946. */
function issuesOf(pieces: Iterable<string>): readonly string[] {
  try {
    check([...pieces].join(''));
    return [];
  } catch (error) {
    if (!(error instanceof HintError)) throw error;
    return error.issues.map(({ message }) => message);
  }
}

test.each([
  ['GeoJSON', writeGeoJson],
  ['Linked Places', writeLinkedPlaces],
])('a linter of RFC 7946 finds nothing in %s', (_, write) => {
  for (const set of [exchangeSet(), hostileSet(), syntheticSet(200)])
    expect(issuesOf(write(set).pieces())).toEqual([]);
});

test('the linter finds what is wrong', () => {
  expect(
    issuesOf(['{"type":"Feature","geometry":{"type":"Point","coordinates":["1",2]},"properties":{}}']),
  ).toHaveLength(1);
});
