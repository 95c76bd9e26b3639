import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventFeature, eventSetOf } from '../fixtures/smallEventSet.ts';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { atRest } from './harness/atRest.ts';
import { DESKTOP, leaveMapOut, openPage, PHONE } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';
import { violations } from './harness/violations.ts';

const UNDATED = {
  edtf: null,
  start: null,
  end: null,
  precision: null,
  dateBasis: null,
  dateConfidence: null,
} as const;

/** What of the header lies outside the screen, what scrolls by design left aside. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.header *')]
      .filter((element) => !element.closest('.chips, .popover, dialog, .only-spoken'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -5 || right > innerWidth + 5);
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

/** What axe finds in either theme; the page keeps its state. */
async function inBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((each) => `${colorScheme}: ${each}`));
  }
  return found;
}

const STATES: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ['the list', async () => {}],
  [
    'a card',
    async (page) => {
      await page.locator('.list-row button').first().click();
      await page.locator('#card-title').waitFor();
      await atRest(page.locator('.area-side'));
    },
  ],
  ['a tray', (page) => page.getByRole('tab', { name: 'Doubtful' }).click()],
  [
    'filters open, and then chips',
    async (page) => {
      await openFilters(page);
      expect(await inBothThemes(page)).toEqual([]);
      await page.locator('.facet-option').first().click();
      await page.keyboard.press('Escape');
      await page.locator('.chip').waitFor();
    },
  ],
  [
    'the menu',
    async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.locator('.menu').waitFor();
    },
  ],
  [
    'nothing that passes',
    async (page) => {
      await search(page, 'zzzz');
      await page.locator('.nothing').waitFor();
    },
  ],
];

/** The values of the categories, in a menu or in the sheet of a narrow page. */
async function openFilters(page: Page): Promise<void> {
  const all = page.locator('.filter-all');
  if (await all.isVisible()) {
    await all.click();
    await page.locator('dialog summary').first().click();
  } else await page.locator('.menu-button').first().click();
  await page.locator('.facet-option').first().waitFor();
}

async function search(page: Page, text: string): Promise<void> {
  if (!(await page.locator('.search-field').isVisible())) await page.locator('.header-narrow').click();
  await page.locator('.search-field').fill(text);
}

describe('axe finds nothing', () => {
  for (const [device, options] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const) {
    test.each(STATES)(`${device}, in both themes, %s`, async (state, act) => {
      const isMapSeen = state === 'the list';
      leaveMapOut(!isMapSeen);
      const { page } = await openPage(FIXTURE, options, serveSet(variedEventSet()));
      await (isMapSeen ? page.locator('[data-map-state="idle"]') : page.locator('.timeline')).waitFor();
      await act(page);
      expect(await inBothThemes(page)).toEqual([]);
    });
  }

  test.each([
    ['Spanish', '&lang=es', DESKTOP],
    ['Spanish on a phone', '&lang=es', PHONE],
    ['right to left', '&lang=ar-XB', DESKTOP],
    ['right to left on a phone', '&lang=ar-XB', PHONE],
    ['forced colours', '', { ...DESKTOP, forcedColors: 'active' }],
    ['more contrast', '', { ...DESKTOP, contrast: 'more' }],
    ['320 px', '', { viewport: { width: 320, height: 640 } }],
    ['a low window', '', { viewport: { width: 720, height: 450 } }],
  ] as const)('%s, filters open and chips', async (_, query, options) => {
    const { page } = await openPage(`${FIXTURE}${query}`, options, serveSet(variedEventSet()));
    await page.locator('.list-row').first().waitFor();
    await openFilters(page);
    expect(await violations(page)).toEqual([]);
    await page.locator('.facet-option').first().click();
    await page.keyboard.press('Escape');
    await page.locator('.chip').waitFor();
    expect(await violations(page)).toEqual([]);
    const { width } = options.viewport;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await beyond(page)).toEqual([]);
  });

  test.each([
    ['without events', eventSetOf([])],
    ['with undated ones only', eventSetOf(['a', 'b'].map((id) => eventFeature(id, UNDATED)))],
    ['in one spot on one day', eventSetOf(['a', 'b', 'c'].map((id) => eventFeature(id)))],
  ])('a set %s', async (_, set) => {
    const { page, errors } = await openPage(FIXTURE, DESKTOP, serveSet(set));
    await page.locator('.list-row, .list-empty').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('while a set comes in', async () => {
    const { page } = await openPage(FIXTURE, DESKTOP, (fresh) =>
      fresh.route('**/events/fixture.json', () => {}),
    );
    await page.locator('[aria-busy="true"] .loading').waitFor();
    // The words fade in; half faded they have no contrast.
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await violations(page)).toEqual([]);
  });

  test('a message in the place of the dashboard', async () => {
    const { page } = await openPage('?events=events/nowhere.json');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
