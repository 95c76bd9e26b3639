import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { DESKTOP, openPage, PHONE } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

const openVaried = (options: Parameters<typeof openPage>[1] = DESKTOP) =>
  openPage(FIXTURE, options, serveSet(variedEventSet()));

/** What the header says: shown, of all. */
async function counts(page: Page): Promise<[shown: number, all: number]> {
  const words = await page.locator('.counts-shown').innerText();
  const numbers = words.match(/\d+/g)?.map(Number) ?? [];
  return [numbers[0], numbers[1] ?? numbers[0]];
}

const row = (page: Page, title: string) => page.locator('.list-row button', { hasText: title });

describe('list and card', () => {
  test('counts agree with the trays, and each tray holds its events with a reason', async () => {
    const { page } = await openVaried();
    await row(page, 'Border opens').waitFor();
    expect(await counts(page)).toEqual([14, 15]);
    for (const [tab, title] of [
      ['Undated', 'Party congress'],
      ['Unplaced', 'Talks go on'],
      ['Doubtful', 'Somebody may have crossed'],
    ]) {
      await page.getByRole('tab', { name: tab }).click();
      await row(page, title).waitFor();
      expect(await page.locator('.list-reason').innerText()).not.toBe('');
    }
  });

  test('a row opens the card with the words marked that gave event, date and place; Escape goes back', async () => {
    const { page } = await openVaried();
    await row(page, 'Border opens').click();
    await page.getByRole('heading', { name: 'Border opens at Sopron' }).waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['burst its banks', 'Valencia', 'Tuesday']);
    expect(await page.getByText('published', { exact: false }).first().innerText()).toContain('2026');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Border opens at Sopron' }).waitFor({ state: 'detached' });
  });

  test('everything is reached by keyboard: rows by arrows, the card by Enter, back with the focus on the row', async () => {
    const { page } = await openVaried();
    await row(page, 'Border opens').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const title = await page.locator(':focus .row-title').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), title);
  });
});

describe('the brush', () => {
  test('a thumb moved by keyboard narrows list and counts; Fit brings everything back', async () => {
    const { page } = await openVaried();
    const from = page.getByRole('slider').first();
    await from.focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('PageUp');
    await expect.poll(async () => (await counts(page))[0]).toBeLessThan(14);
    expect(await from.getAttribute('aria-valuetext')).toMatch(/1989/);
    // A screen reader hears the window once it rests.
    await expect
      .poll(() => page.locator('.counts [role="status"]').innerText())
      .toMatch(/^\d+ events, .+ to .+ 1989$/);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expect.poll(() => counts(page)).toEqual([14, 15]);
  });

  test('a window drawn by the pointer keeps what starts, ends or continues in it, and hides the undated', async () => {
    const { page } = await openVaried();
    const thumbs = page.getByRole('slider');
    const [left, right] = [await thumbs.first().boundingBox(), await thumbs.last().boundingBox()];
    if (!left || !right) throw new Error('the brush has no thumbs');
    const y = left.y + left.height / 2;
    const width = right.x - left.x;
    await page.mouse.move(left.x + width * 0.55, y);
    await page.mouse.down();
    await page.mouse.move(left.x + width * 0.7, y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await counts(page))[0]).toBeLessThan(10);
    const titles = await page.locator('.row-title').allInnerTexts();
    expect(titles).toContain('Checkpoints open in Berlin');
    expect(titles).not.toContain('Border opens at Sopron');
    expect(titles).not.toContain('Party congress meets in Budapest');
  });
});

describe('the linked views', () => {
  test('the list lights up timeline and map; the timeline opens the card', async () => {
    const { page } = await openVaried();
    await page.locator('[data-map-state="idle"]').waitFor();
    await row(page, 'Students march').hover();
    await page.locator('.area-timeline [data-hovered]').first().waitFor();
    const mark = page
      .locator('.area-timeline')
      .getByRole('button', { name: /Students march/ })
      .first();
    await mark.click();
    await page.getByRole('heading', { name: 'Students march in Prague' }).waitFor();
  });

  test('arrows go through the marks; Enter opens the card, Escape gives the focus back to the mark', async () => {
    const { page } = await openVaried();
    const focused = page.locator('.lanes .mark-event:focus');
    await page.locator('.lanes .mark-event[tabindex="0"]').focus();
    const first = await focused.getAttribute('data-event');
    await page.keyboard.press('ArrowRight');
    const second = await focused.getAttribute('data-event');
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('.area-side h2:focus').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused.getAttribute('data-event')).toBe(second);
    await page.keyboard.press('ArrowLeft');
    expect(await focused.getAttribute('data-event')).toBe(first);
  });
});

describe('without WebGL', () => {
  test('the place of the map says why it is empty, and the rest works', async () => {
    const { page } = await openPage(FIXTURE, DESKTOP, async (page) => {
      await serveSet(variedEventSet())(page);
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
          apply: (target, self, args) =>
            String(args[0]).startsWith('webgl') ? null : Reflect.apply(target, self, args),
        });
      });
    });
    await page.locator('.area-map').getByText(/WebGL/).waitFor();
    await row(page, 'Border opens').click();
    await page.getByRole('heading', { name: 'Border opens at Sopron' }).waitFor();
  });
});

describe('on a phone', () => {
  test('nothing is wider than the screen, and a row opens its card by touch', async () => {
    const { page } = await openVaried(PHONE);
    await row(page, 'Border opens').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await row(page, 'Border opens').tap();
    await page.getByRole('heading', { name: 'Border opens at Sopron' }).waitFor();
  });
});
