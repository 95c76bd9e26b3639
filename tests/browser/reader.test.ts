import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { READING_TEXTS, readingSet } from '../fixtures/readingSet.ts';
import { atRest } from './harness/atRest.ts';
import { DESKTOP, leaveMapOut, openPage, PHONE } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';
import { violations } from './harness/violations.ts';

leaveMapOut();

const open = (path = '', options: Parameters<typeof openPage>[1] = DESKTOP) =>
  openPage(`${FIXTURE}${path}`, options, async (page) => {
    await serveSet(readingSet())(page);
    await page.route('**/events/articles/*.json', (route) => {
      const id = new URL(route.request().url()).pathname.split('/').pop()?.replace('.json', '') ?? '';
      return route.fulfill({ json: READING_TEXTS[id] ?? {} });
    });
  });
const marks = (page: Page) => page.locator('.reader-mark');
const pressed = (page: Page) => page.locator('.reader-mark[aria-pressed="true"]');
const scrollTop = (page: Page) => page.locator('.reader-body').evaluate((body) => body.scrollTop);

describe('the card', () => {
  test('names the other places of the name, the reports that differ, who checked it, and links to itself', async () => {
    const { page } = await open('#event=ferries');
    await page.locator('#card-title').waitFor();
    await page.getByText('could also be Valencia, Carabobo, Venezuela').waitFor();
    const table = page.getByRole('table', { name: 'The reports word it differently' });
    expect(await table.locator('tbody tr').allInnerTexts()).toEqual([
      'The Example\t“Tuesday”\t“Cuxhaven”',
      'The Tide\t“Wednesday”\t“Cuxhaven”',
    ]);
    const report = await page.getByRole('link', { name: 'Report an error' }).getAttribute('href');
    expect(report).toMatch(/^mailto:desk@example\.org\?subject=Two%20ferries/);
    expect(decodeURIComponent(report ?? '')).toContain('#event=ferries');

    // What a person did stands on the card, is counted on the page, and can be filtered by.
    await page.getByText('Read by machine, not checked by a person').waitFor();
    await page.getByRole('button', { name: 'All events', exact: true }).click();
    await page.getByText('Read by machine. 1 of 4 checked by a person.').waitFor();
    await page.getByText('1 event was taken out by a person as wrong.').waitFor();
    await page.locator('.menu-button', { hasText: 'More filters' }).click();
    await page.locator('summary', { hasText: 'Checked' }).click();
    await page.locator('.facet-option', { hasText: 'Checked by a person' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.list-row .row-title').allInnerTexts()).toHaveLength(1);
    expect(new URL(page.url()).hash).toContain('checked=person');
    await page.locator('.list-row button', { hasText: 'roofs' }).click();
    await page.getByText('given by a person').waitFor();
    expect(await page.locator('.card-checks').innerText()).toMatch(/^Checked by A\. Editor\n/);
    expect(await page.locator('.card-checks li').allInnerTexts()).toEqual([
      'Moved from Hamburg, Iowa · A. Editor, 9 Mar 2026 · Seen there',
    ]);
  });

  test('copies the event’s link, or shows it where the browser refuses', async () => {
    const { page } = await open('#view=table&event=ferries');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).hash).toBe('#event=ferries');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.getByLabel('Address of this event').inputValue()).toBe(copied);
  });
});

describe('the article', () => {
  test('is read whole with every event marked; marks that overlap are one that says so', async () => {
    const { page, errors } = await open('#event=roofs');
    await page.getByRole('button', { name: 'Read the article' }).click();
    await page.locator('#reader-title:focus').waitFor();
    await expect
      .poll(() => marks(page).allInnerTexts())
      .toEqual(['tore', 'closed and two ferries sank×2', 'fell', 'stopped']);
    expect(await pressed(page).innerText()).toBe('tore');
    const words = await page.locator('.reader-text').innerText();
    expect(words).toContain('Rain went on for days');
    expect(await page.locator('.layer-date').innerText()).toBe('Monday');
    expect(errors).toEqual([]);
  });

  test('next goes through the events in the text, brings them into sight, and selects them everywhere', async () => {
    const { page } = await open('#event=roofs&read=storm');
    await marks(page).first().waitFor();
    const next = page.getByRole('button', { name: 'Next event in the text' });
    await next.click();
    await page.getByText('Event 2 of 4').waitFor();
    expect(await page.locator('.reader-foot-title').innerText()).toBe('Harbour of Cuxhaven is closed');
    await next.click();
    await next.click();
    await expect.poll(() => pressed(page).allInnerTexts()).toEqual(['fell', 'stopped']);
    await expect.poll(() => page.url()).toContain('event=trams');
    // It is told of twice, and counts once.
    await page.getByText('Event 4 of 4').waitFor();
    expect(await page.getByRole('button', { name: 'Next event in the text' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Show the evidence' }).click();
    await page.getByRole('heading', { level: 2, name: 'Trams stop in Bremen' }).waitFor();
  });

  test('a click on a mark selects its event, another click the next one of the same words', async () => {
    const { page } = await open('#read=storm');
    const both = marks(page).nth(1);
    await both.click();
    await expect
      .poll(() => page.locator('.reader-foot-title').innerText())
      .toBe('Harbour of Cuxhaven is closed');
    await both.click();
    await expect
      .poll(() => page.locator('.reader-foot-title').innerText())
      .toBe('Two ferries sink near Cuxhaven');
  });

  test('arrows go from mark to mark, Enter selects, Escape closes; the place in the text is kept', async () => {
    const { page } = await open('#read=storm');
    await marks(page).first().focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.reader-mark:focus').innerText()).toBe('stopped');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('event=trams');
    const left = await scrollTop(page);
    expect(left).toBeGreaterThan(200);
    await page.keyboard.press('Escape');
    await page.locator('#card-title:focus').waitFor();
    await page.getByRole('button', { name: 'Read the article' }).first().click();
    await marks(page).first().waitFor();
    await expect.poll(() => scrollTop(page)).toBe(left);
  });

  test('gives way to an event of another article, and stays for one of its own', async () => {
    const { page } = await open('#event=ferries&read=tide');
    await marks(page).first().waitFor();
    await page
      .locator('.area-timeline')
      .getByRole('button', { name: /Trams stop/ })
      .first()
      .click({ force: true });
    await page.getByRole('heading', { level: 2, name: 'Trams stop in Bremen' }).waitFor();
    expect(await page.locator('.reader').count()).toBe(0);
  });

  test('says so when the text cannot be had, and leaves gaps where only passages are published', async () => {
    const { page } = await openPage(`${FIXTURE}#read=storm`, DESKTOP, async (page) => {
      await serveSet(readingSet())(page);
      await page.route('**/events/articles/*.json', (route) => route.fulfill({ status: 404 }));
    });
    await page.getByText('The text could not be loaded.').waitFor();
    const quotes = readingSet();
    const part = await openPage(`${FIXTURE}#read=storm`, DESKTOP, async (page) => {
      await serveSet({ ...quotes, dateline: { ...quotes.dateline, texts: 'quotes' } })(page);
      const { passages, ...rest } = READING_TEXTS.storm ?? { id: '', title: '', passages: [] };
      const text = passages[0]?.text ?? '';
      const cut = [
        { start: 0, end: 61, text: text.slice(0, 61) },
        { start: text.indexOf('In Bremen'), end: text.length, text: text.slice(text.indexOf('In Bremen')) },
      ];
      await page.route('**/events/articles/*.json', (route) =>
        route.fulfill({ json: { ...rest, passages: cut } }),
      );
    });
    await marks(part.page).first().waitFor();
    expect(await marks(part.page).allInnerTexts()).toEqual(['tore', 'stopped']);
    expect(await part.page.locator('.reader-gap').count()).toBe(2);
  });

  test('is read by touch on a phone', async () => {
    const { page } = await open('#event=roofs', PHONE);
    await atRest(page.locator('.area-side'));
    await page.getByRole('button', { name: 'Read the article' }).tap();
    await marks(page).nth(1).tap();
    await expect.poll(() => page.locator('.reader-foot-title').innerText()).toMatch(/Cuxhaven/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe('axe finds nothing', () => {
  for (const [device, options] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test.each(['#event=roofs&read=storm', '#event=ferries'])(
        `${device}, ${colorScheme}, %s`,
        async (hash) => {
          const { page } = await open(hash, { ...options, colorScheme });
          await page.locator('.reader-mark, .quote').first().waitFor();
          await atRest(page.locator('.area-side'));
          expect(await violations(page)).toEqual([]);
        },
      );
});
