import { describe, expect, it } from 'vitest';
import { NO_COLLECTION, readCollection } from '../../src/articles/collection.ts';
import { formatNotice } from '../../src/articles/notice.ts';

describe('readCollection', () => {
  it('readCollection reads every key', () => {
    const yaml =
      'title: Floods\nlanguage: en\ntexts: full\nminConfidence: 0.4\ncontact: desk@example.org\norder: 2\n';
    expect(readCollection(yaml, 'collection.yaml')).toEqual({
      collection: {
        title: 'Floods',
        language: 'en',
        texts: 'full',
        minConfidence: 0.4,
        contact: 'desk@example.org',
        order: 2,
      },
      notices: [],
    });
  });

  it('readCollection of an empty file says nothing', () => {
    expect(readCollection('', 'collection.yaml')).toEqual({ collection: NO_COLLECTION, notices: [] });
  });

  it('readCollection leaves out what it cannot read, and keeps the rest', () => {
    const { collection, notices } = readCollection(
      'title: Floods\ntexts: some\nminConfidence: 4\ncontact: javascript:x\norder: first\nprivate: yes\n',
      'collection.yaml',
    );
    expect(collection).toEqual({ ...NO_COLLECTION, title: 'Floods' });
    expect(notices.map(formatNotice)).toEqual([
      'collection.yaml: expected texts to be one of full, quotes, none, found "some"; texts was left out',
      'collection.yaml: expected minConfidence to be a number from 0 to 1, found 4; minConfidence was left out',
      'collection.yaml: expected contact to be a mail address or an https address, found "javascript:x"; contact was left out',
      'collection.yaml: expected order to be a number, found "first"; order was left out',
      'collection.yaml: expected the keys title, language, texts, minConfidence, contact, order, found "private"; ignored',
    ]);
  });
});
