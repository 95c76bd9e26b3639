import { describe, expect, it } from 'vitest';
import { readMetadata, readPublished } from '../../src/articles/metadata.ts';
import { readMetadataText } from '../../src/articles/metadataText.ts';
import { formatNotice } from '../../src/articles/notice.ts';

const source = { file: 'a.md', line: null };

describe('readPublished', () => {
  it.each([
    ['2025-11-04', '2025-11-04'],
    ['2024-02-29', '2024-02-29'],
    ['2025-11-04T23:30:00-08:00', '2025-11-04'],
    ['2025-11-04T23:30Z', '2025-11-04'],
    ['2025-11-04 09:00', '2025-11-04'],
    ['1849-06-01', '1849-06-01'],
  ])('readPublished(%j) is %j', (given, day) => {
    expect(readPublished(given)).toBe(day);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-11',
    '2025',
    '4 Nov 2025',
    '04/11/2025',
    '',
    'yesterday',
  ])('readPublished(%j) is null', (given) => {
    expect(readPublished(given)).toBeNull();
  });
});

describe('readMetadata', () => {
  it('readMetadata reads every key', () => {
    const record = {
      id: 'story-1',
      title: ' Two\n lines ',
      published: '2025-11-04',
      modified: '2025-11-06',
      url: 'https://example.org/a',
      publisher: 'The Example',
      author: ['A. Writer', 'B. Writer'],
      language: 'en-GB',
    };
    expect(readMetadata(record, source)).toEqual({
      metadata: { ...record, title: 'Two lines', author: 'A. Writer, B. Writer' },
      notices: [],
    });
  });

  it.each([
    [
      'published',
      '2025-02-30',
      'a date of the calendar as YYYY-MM-DD',
      'the publication date counts as unknown',
    ],
    ['published', 2025, 'a date of the calendar as YYYY-MM-DD', 'the publication date counts as unknown'],
    ['url', 'javascript:alert(1)', 'an address that begins with http:// or https://', 'url was left out'],
    ['language', 'English', 'a language tag such as en or pt-BR', 'language was left out'],
    ['id', 'two words', 'up to 200 letters, digits and signs without spaces', 'id was left out'],
    ['title', { de: 'x' }, 'text in one line', 'title was left out'],
  ])('readMetadata leaves out a %s of %j, and says so', (key, value, expected, outcome) => {
    const { metadata, notices } = readMetadata({ [key]: value, author: 'A' }, source);
    expect(metadata).toMatchObject({ [key]: null, author: 'A' });
    expect(notices.map(formatNotice)).toEqual([
      `a.md: expected ${key} to be ${expected}, found ${JSON.stringify(value)}; ${outcome}`,
    ]);
    expect(notices[0]?.kind).toBe('left-out');
  });
});

describe('readMetadataText', () => {
  it('readMetadataText keeps a YAML date as it is written', () => {
    expect(readMetadataText('published: 2025-11-04\nid: 007', 'a.md', 'front matter')).toMatchObject({
      metadata: { published: '2025-11-04' },
      notices: [],
    });
  });

  it('readMetadataText reads JSON', () => {
    expect(
      readMetadataText('{"title": "A", "publisher": null}', 'a.meta.json', 'metadata').metadata.title,
    ).toBe('A');
  });

  it('readMetadataText names file and line of broken YAML', () => {
    const { metadata, notices } = readMetadataText('title: A\npublished: [2025', 'a.md', 'front matter', 2);
    expect(metadata.title).toBeNull();
    expect(notices).toHaveLength(1);
    expect(formatNotice(notices[0])).toMatch(
      /^a\.md, line 3: expected front matter in YAML, found .+; the front matter was left out$/,
    );
  });

  it('readMetadataText names what is no mapping', () => {
    expect(formatNotice(readMetadataText('just words', 'a.md', 'front matter').notices[0])).toBe(
      'a.md, line 1: expected front matter in YAML, found "just words"; the front matter was left out',
    );
  });

  it('readMetadataText names unknown keys and suggests published for date', () => {
    const { notices } = readMetadataText('date: 2025-11-04\nmood: glad', 'a.md', 'front matter');
    expect(notices.map(formatNotice)).toEqual([
      'a.md: expected the keys id, title, published, modified, url, publisher, author, language, found "date", "mood"; ignored (did you mean published?)',
    ]);
    expect(notices[0]?.kind).toBe('noted');
  });

  it('readMetadataText does not expand aliases without bound', () => {
    const bomb = [
      'a: &a [x, x, x]',
      ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]}, `.repeat(9)}x]`),
    ].join('\n');
    const { notices } = readMetadataText(bomb, 'a.md', 'metadata');
    expect(notices[0]?.outcome).toBe('the metadata were left out');
  });
});
