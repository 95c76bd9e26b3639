import { describe, expect, it } from 'vitest';
import { readArticlesCsv } from '../../src/articles/articlesCsv.ts';
import { formatNotice } from '../../src/articles/notice.ts';

describe('readArticlesCsv', () => {
  it('readArticlesCsv reads the columns in any order', () => {
    const { rows, notices } = readArticlesCsv(
      'published,FILE,title\n2025-11-04,a.txt,"Fire, again"\n',
      'articles.csv',
    );
    expect(notices).toEqual([]);
    expect(rows).toMatchObject([
      { file: 'a.txt', line: 2, metadata: { published: '2025-11-04', title: 'Fire, again', url: null } },
    ]);
  });

  it('readArticlesCsv reads the semicolons of a European spreadsheet', () => {
    const { rows } = readArticlesCsv('file;title\n.\\a.txt;"A; b"\n', 'articles.csv');
    expect(rows).toMatchObject([{ file: 'a.txt', metadata: { title: 'A; b' } }]);
  });

  it('readArticlesCsv leaves out broken rows one by one, with their lines', () => {
    const table = [
      'file,title,published,mood',
      'a.txt,A,2025-11-04,',
      'b.txt,"open,2025-11-04,',
      'c.txt,C',
      ',D,2025-11-04,',
      'e.txt,E,2025-11-31,',
      'f.txt,F,2025-11-05,',
    ].join('\n');
    const { rows, notices } = readArticlesCsv(table, 'x/articles.csv');
    expect(rows.map(({ file, metadata }) => [file, metadata.published])).toEqual([
      ['a.txt', '2025-11-04'],
      ['e.txt', null],
      ['f.txt', '2025-11-05'],
    ]);
    expect(notices.map(formatNotice)).toEqual([
      'x/articles.csv, line 1: expected the columns file, id, title, published, modified, url, publisher, author, language, found "mood"; ignored',
      'x/articles.csv, line 3: expected a row with each quote closed before a separator, found a quote that is not closed; the row was left out',
      'x/articles.csv, line 4: expected 4 values, found 2; the row was left out',
      'x/articles.csv, line 5: expected the name of a file in the column file, found nothing; the row was left out',
      'x/articles.csv, line 6: expected published to be a date of the calendar as YYYY-MM-DD, found "2025-11-31"; the publication date counts as unknown',
    ]);
  });

  it.each(['', 'title,published\nA,2025-11-04', '"file,title\nx,y'])(
    'readArticlesCsv(%j) is left out as a whole',
    (table) => {
      const { rows, notices } = readArticlesCsv(table, 'articles.csv');
      expect(rows).toEqual([]);
      expect(notices.map(({ kind, outcome }) => [kind, outcome])).toEqual([
        ['left-out', 'the table was left out'],
      ]);
    },
  );
});
