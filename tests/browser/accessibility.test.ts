import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { atRest } from './harness/atRest.ts';
import { DESKTOP, openPage, PHONE } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA, a line each. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated over the debugging protocol: the page's own policy forbids injected script elements.
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
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
];

describe('axe finds nothing', () => {
  for (const [device, options] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.each(STATES)(`${device}, ${colorScheme}, %s`, async (_, act) => {
        const { page } = await openPage(FIXTURE, { ...options, colorScheme }, serveSet(variedEventSet()));
        await page.locator('[data-map-state="idle"]').waitFor();
        await act(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  }

  test('a message in the place of the dashboard', async () => {
    const { page } = await openPage('?events=events/nowhere.json');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
