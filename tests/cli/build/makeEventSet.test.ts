import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { NO_COLLECTION } from '../../../src/articles/collection.ts';
import { formatNotice } from '../../../src/articles/notice.ts';
import { boundReports, checkMadeSet } from '../../../src/cli/build/checkMadeSet.ts';
import { makeEventSet } from '../../../src/cli/build/makeEventSet.ts';
import { readBytes } from '../../../src/cli/build/readBytes.ts';
import { countEvents } from '../../../src/event-set/countEvents.ts';
import { writeEventSet } from '../../../src/event-set/writeEventSet.ts';
import { eventFeature } from '../../fixtures/smallEventSet.ts';

const article = (id: string, rest: Partial<Article> = {}): Article => ({
  id,
  text: `Rain fell on ${id}. It was wet.`,
  title: null,
  url: null,
  publisher: null,
  author: null,
  published: null,
  language: null,
  ...rest,
});
const OPTIONS = { title: 'Rain', minConfidence: 0.5, texts: 'articles' };
const make = (ids: readonly string[], events = [eventFeature('a-1')]) =>
  makeEventSet(
    ids.map((id) => ({ article: article(id), language: 'en', passages: [{ start: 0, end: 12 }] })),
    events,
    NO_COLLECTION,
    OPTIONS,
  );

describe('makeEventSet', () => {
  it('makeEventSet marks what lies below the least confidence as doubtful, and counts the rest', () => {
    const { set } = make(
      ['a'],
      [
        eventFeature('a-1', { confidence: 0.5 }),
        eventFeature('a-2', { confidence: 0.49 }),
        eventFeature('a-3', { edtf: null, start: null, end: null, placeName: null, checkedBy: 'A. Reader' }),
      ],
    );
    expect([...set.features].map(({ properties }) => properties.doubtful)).toEqual([false, true, false]);
    expect(set.dateline.counts).toEqual({
      found: 3,
      placed: 1,
      dated: 1,
      undated: 1,
      unplaced: 1,
      doubtful: 1,
      corrected: 1,
    });
  });

  it('makeEventSet gives texts names that differ on every file system', () => {
    const { set, texts } = make(['a', 'A', 'a/b', 'ä', '…']);
    const hrefs = set.dateline.articles.map(({ href }) => href ?? '');
    const names = hrefs.map(
      (href) => /^articles\/(?<name>.+)\.[0-9a-f]{8}(?:-\d)?\.json$/.exec(href)?.groups?.name,
    );
    expect(names).toEqual(['a', 'a', 'a-b', 'a', 'article']);
    expect(new Set(hrefs).size).toBe(5);
    expect(texts.get(hrefs[2] ?? '')).toEqual({
      id: 'a/b',
      title: 'Rain fell on a/b. It was wet.',
      passages: [{ start: 0, end: 12, text: 'Rain fell on' }],
    });
  });

  it('makeEventSet names a text that changed otherwise, and one that did not as before', () => {
    const href = (end: number) => {
      const read = [{ article: article('a'), language: 'en', passages: [{ start: 0, end }] }];
      return makeEventSet(read, [], NO_COLLECTION, OPTIONS).set.dateline.articles[0]?.href;
    };
    expect(href(12)).toBe(href(12));
    expect(href(12)).not.toBe(href(13));
  });

  it('makeEventSet hashes the normalised text', () => {
    // printf 'Rain fell on a. It was wet.' | sha256sum
    expect(make(['a']).set.dateline.articles[0]?.sha256).toBe(
      '21d89217d8e1d4220fc956ebd5db093fa35b3250e38eb4cd064407917eeda657',
    );
  });
});

describe('writeEventSet', () => {
  it('writeEventSet writes the set, one event and one article a line', () => {
    const { set } = make(['a', 'b'], [eventFeature('a-1'), eventFeature('a-2')]);
    const text = [...writeEventSet(set)].join('');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ ...set, features: [...set.features] })));
    expect(text.split('\n').filter((line) => line.startsWith('{"type":"Feature"'))).toHaveLength(2);
    expect(text.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(2);
  });

  it('writeEventSet of nothing is a set all the same', () => {
    const { set } = make([], []);
    expect(JSON.parse([...writeEventSet(set)].join(''))).toEqual({ ...set, features: [] });
  });
});

describe('checkMadeSet', () => {
  it('checkMadeSet leaves out and names an event that the app would leave out', () => {
    const { set } = make(
      ['a'],
      [eventFeature('a-1'), eventFeature('a-1'), eventFeature('a-2', { edtf: 'soon' })],
    );
    const checked = checkMadeSet(set);
    expect([...(checked.set?.features ?? [])].map(({ id }) => id)).toEqual(['a-1']);
    expect(checked.set?.dateline.counts).toEqual(countEvents(checked.set?.features ?? []));
    expect(checked.notices.map(formatNotice)).toEqual([
      '.: expected an event set that keeps the contract, found features[1].id: expected an id of its own, found "a-1"; the event was left out',
      '.: expected an event set that keeps the contract, found features[2].properties.edtf: expected an EDTF date, found "soon"; the event was left out',
    ]);
  });

  it('checkMadeSet refuses a set with a broken header', () => {
    const { set } = make(['a']);
    const checked = checkMadeSet({ ...set, dateline: { ...set.dateline, minConfidence: 7 } });
    expect(checked.set).toBeNull();
    expect(checked.notices[0]?.outcome).toBe('no event set was made');
  });
});

describe('boundReports', () => {
  it('boundReports keeps the first thousand reports of an event and says so', () => {
    const one = eventFeature('a-1');
    const many = {
      ...one,
      properties: { ...one.properties, reports: Array.from({ length: 1001 }, (_, i) => `r${i}`) },
    };
    const { events, notices } = boundReports([one, many]);
    const [first, second] = events;
    expect(first).toBe(one);
    expect(second?.properties.reports).toHaveLength(1000);
    expect(notices).toMatchObject([{ kind: 'noted', outcome: 'the first 1000 stay' }]);
  });
});

describe('readBytes', () => {
  it('readBytes names a file that vanished since it was found', () => {
    const outcome = readBytes({ path: '/nowhere/gone.txt', file: 'gone.txt', bytes: 5 });
    if (outcome.kind === 'read') throw new Error('read');
    expect(formatNotice(outcome.notice)).toBe(
      'gone.txt: expected a file that can be read, found nothing (it is not there, or a link to nothing); left out',
    );
  });
});
