import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNotice } from '../../../src/articles/notice.ts';
import { readFolder } from '../../../src/cli/build/readFolder.ts';
import { NOTHING_KEPT } from '../../../src/cli/build/reading/keptResults.ts';
import { walkFolder } from '../../../src/cli/build/walkFolder.ts';
import { checkEventSet } from '../../../src/event-set/checkEventSet.ts';
import { makeFolder, readAll, runDateline, runHere } from '../runDateline.ts';

const GOOD = 'A fire broke out in Leeds on 3 March 2021, officials said.\n';
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(`\u{feff}${text}`, 'utf16le');

/** Builds a folder of the files and one good article, and gives what was said and what was written. */
async function build(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[] = []) {
  const cwd = makeFolder(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`in/${file}`, text])),
  );
  const run = await runHere(['build', 'in', '--out', 'out', ...args], cwd);
  return { ...run, cwd, out: () => readAll(join(cwd, 'out')) };
}

function idsIn(out: Record<string, string>, set = 'events.json'): readonly string[] {
  const checked = checkEventSet(JSON.parse(out[set] ?? 'null'));
  if (!('set' in checked)) throw new Error(checked.problems.join());
  return checked.set.dateline.articles.map(({ id }) => id);
}

const dated = (text: string) => `---\npublished: 2021-03-04\n---\n${text}`;

describe('dateline build', { timeout: 60_000 }, () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    [
      'a binary file',
      'bad.txt',
      Uint8Array.from([0, 1, 2, 255, 0, 9]),
      /in\/bad\.txt: expected text, found a binary file \(2 null bytes\); left out/,
    ],
    [
      'a picture',
      'bad.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
      /found a PNG image; left out/,
    ],
    ['an empty file', 'bad.txt', '', /in\/bad\.txt: expected text, found an empty file; left out/],
    ['white space', 'bad.txt', ' \n\t\n', /found nothing but white space; left out/],
    [
      '50 MB',
      'bad.txt',
      new Uint8Array(50_000_000).fill(0x41),
      /in\/bad\.txt: expected a file of at most 12 MB, found one of 47\.7 MB; left out/,
    ],
    [
      'an unknown ending',
      'bad.docx',
      'text',
      /in\/bad\.docx: expected a name that ends in \.txt, .*, found \.docx; left out/,
    ],
    [
      'front matter alone',
      'bad.md',
      '---\ntitle: A\n---\n',
      /in\/bad\.md: expected text behind the front matter, found nothing/,
    ],
    [
      'another language',
      'bad.md',
      dated(
        'El presidente de la república llegó a la ciudad de Lima para reunirse con los ministros de su gobierno y con los jefes de las fuerzas armadas, según dijo el portavoz del palacio.\n',
      ),
      /in\/bad\.md: expected English, found the language es; listed, but not read/,
    ],
  ])('names %s, builds the rest and exits with 1', async (_, file, content, message) => {
    const { code, stderr, out } = await build({ 'good.md': dated(GOOD), [file]: content });
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
    expect(idsIn(out())).toContain('good');
  });

  it.each<[string, Record<string, string | Uint8Array>, RegExp, readonly string[]]>([
    [
      'broken front matter',
      { 'bad.md': '---\ntitle: [A\n---\nRain fell in Lima.\n' },
      /in\/bad\.md, line 3: expected front matter in YAML, found .*; the front matter was left out/,
      ['bad', 'good'],
    ],
    [
      'front matter without an end',
      { 'bad.md': '---\ntitle: A\nRain fell in Lima.\n' },
      /in\/bad\.md, line 1: expected front matter that ends with a line ---/,
      ['bad', 'good'],
    ],
    [
      'a broken row',
      { 'articles.csv': 'file,title\ngood.md,"A\nbad.txt,B,C\n', 'bad.txt': 'Rain fell.\n' },
      /in\/articles\.csv, line 2: expected a row with each quote closed.*\n.*in\/articles\.csv, line 3: expected 2 values, found 3/,
      ['bad', 'good'],
    ],
    [
      'a row without a file',
      { 'articles.csv': 'file,title\nnone.txt,A\n' },
      /in\/articles\.csv, line 2: expected an article none\.txt, found no such file; left out/,
      ['good'],
    ],
    [
      'an impossible date in the front matter',
      { 'bad.md': '---\npublished: 2021-02-29\n---\nRain fell.\n' },
      /in\/bad\.md: expected published to be a date of the calendar as YYYY-MM-DD, found "2021-02-29"; the publication date counts as unknown/,
      ['bad', 'good'],
    ],
    [
      'an impossible date in a sidecar',
      { 'bad.txt': 'Rain fell.\n', 'bad.meta.json': '{"published": "2021-04-31"}' },
      /in\/bad\.meta\.json: expected published to be .*, found "2021-04-31"/,
      ['bad', 'good'],
    ],
    [
      'an impossible date in the table',
      { 'bad.txt': 'Rain fell.\n', 'articles.csv': 'file,published\nbad.txt,2021-13-01\n' },
      /in\/articles\.csv, line 2: expected published to be .*, found "2021-13-01"/,
      ['bad', 'good'],
    ],
    [
      'a broken sidecar',
      { 'bad.txt': 'Rain fell.\n', 'bad.meta.json': '{"published": ' },
      /in\/bad\.meta\.json, line 1: expected metadata in YAML/,
      ['bad', 'good'],
    ],
    [
      'a sidecar of nothing',
      { 'lone.meta.yaml': 'title: A\n' },
      /in\/lone\.meta\.yaml: expected an article lone beside it, found none/,
      ['good'],
    ],
    [
      'a broken collection.yaml',
      { 'collection.yaml': 'title: [\n' },
      /in\/collection\.yaml, line \d: expected description of the collection in YAML/,
      ['good'],
    ],
  ])('names %s, keeps what can be read and exits with 1', async (_, files, message, ids) => {
    const { code, stderr, out } = await build({ 'good.md': dated(GOOD), ...files });
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
    expect(idsIn(out())).toEqual(ids);
  });

  it('reads the same text once and exits with 0', async () => {
    const { code, stderr, out } = await build({ 'good.md': dated(GOOD), 'same.md': dated(GOOD) });
    expect(stderr).toMatch(
      /in\/same\.md: .* found the same text as in good\.md; read once, as a copy of article good/,
    );
    expect(code).toBe(0);
    expect(idsIn(out())).toEqual(['good']);
  });

  it('reads UTF-16 and Latin-1 and says so; nothing is left out', async () => {
    const { code, stderr, stdout, out } = await build({
      'good.md': dated(GOOD),
      'latin.txt': latin1('A café burned in Orléans on 3 March 2021.\n'),
      'wide.txt': utf16('A café burned in Nîmes on 3 March 2021.\n'),
      'articles.csv': 'file,published\nlatin.txt,2021-03-04\nwide.txt,2021-03-04\n',
      'collection.yaml': 'texts: full\n',
    });
    expect(stderr).toMatch(
      /in\/latin\.txt: expected text in UTF-8, found windows-1252; read as windows-1252/,
    );
    expect(stderr).toMatch(/in\/wide\.txt: expected text in UTF-8, found UTF-16LE; read as UTF-16LE/);
    expect(stdout).toMatch(/3 articles read, nothing left out/);
    expect(code).toBe(0);
    const texts = Object.entries(out()).filter(([file]) => file.startsWith('articles'));
    expect(texts.map(([, text]) => text).join()).toMatch(/café burned in Orléans.*café burned in Nîmes/s);
  });

  it('says what an unknown publication date leaves open; nothing is left out', async () => {
    const { code, stderr, stdout } = await build({ 'a.txt': 'Rain fell in Lima on Monday.\n' });
    expect(stderr).toMatch(
      /in\/a\.txt: expected a publication date in the metadata, found none; dates that need one stay open in article a: 1 of 1 events undated/,
    );
    expect(stdout).toMatch(/1 article without a publication date/);
    expect(code).toBe(0);
  });

  it('names a link to nothing and links that lead in a circle', () => {
    const cwd = makeFolder({ 'in/good.md': dated(GOOD) });
    mkdirSync(join(cwd, 'in/inner'));
    symlinkSync('nothing.txt', join(cwd, 'in/gone.txt'));
    symlinkSync('..', join(cwd, 'in/inner/up'));
    symlinkSync('round.txt', join(cwd, 'in/round.txt'));
    const { code, stderr } = runDateline(['build', 'in', '--out', 'out'], { cwd });
    expect(stderr).toMatch(/in\/gone\.txt: expected a file, found nothing/);
    expect(stderr).toMatch(/in\/inner\/up: expected a folder, found a link back to a folder above it/);
    expect(stderr).toMatch(/in\/round\.txt: expected a file, found links that lead in a circle/);
    expect(code).toBe(1);
    expect(idsIn(readAll(join(cwd, 'out')))).toEqual(['good']);
  });

  it('names each of many hostile files, and reads the rest', async () => {
    const cwd = makeFolder({
      'in/good.md': dated(GOOD),
      'in/🌊 flood.md': dated('A flood hit Lyon on 2 March 2021.\n'),
      'in/two\nlines.docx': 'x',
      'in/deep.html': `<p>Rain fell on Lima.</p>${'<div>'.repeat(100_000)}A storm hit Porto on 1 March 2021.`,
      'in/bomb.rss':
        '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><description>&b;</description></item></channel></rss>',
      'in/undated.rss':
        '<rss><channel><item><title>Storm</title><description>A storm hit Bergen on Monday.</description></item></channel></rss>',
      'in/ragged.csv':
        'text,published\nA fire burned in Cork.,2021-03-04,more\nRain fell on Bari.,2021-03-04\n',
      'in/collection.yaml': 'title: Reports\n',
    });
    mkdirSync(join(cwd, 'in/corrections.yaml'));
    const hasPipe = spawnSync('mkfifo', [join(cwd, 'in/pipe.md'), join(cwd, 'in/places.csv')]).status === 0;
    const { code, stderr } = await runHere(['build', 'in', '--out', 'out', '--no-report'], cwd);
    const pipe = 'expected a file, found a pipe, a socket or a device; left out';
    for (const line of [
      'in/bomb.rss: expected a feed that defines no entities, found definitions of entities; left out',
      'in/corrections.yaml: expected a file, found a folder; left out',
      'in/deep.html: expected elements nested at most 200 deep, ',
      ...(hasPipe ? [`in/pipe.md: ${pipe}`, `in/places.csv: ${pipe}`] : []),
      'in/ragged.csv, line 2: expected 2 values, found 3; the row was left out',
      'in/two\\x0alines.docx: expected a name that ends in .txt, ',
      'in/undated.rss, line 1: expected a publication date in the metadata, found none; ',
    ])
      expect(stderr).toContain(`\n${line}`);
    expect(code).toBe(1);
    const ids = idsIn(readAll(join(cwd, 'out')));
    expect(ids).toEqual(expect.arrayContaining(['good', 'deep', 'undated-storm']));
    // And the flood, and the row that is not ragged.
    expect(ids).toHaveLength(5);
  });

  it('names a file that vanishes before it is read, and reads the rest', async () => {
    const folder = makeFolder({ 'a.md': dated(GOOD), 'b.md': dated(GOOD), 'b.meta.yaml': 'title: B\n' });
    const walked = walkFolder(folder);
    for (const name of ['b.md', 'b.meta.yaml']) rmSync(join(folder, name));
    const signal = new AbortController().signal;
    const { articles, notices } = await readFolder(walked, { drafts: NOTHING_KEPT, workers: 1, signal });
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(notices.map(formatNotice)).toEqual([
      'b.md: expected a file that can be read, found nothing (it is not there, or a link to nothing); left out',
      'b.meta.yaml: expected a file that can be read, found nothing (it is not there, or a link to nothing); left out',
    ]);
  });

  it('names files beside folders of articles', async () => {
    const { code, stderr, out } = await build({
      'floods/good.md': dated(GOOD),
      'photo.jpg': 'x',
      LICENSE: 'free',
    });
    expect(stderr).toMatch(
      /in\/photo\.jpg: expected folders of articles, or articles, found a file that is neither/,
    );
    expect(stderr).not.toMatch(/LICENSE/);
    expect(code).toBe(1);
    expect(idsIn(out(), 'floods.json')).toEqual(['good']);
  });

  it('names an empty folder, writes nothing and exits with 1', async () => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'in'));
    const { code, stderr } = await runHere(['build', 'in', '--out', 'out'], cwd);
    expect(stderr).toMatch(/^in: expected articles, or folders of articles, found none/);
    expect(code).toBe(1);
    expect(readAll(cwd)).toEqual({});
  });

  it('names a folder that is not there, and exits with 2', async () => {
    const { code, stderr } = await runHere(['build', 'in'], makeFolder());
    expect(stderr).toMatch(/expected a folder of articles, found nothing/);
    expect(code).toBe(2);
  });
});
