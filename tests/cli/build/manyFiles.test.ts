import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/cli/build/readFolder.ts';
import { openDraftCache } from '../../../src/cli/build/reading/draftCache.ts';
import { walkFolder } from '../../../src/cli/build/walkFolder.ts';
import { makeFolder } from '../runDateline.ts';

/** Ten thousand of these are read: each format, and now and then a name that few programs expect. */
const FORMATS: readonly (readonly [ending: string, write: (text: string) => string])[] = [
  ['html', (text) => `<html><body><article><p>${text}</p></article></body></html>`],
  ['rss', (text) => `<rss><channel><item><description>${text}</description></item></channel></rss>`],
  ['atom', (text) => `<feed><entry><summary>${text}</summary></entry></feed>`],
  ['json', (text) => JSON.stringify({ items: [{ content_html: `<p>${text}</p>` }] })],
  ['jsonl', (text) => JSON.stringify({ text })],
  ['csv', (text) => `text\n"${text}"\n`],
  ['md', (text) => text],
];
const NAMES = ['two\nlines', '🌊 flood', 'é', 'a"b', '#1?', 'plain'];

describe('readFolder(walked, readers)', () => {
  it('reads 10,000 files in one folder, names with line feeds and emoji among them', async () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 10_000; i++) {
      const [ending, write] = FORMATS[i % FORMATS.length] ?? FORMATS[0];
      files[`${NAMES[i % NAMES.length]} ${i}.${ending}`] = write(`Rain number ${i} fell on Lima.`);
    }
    const folder = makeFolder({ ...files, 'gone\n.docx': 'text' });
    const readers = {
      drafts: openDraftCache({ folder: makeFolder(), version: '1' }),
      workers: 1,
      signal: new AbortController().signal,
    };
    const { articles, origins, notices } = await readFolder(walkFolder(folder), readers);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(10_000);
    expect(new Set([...origins.values()].map(({ file }) => file))).toEqual(new Set(Object.keys(files)));
    expect(articles.every(({ text }) => /^Rain number \d+ fell on Lima\.$/.test(text))).toBe(true);
    expect(notices.filter(({ kind }) => kind === 'left-out')).toMatchObject([{ file: 'gone\n.docx' }]);

    const again = await readFolder(walkFolder(folder), readers);
    expect(again.articles).toEqual(articles);
    expect(again.notices).toEqual(notices);
  }, 120_000);
});
