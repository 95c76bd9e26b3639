import { describe, expect, it } from 'vitest';
import { joinMetadata } from '../../src/articles/joinMetadata.ts';
import { makeArticles } from '../../src/articles/makeArticles.ts';
import { type Metadata, NO_METADATA } from '../../src/articles/metadata.ts';
import { formatNotice } from '../../src/articles/notice.ts';
import { noticeUndated } from '../../src/articles/noticeUndated.ts';
import { slugOf } from '../../src/articles/slug.ts';

const draft = (file: string, text: string, metadata: Partial<Metadata> = {}) => ({
  file,
  text,
  metadata: { ...NO_METADATA, published: '2025-11-04', ...metadata },
});

describe('slugOf', () => {
  it.each([
    ['000_5c12.txt', '000-5c12'],
    ['Día 1/Café au lait.md', 'dia-1-cafe-au-lait'],
    ['東京/火事.txt', '東京-火事'],
    ['v1.2.final.txt', 'v1-2-final'],
    ['---.txt', ''],
  ])('slugOf(%j) is %j', (path, slug) => {
    expect(slugOf(path)).toBe(slug);
  });

  it('slugOf is the same for composed and decomposed names', () => {
    expect(slugOf('Café.txt'.normalize('NFD'))).toBe(slugOf('Café.txt'.normalize('NFC')));
  });
});

describe('makeArticles', () => {
  it('makeArticles gives ids of the metadata first, then slugs, and numbers what is taken', () => {
    const { articles, notices } = makeArticles([
      draft('a b.txt', 'one'),
      draft('a-b.txt', 'two'),
      draft('c.txt', 'three', { id: 'a-b' }),
      draft('d.txt', 'four', { id: 'a-b' }),
      draft('….txt', 'five'),
    ]);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a-b-3', 'one'],
      ['a-b-4', 'two'],
      ['a-b', 'three'],
      ['a-b-2', 'four'],
      ['article', 'five'],
    ]);
    expect(notices.map(formatNotice)).toContain(
      'd.txt: expected an id of its own, found the id a-b, which another article has; named a-b-2',
    );
  });

  it('makeArticles keeps a text that occurs twice once, and names both files', () => {
    const { articles, notices } = makeArticles([draft('a.txt', 'Fire.\n'), draft('b.txt', 'Fire.')]);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(notices.map(formatNotice)).toEqual([
      'b.txt: expected a text of its own, found the same text as in a.txt; read once, as a copy of article a',
    ]);
    expect(notices[0]?.kind).toBe('noted');
    expect(articles[0]?.copies).toMatchObject([{ id: 'b' }]);
  });

  it('makeArticles takes the id from the path in what was given, and says where each article stood', () => {
    const { articles, origins } = makeArticles([
      { ...draft('../far/a.txt', 'Fire.'), within: 'a.txt' },
      { ...draft('b.jsonl', 'Flood.'), line: 7, name: 'Flood' },
    ]);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b-flood']);
    expect(origins.get('a')).toEqual({ file: '../far/a.txt', line: null });
    expect(origins.get('b-flood')).toEqual({ file: 'b.jsonl', line: 7 });
  });
});

describe('noticeUndated', () => {
  it('noticeUndated counts what was left undated where the day of publication is unknown', () => {
    const notice = noticeUndated(
      { id: 'a', published: null },
      { file: 'a.txt', line: 3 },
      { found: 5, undated: 2 },
    );
    expect(notice && formatNotice(notice)).toBe(
      'a.txt, line 3: expected a publication date in the metadata, found none; dates that need one stay open in article a: 2 of 5 events undated',
    );
    expect(notice?.kind).toBe('noted');
  });

  it('noticeUndated says nothing where the day is known', () => {
    const article = { id: 'a', published: '2025-11-04' };
    expect(noticeUndated(article, { file: 'a.txt', line: null }, { found: 5, undated: 2 })).toBeNull();
  });
});

describe('joinMetadata', () => {
  it('joinMetadata takes each value from the first source that has it, and names contradictions', () => {
    const { metadata, notices } = joinMetadata(
      [
        { name: 'a.meta.yaml', metadata: { ...NO_METADATA, title: 'A' } },
        { name: 'its front matter', metadata: { ...NO_METADATA, title: 'B', author: 'X' } },
        {
          name: 'articles.csv',
          metadata: { ...NO_METADATA, title: 'A', author: 'X', url: 'https://example.org' },
        },
      ],
      'a.md',
    );
    expect(metadata).toEqual({ ...NO_METADATA, title: 'A', author: 'X', url: 'https://example.org' });
    expect(notices.map(formatNotice)).toEqual([
      'a.md: expected one title (a.meta.yaml says "A"), found "B" in its front matter; a.meta.yaml was followed',
    ]);
  });
});
