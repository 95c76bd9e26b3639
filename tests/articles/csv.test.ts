import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/articles/csv.ts';

const values = (text: string, delimiter?: string) =>
  parseCsv(text, delimiter).map((row) => (row.kind === 'row' ? row.values : `${row.line}: ${row.found}`));

describe('parseCsv', () => {
  it('parseCsv reads plain and quoted values, empty ones too', () => {
    expect(values('a,b,c\n"x, y","say ""hi""",\n,,\n')).toEqual([
      ['a', 'b', 'c'],
      ['x, y', 'say "hi"', ''],
      ['', '', ''],
    ]);
  });

  it('parseCsv reads line feeds within quotes and tells the line a row begins on', () => {
    expect(parseCsv('a\n"b\nc"\n\nd')).toEqual([
      { kind: 'row', line: 1, values: ['a'] },
      { kind: 'row', line: 2, values: ['b\nc'] },
      { kind: 'row', line: 5, values: ['d'] },
    ]);
  });

  it('parseCsv keeps quotes within an unquoted value', () => {
    expect(values('the "big" one,2')).toEqual([['the "big" one', '2']]);
  });

  it('parseCsv loses one row to a stray quote, not the rest of the table', () => {
    expect(values('a,b\n"open,1\nc,"d"\ne,"f" g\nh,i')).toEqual([
      ['a', 'b'],
      '2: text behind a closing quote',
      ['c', 'd'],
      '4: text behind a closing quote',
      ['h', 'i'],
    ]);
    expect(values('a\n"never closed\nb')).toEqual([['a'], '2: a quote that is not closed', ['b']]);
  });

  it('parseCsv takes other separators, and gives nothing for nothing', () => {
    expect(values('a;b,c', ';')).toEqual([['a', 'b,c']]);
    expect(values('')).toEqual([]);
    expect(values('\n\n')).toEqual([]);
  });

  it('parseCsv stays linear on 100 KB of opening quotes', () => {
    const begin = performance.now();
    parseCsv('"\n'.repeat(50_000));
    expect(performance.now() - begin).toBeLessThan(20_000);
  });
});
