import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventSet } from '../../../src/event-set/eventSet.ts';
import { makeFolder, readAll, runHere } from '../runDateline.ts';

const dated = (text: string) => `---\npublished: 2021-03-04\n---\n${text}\n`;
const PAGE =
  '<html><head><title>Fire</title><meta property="article:published_time" content="2021-03-04"></head><body><article><p>A fire broke out in Leeds on 3 March 2021, officials said, and burned for two days before it was put out.</p></article></body></html>';
const FEED =
  '<rss version="2.0"><channel><title>The Post</title><item><title>Storm</title><pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate><description>A storm hit Bergen on 2 March 2021, the mayor said.</description></item></channel></rss>';
const LINE =
  '{"id":"line","published":"2021-03-04","text":"A flood hit Lima on 1 March 2021, officials said."}\n';

const FILES = {
  'in/a.html': PAGE,
  'in/b.rss': FEED,
  'in/folder/c.txt': 'A quake shook Quito on 3 March 2021, officials said.\n',
  'in/folder/c.meta.yaml': 'published: 2021-03-04\n',
  'in/folder/collection.yaml': 'title: Four things\n',
  'in/folder/deep/d.txt': dated('A train left the rails near Lyon on 3 March 2021, police said.'),
};

const setOf = (cwd: string) => JSON.parse(readAll(join(cwd, 'out'))['events.json'] ?? 'null') as EventSet;
const idsOf = (cwd: string) => setOf(cwd).dateline.articles.map(({ id }) => id);

describe('dateline build FILE|FOLDER|- ...', { timeout: 60_000 }, () => {
  it('makes one set of files, folders and standard input together', async () => {
    const cwd = makeFolder(FILES);
    const given = ['in/a.html', './in/b.rss', 'in/folder/', 'in/folder/c.txt', '-'];
    const { code, stderr, stdout } = await runHere(['build', ...given, '--out', 'out'], cwd, LINE);
    expect(stderr).not.toMatch(/left out|noted/);
    expect(code).toBe(0);
    expect(Object.keys(readAll(join(cwd, 'out'))).filter((file) => !file.includes('/'))).toContain(
      'events.json',
    );
    expect(setOf(cwd).dateline.title).toBe('Four things');
    expect(idsOf(cwd).toSorted()).toEqual(['a', 'b-storm', 'c', 'deep-d', 'line']);
    expect(setOf(cwd).dateline.articles.every(({ published }) => published === '2021-03-04')).toBe(true);
    expect(stdout).toMatch(/^in: 5 articles read, nothing left out/);
  });

  it('takes a single file, and looks at nothing beside it', async () => {
    const cwd = makeFolder({ ...FILES, 'in/folder/README.md': dated('A dam broke near Porto on Monday.') });
    const { code, stderr } = await runHere(['build', 'in/folder/c.txt', '--out', 'out'], cwd);
    expect(stderr).toMatch(/^in\/folder\/c\.txt: expected a publication date .* 0 of \d+ events undated/m);
    expect(code).toBe(0);
    expect(idsOf(cwd)).toEqual(['c']);
    expect(setOf(cwd).dateline.title).toBe('Folder');
    await runHere(['build', 'in/folder/c.txt', 'in/folder/c.meta.yaml', '--out', 'out'], cwd);
    expect(setOf(cwd).dateline.articles[0]?.published).toBe('2021-03-04');
    await runHere(['build', 'in/folder/README.md', '--out', 'out'], cwd);
    expect(idsOf(cwd)).toEqual(['readme']);
  });

  it('names what is not there, reads the rest and exits with 1', async () => {
    const cwd = makeFolder(FILES);
    const { code, stderr } = await runHere(['build', 'in/a.html', '../gone.rss', '--out', 'out'], cwd);
    expect(stderr).toMatch(/^\.\.\/gone\.rss: expected a file or a folder, found nothing .*; left out$/m);
    expect(code).toBe(1);
    expect(idsOf(cwd)).toEqual(['a']);
  });

  it.each([
    ['JSON lines', LINE, ['line']],
    ['a page', PAGE, ['standard-input']],
    ['a feed', FEED, ['standard-input-storm']],
    ['text', dated('A storm hit Bergen on Tuesday.'), ['standard-input']],
  ])('reads %s from standard input', async (_, input, ids) => {
    const cwd = makeFolder();
    const { code, stdout } = await runHere(['build', '-', '--out', 'out'], cwd, input);
    expect(code).toBe(0);
    expect(idsOf(cwd)).toEqual(ids);
    expect(stdout).toMatch(/^articles: 1 article read/);
  });

  it('names a broken line of standard input, and an empty one', async () => {
    const cwd = makeFolder();
    const broken = await runHere(['build', '-', '--out', 'out'], cwd, `${LINE}{"text":\n`);
    expect(broken.stderr).toMatch(/^standard input, line 2: expected a JSON object/m);
    expect(broken.code).toBe(1);
    const empty = await runHere(['build', '-', '--out', 'none'], cwd);
    expect(empty.stderr).toMatch(/^standard input: expected text, found an empty file; left out$/m);
    expect(empty.code).toBe(1);
  });

  it('refuses more on standard input than a file may have, and reads the rest', async () => {
    const cwd = makeFolder(FILES);
    const input = new Uint8Array(13 * 2 ** 20).fill(0x41);
    const { code, stderr } = await runHere(['build', '-', 'in/a.html', '--out', 'out'], cwd, input);
    expect(stderr).toMatch(/^standard input: expected at most 12 MB, found more; left out/m);
    expect(code).toBe(1);
    expect(idsOf(cwd)).toEqual(['a']);
  });

  it('passes over the folder of the output within a given folder', async () => {
    const cwd = makeFolder(FILES);
    mkdirSync(join(cwd, 'in/folder/out'));
    const args = ['build', 'in/a.html', 'in/folder', '--out', 'in/folder/out'];
    await runHere(args, cwd);
    const { code, stderr } = await runHere(args, cwd);
    expect(stderr).not.toMatch(/left out/);
    expect(code).toBe(0);
  });
});
