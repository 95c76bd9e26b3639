import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { atRest } from './harness/atRest.ts';
import { DESKTOP, openPage, PHONE } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

async function openVaried(options: Parameters<typeof openPage>[1] = DESKTOP): Promise<Page> {
  const { page } = await openPage(FIXTURE, options, serveSet(variedEventSet()));
  await page.locator('.list-row').first().waitFor();
  return page;
}

const heading = (page: Page) => page.locator('#card-title');

describe('the card', () => {
  test('leads to the events before and after, and back to the row of the last one, in sight', async () => {
    const page = await openVaried();
    const titles = await page.locator('.row-title').allInnerTexts();
    await page.locator('.list-row button').first().click();
    expect(await page.getByRole('button', { name: 'Previous event' }).isDisabled()).toBe(true);
    for (let step = 0; step < 5; step++) await page.getByRole('button', { name: 'Next event' }).click();
    expect(await heading(page).innerText()).toBe(titles[5]);
    await page.keyboard.press('Escape');
    const row = page.locator('.list-row button:focus');
    await row.waitFor();
    expect(await row.locator('.row-title').innerText()).toBe(titles[5]);
    const [rowBox, listBox] = [await row.boundingBox(), await page.locator('.list-scroller').boundingBox()];
    if (!rowBox || !listBox) throw new Error('the list is not drawn');
    expect(rowBox.y).toBeGreaterThanOrEqual(listBox.y);
    expect(rowBox.y + rowBox.height).toBeLessThanOrEqual(listBox.y + listBox.height + 1);
  });
});

describe('the list', () => {
  test('keeps its place while a tray is open', async () => {
    const page = await openVaried({ viewport: { width: 1440, height: 640 } });
    const scroller = page.locator('.list-scroller');
    await scroller.evaluate((element) => element.scrollTo(0, 200));
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(200);
    await page.getByRole('tab', { name: 'Doubtful' }).click();
    await page.getByRole('tab', { name: 'Shown' }).click();
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(200);
  });

  test('draws no more rows than are near', async () => {
    const set = variedEventSet();
    const many = Array.from({ length: 400 }, (_, copy) =>
      set.features.map((feature) => {
        const id = `${feature.id}-${copy}`;
        return { ...feature, id, properties: { ...feature.properties, id } };
      }),
    ).flat();
    const { page } = await openPage(FIXTURE, DESKTOP, serveSet({ ...set, features: many }));
    await page.locator('.list-row').first().waitFor();
    expect(await page.locator('.list-row').count()).toBeLessThan(40);
    await page.locator('.list-row button').first().focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('.list-row :focus') !== null);
    expect(await page.locator('.list-row').count()).toBeLessThan(40);
  });
});

describe('the key', () => {
  test('opens, names shapes and forms, and closes with Escape', async () => {
    const page = await openVaried();
    await page.getByRole('button', { name: 'Key' }).click();
    await page.getByText('alleged or disputed').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('alleged or disputed').waitFor({ state: 'hidden' });
  });
});

describe('the sheet of the phone', () => {
  test('rises and falls under the finger and by arrow keys', async () => {
    const page = await openVaried(PHONE);
    const handle = page.getByRole('slider', { name: 'Height of the list' });
    const low = await topOf(page);
    await swipe(page, await centreOf(handle), 120);
    await expect.poll(() => topOf(page)).toBeLessThan(low - 300);
    await swipe(page, await centreOf(handle), 800);
    await expect.poll(() => topOf(page)).toBe(low);
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => topOf(page)).toBeLessThan(low - 100);
    expect(await handle.getAttribute('aria-valuetext')).toBe('half');
  });

  test('makes room for a card and gives it back', async () => {
    const page = await openVaried(PHONE);
    const low = Math.round((await atRest(page.locator('.area-side'))).y);
    await page.locator('.list-row button').first().tap();
    await expect.poll(() => topOf(page)).toBeLessThan(low - 100);
    await page.getByRole('button', { name: 'All events', exact: true }).tap();
    await expect.poll(() => topOf(page)).toBe(low);
  });
});

async function topOf(page: Page): Promise<number> {
  return Math.round((await page.locator('.area-side').boundingBox())?.y ?? Number.NaN);
}

async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await atRest(locator);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** One finger, slowly enough to be no flick. */
async function swipe(page: Page, from: { x: number; y: number }, toY: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: from.x, y }],
    });
  await touch('touchStart', from.y);
  for (let step = 1; step <= 10; step++) await touch('touchMove', from.y + ((toY - from.y) * step) / 10);
  await page.waitForTimeout(100);
  await touch('touchMove', toY);
  await touch('touchEnd');
}
