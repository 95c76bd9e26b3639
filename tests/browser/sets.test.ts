import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS, hostileEventSet } from '../fixtures/hostileEventSet.ts';
import { eventSetOf } from '../fixtures/smallEventSet.ts';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { DESKTOP, openPage } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

describe('the page', () => {
  test('opens the first collection of the site from a sub-folder, with rows, a map and no error', async () => {
    const { page, errors, requests } = await openPage();
    await page.locator('.list-row').first().waitFor();
    await page.locator('[data-map-state="idle"]').waitFor();
    expect(errors).toEqual([]);
    const origin = new URL(page.url()).origin;
    expect(requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(
      requests.filter((url) => !url.startsWith(`${origin}/news/2026/map/`) && !/^(blob|data):/.test(url)),
    ).toEqual([]);
  });

  test('asks for the map only after the first row of the list stands', async () => {
    const { page, requests } = await openPage('', DESKTOP, (page) =>
      page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.list-row')) return;
          observer.disconnect();
          const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
          document.documentElement.dataset.loadedBeforeRow = loaded.join(' ');
        }).observe(document, { childList: true, subtree: true });
      }),
    );
    await page.locator('[data-map-state="idle"]').waitFor();
    const before = await page.evaluate(() => document.documentElement.dataset.loadedBeforeRow ?? '');
    expect(before).toContain('events/index.json');
    expect(before).not.toMatch(/maplibre|MapView/i);
    expect(requests.some((url) => /maplibre/i.test(url))).toBe(true);
  });

  test('has a policy that names no other origin and no inline script', async () => {
    const { page } = await openPage();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:/);
    expect(policy).not.toContain("'unsafe-eval'");
  });
});

describe('?events=PATH', () => {
  test('opens another set of the same origin', async () => {
    const { page, errors } = await openPage(FIXTURE, DESKTOP, serveSet(variedEventSet()));
    await page.getByText('Checkpoints open in Berlin').first().waitFor();
    expect(await page.title()).toContain('Autumn of 1989');
    expect(errors).toEqual([]);
  });

  test.each([
    ['?events=https://evil.example/events.json', /does not show events from https:\/\/evil\.example/],
    ['?events=//evil.example/events.json', /does not show events from/],
    ['?events=javascript:alert(1)', /not an address/],
    ['?events=events/nowhere.json', /could not be found/],
  ])('%s says why there is nothing, and what to do', async (query, words) => {
    const { page, requests } = await openPage(query);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(words);
    expect(await alert.locator('p').first().innerText()).not.toBe('');
    expect(requests.filter((url) => url.includes('evil.example/events.json') && !url.includes('?'))).toEqual(
      [],
    );
  });

  test.each([
    ['no JSON', '<!doctype html>', /not what it should be/],
    ['another JSON', '[]', /cannot be read/],
    ['half a set', JSON.stringify(variedEventSet()).slice(0, 900), /not what it should be/],
    [
      'a newer version',
      JSON.stringify({ ...variedEventSet(), dateline: { ...variedEventSet().dateline, version: 2 } }),
      /newer program/,
    ],
  ])('a file with %s gives a readable message', async (_, body, words) => {
    const { page } = await openPage(FIXTURE, DESKTOP, serveSet(body));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(words);
  });

  test('without a connection says so; trying again shows the set, without loading the page anew', async () => {
    const { page } = await openPage(FIXTURE, DESKTOP, (fresh) =>
      fresh.route('**/events/*.json', (route) => route.abort()),
    );
    await page.getByText('The events could not be fetched.').waitFor();
    await page.evaluate(() => {
      document.documentElement.dataset.same = 'yes';
    });
    await page.unroute('**/events/*.json');
    await serveSet(variedEventSet())(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.list-row').first().waitFor();
    expect(await page.locator('html').getAttribute('data-same')).toBe('yes');
  });

  test('shows a hostile set in peace: text is text, what cannot be is left out and counted', async () => {
    const { page, errors } = await openPage(FIXTURE, DESKTOP, serveSet(hostileEventSet()));
    await page.locator('.list-row').first().waitFor();
    await page.getByText('3 things in the file could not be read.').waitFor();
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const titles = (await page.locator('.row-title').allInnerTexts()).map(plain);
    for (const text of HOSTILE_TEXTS) expect(titles).toContain(plain(text));
    for (const at of [0, 4]) {
      await page.locator('.list-row button').nth(at).click();
      await page.locator('#card-title').waitFor();
      await page.keyboard.press('Escape');
    }
    await page.locator('.list-row button').last().focus();
    await page.keyboard.press('End');
    await page.locator('.list-row button').filter({ hasText: 'xxxx' }).first().click();
    expect((await page.locator('#card-title').innerText()).length).toBeLessThanOrEqual(500);
    expect(await page.title()).toBe(HOSTILE_TEXTS[0]);
    const hostile = 'img, iframe, svg[onload], a[href^="javascript:"], a[href^="data:"], [onerror]';
    expect(await page.locator(hostile).count()).toBe(0);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(errors).toEqual([]);
  });

  test('an empty set says so', async () => {
    const { page, errors } = await openPage(FIXTURE, DESKTOP, serveSet(eventSetOf([])));
    await page.getByText('This collection holds no events.').waitFor();
    expect(errors).toEqual([]);
  });
});
