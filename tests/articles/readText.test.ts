import { describe, expect, it } from 'vitest';
import { formatNotice } from '../../src/articles/notice.ts';
import { readerOf } from '../../src/articles/readers.ts';

const read = (text: string) => readerOf('a.md')?.read(new TextEncoder().encode(text), 'a.md');

describe('readerOf', () => {
  it.each(['a.txt', 'b/A.TXT', 'a.md', 'a.markdown', 'a.text'])('readerOf(%j) reads text', (file) => {
    expect(readerOf(file)?.name).toBe('plain text or Markdown');
  });

  it.each(['a.jpg', 'txt', 'a.txt.gz', 'a'])('readerOf(%j) is null', (file) => {
    expect(readerOf(file)).toBeNull();
  });
});

describe('the reader of text', () => {
  it('offsets count in what follows the front matter', () => {
    const reading = read('---\r\ntitle: A\r\n---\r\nFire in\r\nLeeds.\r\n');
    expect(reading?.notices).toEqual([]);
    expect(reading?.drafts[0]?.metadata.title).toBe('A');
    const text = reading?.drafts[0]?.text ?? '';
    expect(text).toBe('Fire in\nLeeds.\n');
    expect(text.slice(8, 13)).toBe('Leeds');
  });

  it('front matter without a text is left out', () => {
    expect(read('---\ntitle: A\n---\n')?.notices.map(formatNotice)).toEqual([
      'a.md: expected text behind the front matter, found nothing; left out',
    ]);
  });

  it('broken front matter costs the metadata, not the text', () => {
    const reading = read('---\ntitle: [A\n---\nFire in Leeds.\n');
    expect(reading?.drafts).toMatchObject([{ text: 'Fire in Leeds.\n', metadata: { title: null } }]);
    expect(reading?.notices[0]?.kind).toBe('left-out');
  });
});
