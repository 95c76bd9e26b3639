import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completeSite } from '../../src/cli/site/completeSite.ts';
import { readSingleParts, readSiteTemplate } from '../../src/cli/site/readSiteTemplate.ts';
import { singlePage } from '../../src/cli/site/single/singlePage.ts';
import { readSiteOptions } from '../../src/cli/site/siteOptions.ts';
import { checkEventSet } from '../../src/event-set/checkEventSet.ts';
import { writeEventSet } from '../../src/event-set/writeEventSet.ts';
import { serveFolder } from '../bench/serveFolder.ts';
import { HOSTILE_TEXTS, hostileEventSet } from '../fixtures/hostileEventSet.ts';
import { DESKTOP, openPage } from './harness/openPage.ts';
import { violations } from './harness/violations.ts';

const ARTICLES = {
  'leeds.md':
    '---\npublished: 2021-03-04\ntitle: Fire in Leeds\n---\nA fire broke out in Leeds on Wednesday.\n',
  'more.ndjson':
    '{"text":"An earthquake struck Lima on 1 March 2021.","published":"2021-03-05","title":"Quake"}\n',
  'page.html':
    '<html><head><title>Flood in Cusco</title><meta property="article:published_time" content="2021-03-06"></head><body><article><h1>Flood in Cusco</h1><p>A flood destroyed forty houses in Cusco on 5 March 2021, officials said. Nobody was hurt when the river left its bed at night.</p></article></body></html>',
};

/** A folder without a checkout around it: all there is comes from `npm pack`. */
const folder = mkdtempSync(join(tmpdir(), 'dateline-packaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inShell = { shell: process.platform === 'win32' };

/** @throws with what it said, where it fails. */
async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)(command, args, { cwd, ...inShell })).stdout;
}

const dateline = (...args: string[]) => run(folder, 'npx', '--no-install', 'dateline', ...args);

/** What the build of the single file said. */
let said = '';

beforeAll(async () => {
  const checkout = process.cwd();
  const packed = (await run(checkout, 'npm', 'pack', '--silent', '--pack-destination', folder)).trim();
  await run(folder, 'npm', 'install', '--prefix', folder, '--prefer-offline', `./${basename(packed)}`);
  mkdirSync(join(folder, 'articles'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, 'articles', name), text);
  await dateline(
    'build',
    'articles',
    '--site',
    '--out',
    'out',
    '--title',
    'Two continents',
    '--theme',
    'dark',
  );
  said = await dateline('build', join(checkout, 'seeds'), '--single-file', '--out', 'seeds.html');
}, 120_000);

describe('the packaged program in an empty folder', () => {
  test('writes a site that shows list and map from any sub-folder, without an error', async () => {
    const server = await serveFolder(dirname(join(folder, 'out')));
    const { page, errors, requests } = await openPage(`${server.url}out/`);
    await page.locator('.list-row').first().waitFor();
    await page.locator('[data-map-state="idle"]').waitFor();
    expect(await page.locator('.row-title').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.title()).toBe('Articles · Two continents');
    expect(errors).toEqual([]);
    expect(
      requests.filter((url) => !url.startsWith(`${server.url}out/`) && !/^(blob|data):/.test(url)),
    ).toEqual([]);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')['@graph'][1].numberOfItems).toBeGreaterThanOrEqual(3);
    const card = await page.request.get(`${server.url}out/social-card.png`);
    expect(card.headers()['content-type']).toBe('image/png');

    const plain = await openPage(`${server.url}out/`, { ...DESKTOP, javaScriptEnabled: false });
    expect(await plain.page.locator('h1').innerText()).toBe('Two continents');
    expect(await plain.page.locator('.plain li').first().innerText()).toContain(
      'earthquake struck Lima on 1 March 2021',
    );
    expect(await plain.page.locator('.plain').evaluate((main) => getComputedStyle(main).color)).toBe(
      'rgb(236, 234, 229)',
    );
    expect(plain.errors).toEqual([]);
    const list = await openPage(`${server.url}out/events/events.html`);
    expect(await violations(list.page)).toEqual([]);
    expect(list.errors).toEqual([]);
    server.close();
  });

  test('writes one file of less than 2 MB that shows list, map and article from the disk, without a request', async () => {
    const file = join(folder, 'seeds.html');
    expect(said.match(/-> (.*)/g)).toEqual(Array(3).fill(`-> ${file}`));
    expect(existsSync(join(folder, 'seeds-report', 'index.html'))).toBe(true);
    expect(statSync(file).size).toBeLessThan(2_000_000);
    const { page, errors, requests } = await openPage(pathToFileURL(file).href, {
      ...DESKTOP,
      offline: true,
    });
    await page.locator('.list-row').first().waitFor();
    await page.locator('[data-map-state="idle"]').waitFor();
    await page.locator('.title-choice option').nth(2).waitFor({ state: 'attached' });
    await page.locator('.list-row button').first().click();
    await page.getByRole('button', { name: /^Read the/ }).click();
    await expect.poll(() => page.locator('.reader-mark').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([pathToFileURL(file).href]);
  });

  test('a hostile set in one file stays text, with scripts and without', async () => {
    const checked = checkEventSet(hostileEventSet());
    if (!('set' in checked)) throw new Error(checked.problems.join());
    const { set } = checked;
    const index = { sets: [{ href: 'events.json', title: set.dateline.title, events: set.features.length }] };
    const built = { index, sets: new Map([['events.json', set]]), stale: [] };
    const { files } = completeSite(readSiteTemplate([]), built, readSiteOptions({}, true), true);
    const sets = [
      { file: 'events/index.json', content: JSON.stringify(index) },
      { file: 'events/events.json', content: () => writeEventSet(set) },
    ];
    const file = join(folder, 'hostile.html');
    writeFileSync(file, [...singlePage([...files, ...sets], readSingleParts(), [])].join(''));
    for (const javaScriptEnabled of [true, false]) {
      const { page, errors } = await openPage(pathToFileURL(file).href, { ...DESKTOP, javaScriptEnabled });
      for (const text of HOSTILE_TEXTS.slice(0, 6)) {
        const title = page.locator('.row-title, .plain h2').filter({ hasText: text.replace(/\s+/g, ' ') });
        await title.first().waitFor();
      }
      expect(await page.title()).not.toBe('broken in');
      expect(
        await page.locator('img, iframe, svg[onload], a[href^="javascript:"], a[href^="data:"]').count(),
      ).toBe(0);
      expect(errors).toEqual([]);
    }
  });
});
