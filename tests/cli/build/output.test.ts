import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkEventSet } from '../../../src/event-set/checkEventSet.ts';
import { makeFolder, readAll, runDateline, runHere } from '../runDateline.ts';

const LEEDS =
  '---\npublished: 2021-03-04\ntitle: Fire in Leeds\n---\nA fire broke out in Leeds on Wednesday. Nobody was hurt.\n';
const LIMA =
  '---\npublished: 2021-03-05\n---\nAn earthquake struck Lima on 1 March 2021.\n\nIt was felt in Cusco.\n';

const build = (cwd: string, args: readonly string[] = []) =>
  runHere(['build', 'in', '--out', 'out', ...args], cwd);
const buildWith = (cwd: string, env: Record<string, string>) =>
  runDateline(['build', 'in', '--out', 'out'], { cwd, env });

describe('dateline build', { timeout: 60_000 }, () => {
  it('makes one set of a folder that holds articles', async () => {
    const cwd = makeFolder({
      'in/leeds.md': LEEDS,
      'in/more/Lima 1.md': LIMA,
      'in/README.md': 'About this folder.',
    });
    const { code, stdout } = await build(cwd);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^in: 2 articles read, nothing left out -> .*events\.json\n {2}\d+ events? found/);
    const out = readAll(join(cwd, 'out'));
    expect(JSON.parse(out['index.json'] ?? '')).toEqual({
      sets: [{ href: 'events.json', title: 'In', events: expect.any(Number) }],
      allowEvents: [],
    });
    const checked = checkEventSet(JSON.parse(out['events.json'] ?? ''));
    if (!('set' in checked)) throw new Error(checked.problems.join());
    expect(checked.notes).toEqual([]);
    const { articles } = checked.set.dateline;
    expect(articles.map(({ id, title, published }) => [id, title, published])).toEqual([
      ['leeds', 'Fire in Leeds', '2021-03-04'],
      ['more-lima-1', 'An earthquake struck Lima on 1 March 2021.', '2021-03-05'],
    ]);
    expect(JSON.parse(out['event-set.schema.json'] ?? '')).toHaveProperty('$schema');
  });

  it('reads nothing where a file stands in the place of the folder that it is to write', async () => {
    const cwd = makeFolder({ 'in/leeds.md': LEEDS, out: 'a file' });
    expect(await build(cwd)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'out: expected a folder to write to, found a file\n',
    });
  });

  it('lists the sets by their order, those without one after them by name', async () => {
    const cwd = makeFolder({
      'in/a/a.md': LEEDS,
      'in/b/a.md': LEEDS,
      'in/b/collection.yaml': 'order: 2\n',
      'in/c/a.md': LEEDS,
      'in/d/a.md': LEEDS,
      'in/d/collection.yaml': 'order: 1\n',
    });
    expect((await build(cwd)).code).toBe(0);
    const index = JSON.parse(readAll(join(cwd, 'out'))['index.json'] ?? '');
    expect(index.sets.map(({ href }: { href: string }) => href)).toEqual([
      'd.json',
      'b.json',
      'a.json',
      'c.json',
    ]);
  });

  it('makes a set of each folder, with its own description, and the command line wins', async () => {
    const cwd = makeFolder({
      'in/floods/a.md': LEEDS,
      'in/floods/collection.yaml':
        'title: Floods of 2021\ntexts: full\nminConfidence: 0.2\ncontact: desk@example.org\n',
      'in/other news/b.md': LIMA,
      'in/index/c.md': LIMA,
    });
    const { code } = await build(cwd, [
      '--min-confidence',
      '0.6',
      '--allow-events',
      'https://b.example',
      '--allow-events',
      'https://a.example/',
    ]);
    expect(code).toBe(0);
    const out = readAll(join(cwd, 'out'));
    const index = JSON.parse(out['index.json'] ?? '');
    expect(index.sets.map((set: { href: string; title: string }) => [set.href, set.title])).toEqual([
      ['floods.json', 'Floods of 2021'],
      ['index-2.json', 'Index'],
      ['other-news.json', 'Other news'],
    ]);
    expect(index.allowEvents).toEqual(['https://a.example', 'https://b.example']);
    const header = JSON.parse(out['floods.json'] ?? '').dateline;
    expect(header).toMatchObject({ texts: 'full', minConfidence: 0.6, contact: 'desk@example.org' });
    const { href } = header.articles[0];
    expect(href).toMatch(/^articles\/floods\/a\.[0-9a-f]{8}\.json$/);
    expect(JSON.parse(out[href] ?? '')).toEqual({
      id: 'a',
      title: 'Fire in Leeds',
      passages: [{ start: 0, end: 57, text: 'A fire broke out in Leeds on Wednesday. Nobody was hurt.\n' }],
    });
  });

  it('publishes no text where the collection says none', async () => {
    const cwd = makeFolder({ 'in/a.md': LEEDS, 'in/collection.yaml': 'texts: none\n' });
    await build(cwd);
    const out = readAll(join(cwd, 'out'));
    expect(Object.keys(out)).toEqual([
      'corrections.schema.json',
      'event-set.schema.json',
      'events.json',
      'index.json',
    ]);
    expect(JSON.parse(out['events.json'] ?? '').dateline.articles[0].href).toBeNull();
  });

  it('writes the same bytes whatever the time zone, the language and the order of the files', async () => {
    const files = { 'in/é.md': LIMA, 'in/b.md': LEEDS, 'in/Z.txt': 'Rain fell in Oslo on 2 May 2020.\n' };
    const first = makeFolder(files);
    const second = makeFolder(Object.fromEntries(Object.entries(files).reverse()));
    buildWith(first, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    buildWith(second, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
    const once = readAll(join(first, 'out'));
    expect(readAll(join(second, 'out'))).toEqual(once);
    buildWith(first, { TZ: 'UTC' });
    expect(readAll(join(first, 'out'))).toEqual(once);
  });

  it('removes what an earlier build wrote for articles and collections that are gone, and nothing else', async () => {
    const cwd = makeFolder({
      'in/a/one.md': LEEDS,
      'in/a/two.md': LIMA,
      'in/b/three.md': LIMA,
      'in/a/collection.yaml': 'texts: full\n',
      'in/b/collection.yaml': 'texts: full\n',
    });
    await build(cwd);
    writeFileSync(join(cwd, 'out/articles/notes.json'), '{}');
    rmSync(join(cwd, 'in/a/two.md'));
    rmSync(join(cwd, 'in/b'), { recursive: true });
    await build(cwd);
    expect(Object.keys(readAll(join(cwd, 'out')))).toEqual([
      'a.json',
      expect.stringMatching(/^articles\/a\/one\.[0-9a-f]{8}\.json$/),
      'articles/notes.json',
      'corrections.schema.json',
      'event-set.schema.json',
      'index.json',
    ]);
  });

  it('keeps the set of an earlier build where a collection can no longer be read', async () => {
    const cwd = makeFolder({ 'in/a/one.md': LEEDS, 'in/b/two.md': LIMA });
    await build(cwd);
    const before = readAll(join(cwd, 'out'));
    writeFileSync(join(cwd, 'in/b/two.md'), '');
    const { code, stderr } = await build(cwd);
    expect(stderr).toMatch(/in\/b: the event set of an earlier build stays as it was/);
    expect(code).toBe(1);
    expect(readAll(join(cwd, 'out'))).toEqual(before);
  });

  it('leaves an earlier build as it was when it cannot write all of the new one', async () => {
    const cwd = makeFolder({ 'in/a.md': LEEDS });
    await build(cwd);
    // A folder in the place of one of the files stops the writing.
    rmSync(join(cwd, 'out/event-set.schema.json'));
    mkdirSync(join(cwd, 'out/event-set.schema.json'));
    const before = readAll(join(cwd, 'out'));
    writeFileSync(join(cwd, 'in/b.md'), LIMA);
    const { code, stderr } = await build(cwd);
    expect(stderr).toMatch(/out: expected a folder to write to, found /);
    expect(code).toBe(1);
    expect(readAll(join(cwd, 'out'))).toEqual(before);
  });

  it('does not follow an index that points out of its folder', async () => {
    const cwd = makeFolder({ 'in/a.md': LEEDS, 'keep.json': '{"dateline":{"articles":[]}}' });
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/index.json'), '{"sets":[{"href":"../keep.json","title":"x","events":1}]}');
    await build(cwd);
    expect(readAll(cwd)['keep.json']).toBe('{"dateline":{"articles":[]}}');
  });

  it('does not read what it wrote itself into the folder of the articles', async () => {
    const cwd = makeFolder({ 'a/one.md': LEEDS });
    expect((await runHere(['build', '.'], cwd)).code).toBe(0);
    const before = readAll(join(cwd, 'events'));
    expect(await runHere(['build', '.'], cwd)).toMatchObject({ code: 0 });
    expect(readAll(join(cwd, 'events'))).toEqual(before);
    expect(await runHere(['build', '.', '--out', '.'], cwd)).toMatchObject({ code: 2 });
  });

  it("reads a folder's own gazetteer, which wins over the default one", async () => {
    const cwd = makeFolder({
      'in/a.md':
        '---\npublished: 2021-03-05\n---\nAn explosion killed two people in Leeds on 1 March 2021.\n',
      'in/places.csv': 'name,lat,lng,level\nLeeds,10,20,city\n',
    });
    expect(await build(cwd)).toMatchObject({ code: 0 });
    const { features } = JSON.parse(readAll(join(cwd, 'out'))['events.json'] ?? '');
    expect(features[0].geometry.coordinates).toEqual([20, 10]);
  });

  it('builds from a folder that is given by its full path', async () => {
    const cwd = makeFolder({ 'in/a.md': LEEDS });
    const elsewhere = makeFolder();
    cpSync(join(cwd, 'in'), join(elsewhere, 'stories'), { recursive: true });
    const { code, stdout } = await runHere(['build', join(elsewhere, 'stories')], cwd);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${join(elsewhere, 'stories')}: 1 article read`)).toBe(true);
    expect(Object.keys(readAll(join(cwd, 'events')))).toContain('events.json');
  });
});
