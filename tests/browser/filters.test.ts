import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { EventFeature } from '../../src/event-set/eventSet.ts';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { DESKTOP, leaveMapOut, openPage, PHONE } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

leaveMapOut();

const SET = syntheticSet(400, 7);
const SURE = SET.features.filter(({ properties }) => !properties.doubtful);
const amountOf = (passes: (properties: EventFeature['properties']) => boolean) =>
  SURE.filter(({ properties }) => passes(properties)).length;

async function openSynthetic(options: Parameters<typeof openPage>[1] = DESKTOP, hash = ''): Promise<Page> {
  const { page } = await openPage(`${FIXTURE}${hash}`, options, serveSet(SET));
  await page.locator('.list-row').first().waitFor();
  return page;
}

/** How many events the header says. */
async function shown(page: Page): Promise<number> {
  const words = await page.locator('.counts-shown').innerText();
  return Number(/^\d+/.exec(words.replaceAll(',', ''))?.[0]);
}

/** How many the option says beside itself. */
async function countBeside(option: Locator): Promise<number> {
  return Number((await option.locator('.facet-count').innerText()).replaceAll(',', ''));
}

const option = (page: Page, name: string) => page.locator('.facet-option', { hasText: name }).first();
const menu = (page: Page, name: string) => page.locator('.menu-button', { hasText: name });

describe('filter menus', () => {
  test('the counts beside the values are what ticking them shows: or within a menu, and between two', async () => {
    const page = await openSynthetic();
    await menu(page, 'Category').click();
    const [conflict, culture] = [option(page, 'Conflict'), option(page, 'Culture')];
    const [conflicts, cultures] = [await countBeside(conflict), await countBeside(culture)];
    expect(conflicts).toBe(amountOf(({ category }) => category === 'conflict'));
    await conflict.click();
    await expect.poll(() => shown(page)).toBe(conflicts);
    // The menu's own choice leaves its counts as they were.
    expect(await countBeside(culture)).toBe(cultures);
    await culture.click();
    await expect.poll(() => shown(page)).toBe(conflicts + cultures);
    await page.keyboard.press('Escape');

    await menu(page, 'Status').click();
    const planned = option(page, 'Planned');
    const both = await countBeside(planned);
    expect(both).toBe(
      amountOf(({ category, status }) => ['conflict', 'culture'].includes(category) && status === 'planned'),
    );
    await planned.click();
    await expect.poll(() => shown(page)).toBe(both);
    expect(Number(await page.locator('.tab[aria-selected="true"] .tab-count').innerText())).toBe(both);
  });

  test('are worked by keyboard, and Escape gives the focus back to the button', async () => {
    const page = await openSynthetic();
    await menu(page, 'Category').focus();
    await page.keyboard.press('Enter');
    await page.locator('.facet-option :focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.chip').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.menu-button:focus', { hasText: 'Category' }).waitFor();
    await expect.poll(() => page.locator('.facet-option').count()).toBe(0);
  });

  test('a long list is searched without accents, and shows more on demand', async () => {
    const places = Array.from({ length: 120 }, (_, index) => `Ort ${String(index).padStart(3, '0')}`);
    const features = SET.features.slice(0, 121).map((feature, index) => ({
      ...feature,
      properties: {
        ...feature.properties,
        placeName: places[index] ?? 'Łódź',
        geonameId: 9000 + index,
        doubtful: false,
      },
    }));
    const { page } = await openPage(FIXTURE, DESKTOP, serveSet({ ...SET, features }));
    await menu(page, 'Place').click();
    await page.locator('.facet-option').first().waitFor();
    expect(await page.locator('.facet-option').count()).toBe(50);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    expect(await page.locator('.facet-option').count()).toBe(121);
    await page.getByLabel('Find in this list').fill('lod');
    await expect.poll(() => page.locator('.facet-option').count()).toBe(1);
    await option(page, 'Łódź').click();
    await expect.poll(() => shown(page)).toBe(1);
  });

  test('the least confidence is chosen in words, with counts', async () => {
    const page = await openSynthetic();
    await menu(page, 'More filters').click();
    await page.locator('summary', { hasText: 'Confidence' }).click();
    const level = option(page, 'At least very probably right');
    const amount = await countBeside(level);
    expect(amount).toBe(amountOf(({ confidence }) => confidence >= 0.8));
    await level.click();
    await expect.poll(() => shown(page)).toBe(amount);
    await page.getByRole('button', { name: /^Remove the filter Confidence/ }).click();
    await expect.poll(() => shown(page)).toBe(SURE.length);
  });
});

describe('chips', () => {
  test('one click clears each, and one clears all; the focus stays near', async () => {
    const page = await openSynthetic();
    await menu(page, 'Category').click();
    await option(page, 'Conflict').click();
    await option(page, 'Crime').click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove the filter Category: Conflict' }).click();
    await expect.poll(() => shown(page)).toBe(amountOf(({ category }) => category === 'crime'));
    expect(await page.locator('.chip:focus').innerText()).toContain('Crime');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => shown(page)).toBe(SURE.length);
    expect(await page.locator('.chips').count()).toBe(0);
    await page.locator('.search-field:focus').waitFor();
  });
});

describe('the search', () => {
  test('narrows while one types, says what it does, and Escape clears it', async () => {
    const page = await openSynthetic();
    const word = /[A-Za-z]{5,}/.exec(SURE[0]?.properties.title ?? '')?.[0] ?? '';
    await page.getByRole('textbox', { name: 'Search' }).click();
    await page.keyboard.type(word);
    await expect.poll(() => shown(page)).toBeLessThan(SURE.length);
    const found = await shown(page);
    expect(found).toBeGreaterThan(0);
    await expect.poll(() => page.locator('header [role="status"]').innerText()).toMatch(`${found} of`);
    await page.keyboard.press('Escape');
    await expect.poll(() => shown(page)).toBe(SURE.length);
    expect(await page.locator('.search-field').inputValue()).toBe('');
  });

  test('that finds nothing says so, and clears just itself', async () => {
    const page = await openSynthetic();
    await menu(page, 'Category').click();
    await option(page, 'Conflict').click();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Search' }).fill('zzzz');
    await page.getByText('Nothing found for “zzzz”.').waitFor({ state: 'detached' });
    const conflicts = amountOf(({ category }) => category === 'conflict');
    const way = page.getByRole('button', { name: /^Clear the search/ }).last();
    await expect.poll(() => way.innerText()).toContain(`+${conflicts}`);
    await way.click();
    await expect.poll(() => shown(page)).toBe(conflicts);
    await page.getByRole('button', { name: /^Remove the filter Category/ }).waitFor();
  });
});

describe('on a phone', () => {
  test('filters stand in a sheet that counts along; the search comes when it is asked for', async () => {
    const page = await openSynthetic(PHONE);
    expect(await page.locator('.search-field').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters' }).tap();
    await page.locator('dialog summary', { hasText: 'Category' }).tap();
    await option(page, 'Crime').tap();
    const crimes = amountOf(({ category }) => category === 'crime');
    await page.getByRole('button', { name: `Show ${crimes} events` }).tap();
    expect(await shown(page)).toBe(crimes);
    await page.locator('.chip', { hasText: 'Crime' }).waitFor();
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await page.locator('.search-field:focus').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe('the menu', () => {
  test('a chosen theme holds after a reload; without storage it holds for the visit', async () => {
    const page = await openSynthetic();
    const theme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await theme()).toBe('dark');
    await page.reload();
    await page.locator('.list-row').first().waitFor();
    expect(await theme()).toBe('dark');

    const { page: locked, errors } = await openPage(FIXTURE, DESKTOP, async (fresh) => {
      await serveSet(SET)(fresh);
      await fresh.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('', 'SecurityError');
          },
        }),
      );
    });
    await locked.locator('.list-row').first().waitFor();
    await locked.getByRole('button', { name: 'More', exact: true }).click();
    await locked.getByRole('radio', { name: 'Dark' }).check();
    expect(await locked.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(errors).toEqual([]);
  });

  test('another language keeps the view', async () => {
    const page = await openSynthetic();
    await menu(page, 'Category').click();
    await option(page, 'Crime').click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.locator('.chip', { hasText: 'Delito' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await shown(page)).toBe(amountOf(({ category }) => category === 'crime'));
  });
});
