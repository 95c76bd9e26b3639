import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { DESKTOP, leaveMapOut, openPage } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';
import { violations } from './harness/violations.ts';

leaveMapOut();

const open = (hash = '', options: Parameters<typeof openPage>[1] = DESKTOP) =>
  openPage(`${FIXTURE}${hash}`, options, serveSet(variedEventSet()));
const headings = (page: Page) => page.locator('.list-group h3').allInnerTexts();
const cells = (page: Page, column: string) => page.locator(`.table-row .column-${column}`).allInnerTexts();

describe('the list', () => {
  test('is grouped by time, place or article, and the link remembers it', async () => {
    const { page } = await open();
    await page.locator('.list-group h3').first().waitFor();
    expect(await headings(page)).toContain('August 1989');
    await page.getByLabel('Group').selectOption('place');
    await expect.poll(() => headings(page)).toContain('Berlin');
    const places = await headings(page);
    expect(places).toEqual([...places].sort((one, other) => one.localeCompare(other, 'en')));
    await expect.poll(() => page.url()).toContain('group=place');
    await page.getByLabel('Group').selectOption('article');
    await expect.poll(() => headings(page)).toEqual(['Floods in Valencia · 5 Mar 2026']);
    await page.goBack();
    await expect.poll(() => headings(page)).toContain('Berlin');
  });

  test('is sorted by title, either way, and next and previous of the card follow', async () => {
    const { page } = await open();
    await page.getByLabel('Group').selectOption('none');
    await page.getByLabel('Sort', { exact: true }).selectOption('title');
    const titles = page.locator('.row-title');
    await expect.poll(() => titles.first().innerText()).toBe('Border opens at Sopron');
    const second = await titles.nth(1).innerText();
    await page.getByRole('button', { name: 'Descending order' }).click();
    await expect.poll(() => titles.first().innerText()).toBe('Wall is painted in Berlin');
    await page.getByRole('button', { name: 'Descending order' }).click();
    await expect.poll(() => titles.first().innerText()).toBe('Border opens at Sopron');
    await titles.first().click();
    await page.getByRole('button', { name: 'Next event' }).click();
    await page.getByRole('heading', { level: 2, name: second }).waitFor();
  });

  test('marks what a search found in titles and places', async () => {
    const { page } = await open('#q=berl');
    const found = page.locator('.list-row mark.found');
    await expect.poll(() => found.count()).toBe(6);
    expect(new Set(await found.allInnerTexts())).toEqual(new Set(['Berl']));
  });

  test('says date and place in full at 1024 px: what does not fit one line takes a second', async () => {
    const { page } = await openPage(
      FIXTURE,
      { viewport: { width: 1024, height: 768 } },
      serveSet(syntheticSet(300)),
    );
    await page.locator('.list-row').first().waitFor();
    for (const top of [0, 4000, 9000]) {
      await page.locator('.list-scroller').evaluate((scroller, to) => scroller.scrollTo(0, to), top);
      await page.waitForTimeout(200);
      const cut = await page
        .locator('.row-facts')
        .evaluateAll((lines) =>
          lines
            .filter(
              (line) => line.scrollWidth > line.clientWidth || line.scrollHeight > line.clientHeight + 1,
            )
            .map((line) => line.textContent),
        );
      expect(cut).toEqual([]);
    }
  });
});

describe('the table', () => {
  test('takes the place of the map, sorts by its columns, and says so', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Table' }).click();
    const table = page.getByRole('table', { name: 'Events' });
    await table.waitFor();
    expect((await table.boundingBox())?.width).toBeGreaterThan(1300);
    await expect.poll(() => page.locator('.area-map').isVisible()).toBe(false);
    expect(await table.getAttribute('aria-rowcount')).toBe('15');
    const byPlace = page.getByRole('button', { name: 'Place', exact: true }).and(page.locator('.table-sort'));
    const head = page.getByRole('columnheader', { name: 'Place' });
    await byPlace.click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const places = await cells(page, 'place');
    await byPlace.click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    // What has no place stays last.
    const known = places.filter((place) => !/not given/.test(place));
    expect((await cells(page, 'place')).slice(0, 1)).toEqual(known.slice(-1));
    expect((await cells(page, 'place')).at(-1)).toMatch(/not given/);
  });

  test('keeps the selected row in sight beside its card; arrows and Enter work, Escape gives the focus back', async () => {
    const { page } = await openPage(`${FIXTURE}#view=table`, DESKTOP, serveSet(syntheticSet(400)));
    await page.locator('.table-row').first().waitFor();
    await page.locator('.table-open[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.table-open:focus').count()).toBe(1);
    const last = page.locator('.table-row').last();
    const row = await last.getAttribute('aria-rowindex');
    expect(row).toBe(await page.getByRole('table').getAttribute('aria-rowcount'));
    await page.keyboard.press('Enter');
    await page.locator('#card-title:focus').waitFor();
    expect(await page.locator('.table-row[data-selected]').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (index) => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === index,
      row,
    );
  });

  test('draws only the rows in sight of ten thousand', async () => {
    const { page } = await openPage(`${FIXTURE}#view=table`, DESKTOP, serveSet(syntheticSet(10_000)));
    await page.locator('.table-row').first().waitFor();
    expect(await page.locator('.table-row').count()).toBeLessThan(60);
    await page.locator('.list-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    const last = Number(await page.getByRole('table').getAttribute('aria-rowcount'));
    await page.locator(`.table-row[aria-rowindex="${last}"]`).waitFor();
  });

  test.each([
    [360, 3],
    [1024, 5],
    [1440, 6],
  ])('at %i px has %i columns, none cut off by the screen', async (width, columns) => {
    const { page } = await open('#view=table', { viewport: { width, height: 800 } });
    await page.locator('.table-row').first().waitFor();
    expect(await page.locator('.table thead th').count()).toBe(columns);
    const box = await page.locator('.table').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    const title = await page.locator('th.column-title').first().boundingBox();
    expect(title?.width).toBeGreaterThan(110);
  });
});

describe('axe finds nothing in the list by place and the table', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const hash of ['#group=place&q=berl', '#view=table', '#view=table&event=varied-3'])
      test(`${colorScheme}, ${hash}`, async () => {
        const { page } = await open(hash, { ...DESKTOP, colorScheme });
        await page.locator('.table-row, .list-row').first().waitFor();
        await page.waitForTimeout(500);
        expect(await violations(page)).toEqual([]);
      });
});
