import { expect, test } from 'vitest';
import { shownSet } from '../../../src/app/download/shownSet.ts';
import { checkEventSet } from '../../../src/event-set/checkEventSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

test('shownSet(set, ids) keeps those events, their articles and counts of their own', () => {
  const set = eventSetOf([eventFeature('a'), eventFeature('b', { placeName: null }), eventFeature('c')]);
  const [article] = set.dateline.articles;
  const more = {
    ...set,
    dateline: { ...set.dateline, articles: article ? [article, { ...article, id: 'other' }] : [] },
  };
  const shown = shownSet(more, new Set(['b', 'a']));
  expect(shown.features.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(shown.dateline.articles.map(({ id }) => id)).toEqual(['floods']);
  expect(shown.dateline.counts).toMatchObject({ found: 2, placed: 1, unplaced: 1 });
  expect(checkEventSet(JSON.parse(JSON.stringify(shown)))).toMatchObject({ notes: [] });
});
