import { describe, expect, it } from 'vitest';
import { formatNotice } from '../../../src/articles/notice.ts';
import type { ArticleReader } from '../../../src/articles/reader.ts';
import { htmlReader } from '../../../src/articles/readHtml.ts';
import { textReader } from '../../../src/articles/readText.ts';
import { openDraftCache, readDrafts } from '../../../src/cli/build/reading/draftCache.ts';
import { NEWS_PAGE } from '../../articles/readerPages.ts';
import { makeFolder, readAll } from '../runDateline.ts';

/** A reader that counts what it is asked. */
function counted(reader: ArticleReader): ArticleReader & { readonly files: string[] } {
  const files: string[] = [];
  const read = (bytes: Uint8Array, file: string) => {
    files.push(file);
    return reader.read(bytes, file);
  };
  return { ...reader, files, read };
}

const page = new TextEncoder().encode(NEWS_PAGE.replaceAll('2025-11-04', '2025-11-94'));

describe('readDrafts(parsed, file, cache)', () => {
  it('parses a page once for all builds, and names the file that it now is', () => {
    const folder = makeFolder();
    const reader = counted(htmlReader);
    const read = (file: string, version = '1') =>
      readDrafts({ reader, bytes: page }, file, openDraftCache({ folder, version }));
    const first = read('a.html');
    expect(read('a.html')).toEqual(first);
    const renamed = read('b.html');
    expect(reader.files).toEqual(['a.html']);
    expect(renamed.drafts).toEqual(htmlReader.read(page, 'b.html').drafts);
    expect(first.notices.length).toBeGreaterThan(0);
    expect(renamed.notices).toEqual(htmlReader.read(page, 'b.html').notices);
    expect(formatNotice(renamed.notices[0] ?? first.notices[0])).toMatch(/^b\.html: /);
    read('a.html', '2');
    expect(reader.files).toEqual(['a.html', 'a.html']);
  });

  it('parses other bytes, and the same bytes by another reader', () => {
    const cache = openDraftCache({ folder: makeFolder(), version: '1' });
    const reader = counted(htmlReader);
    readDrafts({ reader, bytes: page }, 'a.html', cache);
    readDrafts({ reader, bytes: Uint8Array.from([...page, 0x20]) }, 'a.html', cache);
    readDrafts({ reader: { ...reader, name: 'another' }, bytes: page }, 'a.html', cache);
    expect(reader.files).toHaveLength(3);
  });

  it('keeps nothing of what is read as quickly as it is looked up', () => {
    const folder = makeFolder();
    readDrafts({ reader: textReader, bytes: page }, 'a.txt', openDraftCache({ folder, version: '1' }));
    expect(readAll(folder)).toEqual({});
  });
});
