import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { leaveMapOut, openPage, PHONE } from './harness/openPage.ts';
import { violations } from './harness/violations.ts';

const SET = '?events=events/autumn-1989.json';

const title = (page: Page) => page.locator('.story #card-title');
const position = (page: Page) => page.locator('.story-position').innerText();
const shownOnPaper = (page: Page) => page.locator('.print-sheet li').count();

test('a story goes on by key and by button, map and address with it, and is printed with its quotes', async () => {
  const { page, errors } = await openPage(`${SET}#category=culture&story`);
  await title(page).waitFor();
  const first = await title(page).innerText();
  expect(await position(page)).toMatch(/^1 of \d+$/);
  expect(await page.getByRole('button', { name: 'Previous', exact: true }).isDisabled()).toBe(true);
  await page.locator('[data-map-state="idle"]').waitFor();
  const scope = page.locator('.maplibregl-canvas');
  const before = await scope.screenshot();

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => position(page)).toMatch(/^2 of /);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(() => position(page)).toMatch(/^3 of /);
  await expect.poll(() => page.url()).toMatch(/#category=culture&story&event=/);
  await expect.poll(async () => before.equals(await scope.screenshot())).toBe(false);
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => title(page).innerText()).toBe(first);
  expect(await violations(page)).toEqual([]);

  // The browser sends this before it lays the sheet out.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await shownOnPaper(page)).toBe(Number((await position(page)).split(' ').at(-1)));
  expect(await page.locator('.print-sheet blockquote').first().isVisible()).toBe(true);
  expect(
    await page.locator('.print-sheet img').evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(300);
  expect(await page.locator('.story').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => shownOnPaper(page)).toBe(0);

  await title(page).focus();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'All events', exact: true }).waitFor();
  expect(errors).toEqual([]);
});

test('on a phone a swipe goes on and back', async () => {
  leaveMapOut();
  const { page } = await openPage(`${SET}#story`, PHONE);
  await title(page).waitFor();
  const client = await page.context().newCDPSession(page);
  const swipe = async (fromX: number, toX: number) => {
    const at = (x: number) => ({ touchPoints: [{ x, y: 560 }] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(fromX) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at((fromX + toX) / 2) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(toX) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(300, 100);
  await expect.poll(() => position(page)).toMatch(/^2 of /);
  await swipe(100, 300);
  await expect.poll(() => position(page)).toMatch(/^1 of /);
});
