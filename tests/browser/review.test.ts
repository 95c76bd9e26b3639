import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import sirv from 'sirv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DESKTOP, openPage } from './harness/openPage.ts';
import { violations } from './harness/violations.ts';

const PROGRAM = 'dist/cli/dateline.js';

/** Three short reports in three formats, ours. */
const ARTICLES: Readonly<Record<string, string>> = {
  'storm.md': `---
title: Storm in the north
published: 2024-03-05
publisher: The Example
---
A storm hit Bergen on 3 March 2024 and tore off roofs. Two people were hurt.

A train derailed near Ghent on 2 March 2024.
`,
  'strike.txt': 'A strike closed the port of Porto on 1 March 2024. Nobody was hurt.\n',
  'flood.html': `<!doctype html><html lang="en"><head><title>Flood in Lyon</title>
<meta property="article:published_time" content="2024-03-06"></head>
<body><nav>Home</nav><article><h1>Flood in Lyon</h1>
<p>A flood hit Lyon on 5 March 2024, and forty people were taken to safety by the fire brigade that evening.</p>
<p>The river had risen for three days, the city said, and schools stayed closed on Wednesday.</p></article></body></html>
`,
};

describe('review', () => {
  test('an afternoon: corrections by mouse and by keyboard outlive a changed article', async () => {
    const folder = makeFolder(ARTICLES);
    const address = await serve(folder);
    const { page, errors } = await openPage(address, DESKTOP);
    const corrections = () => readFileSync(join(folder, 'corrections.yaml'), 'utf8');
    const title = page.locator('#card-title');
    await page.getByRole('button', { name: 'Review' }).click();

    // Without a name nothing is written.
    await page.getByText('Storm hit Bergen').first().click();
    await title.waitFor();
    await page.keyboard.press('a');
    await page.getByText('Say first who corrects.').waitFor();
    await page.getByLabel('Your name, for the record').fill('Ann Example');

    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }

    // By mouse: a headline, and the pin.
    await page.getByLabel('Headline').fill('Storm tears off roofs in Bergen');
    await page.getByLabel('Headline').press('Enter');
    await expect.poll(() => title.innerText()).toBe('Storm tears off roofs in Bergen');
    expect(corrections()).toContain('title: Storm tears off roofs in Bergen');
    await page.locator('[data-map-state="idle"]').waitFor();
    const pin = page.getByRole('button', { name: /^Pin:/ });
    const box = await pin.boundingBox();
    if (!box) throw new Error('expected the pin on the map, found none');
    await page.mouse.move(box.x + 12, box.y + 16);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(corrections).toContain('action: move');

    // By keyboard: the next one is rejected, and that is taken back.
    await page.keyboard.press('j');
    const rejected = await title.innerText();
    await page.keyboard.press('r');
    await expect.poll(corrections).toContain('action: reject');
    await page.getByText('Rejected.').waitFor();
    await page.keyboard.press('u');
    await expect.poll(corrections).not.toContain('action: reject');
    await page.getByText('Taken back.').waitFor();
    expect(rejected).not.toBe('');

    // A place is looked up in the gazetteer.
    await page.getByRole('button', { name: /All events/ }).click();
    await page.getByText('Train derailed near Ghent').first().click();
    await page.getByRole('searchbox', { name: 'Place' }).fill('Leeds');
    await page.getByRole('searchbox', { name: 'Place' }).press('Enter');
    await page
      .getByRole('button', { name: /^Leeds, England, United Kingdom/ })
      .first()
      .click();
    await expect.poll(() => page.locator('.facts').innerText()).toContain('Leeds');

    // The article changes on the disk: the open page follows, the corrections hold.
    const changed = ARTICLES['storm.md']?.replace(
      'Two people were hurt.',
      'A fire destroyed a mill in Cork on 4 March 2024.',
    );
    writeFileSync(join(folder, 'storm.md'), changed ?? '');
    await page.getByRole('button', { name: /All events/ }).click();
    await page
      .getByText(/mill in Cork/)
      .first()
      .waitFor();
    await page.getByText('Storm tears off roofs in Bergen').first().waitFor();
    expect(errors).toEqual([]);

    // Published, from a static server.
    const site = join(folder, '..', `${basename(folder)}-site`);
    onTestFinished(() => {
      for (const each of [site, `${site}-report`]) rmSync(each, { recursive: true, force: true });
    });
    const built = spawnSync(process.execPath, [PROGRAM, 'build', folder, '--out', site, '--site'], {
      encoding: 'utf8',
    });
    expect(built.stdout).toContain('checked by a person');
    const published = await openPage(await serveStatic(site));
    await published.page.getByText('Storm tears off roofs in Bergen').first().click();
    await published.page
      .getByText(/Checked by Ann Example/)
      .first()
      .waitFor();
    await published.page.getByRole('button', { name: /All events/ }).click();
    await published.page.getByText('Flood in Lyon').first().waitFor();
    expect(published.errors).toEqual([]);
  });

  test('two windows do not overwrite each other', async () => {
    const folder = makeFolder({ 'storm.md': ARTICLES['storm.md'] ?? '' });
    const address = await serve(folder);
    const windows = await Promise.all([openPage(address), openPage(address)]);
    for (const { page } of windows) {
      // The second hears nothing of the first: as if its line were slow.
      if (page === windows[1]?.page) await page.route('**/review/state*', () => {});
      await page.getByRole('button', { name: 'Review' }).click();
      await page.getByLabel('Your name, for the record').fill('Ann Example');
      await page.getByText('Storm hit Bergen').first().click();
    }
    const [first, second] = windows.map(({ page }) => page);
    await first?.getByLabel('Headline').fill('First');
    await first?.getByLabel('Headline').press('Enter');
    await first?.getByText('Saved.').waitFor();
    await second?.getByLabel('Headline').fill('Second');
    await second?.getByLabel('Headline').press('Enter');
    await second?.getByText(/somebody else has changed this event/).waitFor();
    expect(readFileSync(join(folder, 'corrections.yaml'), 'utf8')).not.toContain('Second');
  });

  test('a published site has none of it', async () => {
    const { page } = await openPage();
    await page.locator('.list-row').first().waitFor();
    expect(await page.getByRole('button', { name: 'Review' }).count()).toBe(0);
  });
});

function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-review-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Serves a built site and gives its address. */
async function serveStatic(site: string): Promise<string> {
  const files = sirv(site, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Serves a folder with the built program and gives the page's address. */
async function serve(folder: string): Promise<string> {
  const program: ChildProcess = spawn(
    process.execPath,
    ['dist/cli/dateline.js', 'serve', folder, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void program.kill());
  if (!program.stdout) throw new Error('expected the output of the program');
  for await (const line of createInterface({ input: program.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('expected an address from dateline serve, found none');
}
