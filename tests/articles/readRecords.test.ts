import { describe, expect, it } from 'vitest';
import type { ArticleReader } from '../../src/articles/reader.ts';
import { jsonReader } from '../../src/articles/readJson.ts';
import { linesReader } from '../../src/articles/readLines.ts';
import { tableReader } from '../../src/articles/readTable.ts';

const read = (reader: ArticleReader, text: string) => reader.read(new TextEncoder().encode(text), 'a');

describe('linesReader', () => {
  it('reads an article a line by the members of annotate, and names the lines that are none', () => {
    const { drafts, notices } = read(
      linesReader,
      '{"id":"x1","text":"Rain fell on Lima.","published":"2025-11-04","title":"Rain"}\n{"id":\n\n{"title":"no text"}\n[1]\n{"text":"Snow\\r\\nfell.","dct":"2025-13-40"}\n',
    );
    expect(drafts).toMatchObject([
      { text: 'Rain fell on Lima.', line: 1, metadata: { id: 'x1', published: '2025-11-04', title: 'Rain' } },
      { text: 'Snow\nfell.', line: 6, metadata: { published: null } },
    ]);
    expect(notices.map(({ line, expected }) => [line, expected])).toEqual([
      [2, 'a JSON object'],
      [4, 'the words of an article in text'],
      [5, 'a JSON object'],
      [6, 'published to be a date of the calendar as YYYY-MM-DD'],
    ]);
  });
});

describe('tableReader', () => {
  it('reads named columns in any order, text with line feeds, and goes on after ragged and broken rows', () => {
    const { drafts, notices } = read(
      tableReader,
      'Date,headline,body,mood\n2025-11-04,Rain,"Rain fell\n\non ""Lima"".",good\na,b\n2025-11-05,Snow,Snow fell.,bad,more\n2025-11-06,Ice,"Ice" x,bad\n2025-11-07,Fog,Fog lay on Oslo.,\n2025-11-08,Sun,,fine\n',
    );
    expect(drafts).toMatchObject([
      { text: 'Rain fell\n\non "Lima".', line: 2, metadata: { title: 'Rain', published: '2025-11-04' } },
      { text: 'Fog lay on Oslo.', line: 8, metadata: { title: 'Fog', published: '2025-11-07' } },
    ]);
    expect(notices.map(({ line, found }) => [line, found])).toEqual([
      [1, '"mood"'],
      [5, '2'],
      [6, '5'],
      [7, 'text behind a closing quote'],
      [9, 'nothing'],
    ]);
  });

  it('leaves out a table without a column of texts', () => {
    expect(read(tableReader, 'a,b\n1,2\n')).toMatchObject({ drafts: [], notices: [{ found: '"a,b"' }] });
  });
});

describe('jsonReader', () => {
  it('reads a JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Log',
      language: 'en',
      authors: [{ name: 'Kari Ny' }],
      items: [
        {
          id: 'https://log.example/1',
          title: 'Snow',
          content_html: '<p>Snow fell on Oslo.</p><p>It lay.</p>',
          date_published: '2025-01-02T23:00:00-05:00',
        },
        { id: '2' },
        7,
      ],
    };
    const { drafts, notices } = read(jsonReader, JSON.stringify(feed));
    expect(drafts).toMatchObject([
      {
        text: 'Snow fell on Oslo.\n\nIt lay.',
        metadata: {
          title: 'Snow',
          published: '2025-01-02',
          url: 'https://log.example/1',
          author: 'Kari Ny',
          publisher: 'The Log',
          language: 'en',
        },
      },
    ]);
    expect(notices.map(({ found }) => found)).toEqual(['none in item 2', '7 in item 3']);
  });

  it('reads one article, or a list of them, by the members of annotate', () => {
    expect(read(jsonReader, '{"text":"Rain fell."}').drafts).toHaveLength(1);
    expect(read(jsonReader, '[{"text":"Rain fell."},{"text":"Snow fell."}]').drafts).toHaveLength(2);
  });

  it.each(['{"a":', '[]', '{"a":1}', '"x"', `${'['.repeat(100_000)}`])('leaves out %.10s', (json) => {
    expect(read(jsonReader, json)).toMatchObject({ drafts: [], notices: [{ kind: 'left-out' }] });
  });
});
