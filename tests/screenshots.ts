import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './bench/launchChromium.ts';
import { serveFolder } from './bench/serveFolder.ts';

/**
 * Pictures of the built page: `npm run screenshots -- [--out FOLDER] [--only PART]`, after `npm run build`. The main states
 * of the three collections, desktop and phone, light and dark, one PNG each; `--only` keeps those whose name has the part.
 */
const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
const out = resolve(values.out ?? 'dist/screenshots');

interface State {
  readonly name: string;
  /** Query and hash of the page. */
  readonly address: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const firstRow = (page: Page) => page.locator('.list-row').first().click();

const STATES: readonly State[] = [
  ...['us-mexico-cartels', 'autumn-1989', 'voyages'].flatMap((set): State[] => [
    { name: `${set}-first-view`, address: `?events=events/${set}.json` },
    { name: `${set}-card`, address: `?events=events/${set}.json`, act: firstRow },
    { name: `${set}-spanish`, address: `?events=events/${set}.json&lang=es`, act: firstRow },
  ]),
  { name: 'voyages-right-to-left', address: '?events=events/voyages.json&lang=ar-XB', act: firstRow },
  { name: 'missing-set', address: '?events=events/none.json' },
];

const VIEWPORTS = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

const server = await serveFolder('dist/site');
const browser = await launchChromium();
mkdirSync(out, { recursive: true });
try {
  for (const state of STATES)
    for (const device of ['desktop', 'phone'] as const)
      for (const theme of ['light', 'dark'] as const) {
        const file = `${state.name}-${device}-${theme}.png`;
        if (values.only !== undefined && !file.includes(values.only)) continue;
        await takePicture(browser, state, VIEWPORTS[device], theme, join(out, file));
        console.log(join(out, file));
      }
} finally {
  await browser.close();
  server.close();
}

async function takePicture(
  from: Browser,
  { address, act }: State,
  device: (typeof VIEWPORTS)[keyof typeof VIEWPORTS],
  colorScheme: 'light' | 'dark',
  path: string,
): Promise<void> {
  const context = await from.newContext({ ...device, colorScheme, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${server.url}${address}`);
  await atRest(page);
  await act?.(page);
  await atRest(page);
  await page.screenshot({ path });
  await context.close();
}

/** The map is drawn, or there is none to draw. */
async function atRest(page: Page): Promise<void> {
  await page
    .locator('[data-map-state="idle"], [role="alert"], .problem')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined);
  await page.waitForTimeout(600);
}
