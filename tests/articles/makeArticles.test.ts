import { describe, expect, it } from 'vitest';
import { joinMetadata } from '../../src/articles/joinMetadata.ts';
import { makeArticles } from '../../src/articles/makeArticles.ts';
import { type Metadata, NO_METADATA } from '../../src/articles/metadata.ts';
import { formatNotice } from '../../src/articles/notice.ts';
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

  it('makeArticles says which dates stay open without a publication date, and leaves nothing out for it', () => {
    const { notices } = makeArticles([draft('a.txt', 'Fire.', { published: null })]);
    expect(notices).toMatchObject([{ kind: 'noted', file: 'a.txt', found: 'none' }]);
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
