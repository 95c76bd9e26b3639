import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/app/list/factsOf.ts';
import { countOutlets } from '../../../src/app/store/countOutlets.ts';
import { prepare } from '../../../src/app/store/prepare.ts';
import { english } from '../../../src/app/words/english.ts';
import type { ArticleCopy, ArticleEntry } from '../../../src/event-set/eventSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const copy = (id: string, publisher: string | null): ArticleCopy => ({
  id,
  title: null,
  url: null,
  publisher,
  published: null,
});
const [ENTRY] = eventSetOf([]).dateline.articles;
const article = (id: string, publisher: string | null, copies?: readonly ArticleCopy[]): ArticleEntry => ({
  ...(ENTRY as ArticleEntry),
  id,
  publisher,
  ...(copies ? { copies } : {}),
});
const reported = (...ids: string[]) => {
  const [quote] = eventFeature('e').properties.evidence;
  return { evidence: ids.flatMap((articleId) => (quote ? [{ ...quote, articleId }] : [])) };
};

describe('countOutlets(articles)', () => {
  const outletsOf = countOutlets([
    article('a', 'The Post', [copy('a2', 'The Star'), copy('a3', null), copy('a4', 'The Post')]),
    article('b', 'The Star'),
    article('c', null),
    article('d', null),
    article('e', 'The Post'),
  ]);

  test.each([
    ['none without a report', [], 0],
    ['the outlets of an article and its copies, each publisher once', ['a'], 3],
    ['one for an article without copies', ['b'], 1],
    ['one for several articles of a publisher', ['e', 'e'], 1],
    ['articles without a publisher as outlets of their own', ['c', 'd'], 2],
    ['a publisher once where it ran a copy and a report of its own', ['a', 'b', 'e'], 3],
    ['an article that is not listed as one', ['nowhere'], 1],
  ])('counts %s', (_, ids, outlets) => {
    expect(outletsOf(reported(...ids))).toBe(outlets);
  });
});

test('prepare(set) counts the copies of an article, and its row says so', () => {
  const set = eventSetOf([eventFeature('e')]);
  const copied = [article('floods', 'The Example', [copy('x', 'The Post'), copy('y', 'The Star')])];
  const [event] = prepare({ ...set, dateline: { ...set.dateline, articles: copied } }).events;
  expect(event?.outlets).toBe(3);
  expect(event && factsOf(event, english).sources).toBe('3 sources');
});
