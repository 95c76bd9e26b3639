import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let browser: Promise<Browser> | undefined;

/** A page of the built site, and what went wrong on it. */
export interface SitePage {
  readonly page: Page;
  /** Errors of the console and uncaught exceptions so far. */
  readonly errors: readonly string[];
  /** Addresses that the page asked for, in order. */
  readonly requests: readonly string[];
}

export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const;
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

let isMapLeftOut = false;

/**
 * From here on the pages of this test file have no WebGL (or have it again), as in a browser without it: the map's place
 * says so, and what is tested beside it does not wait for software to draw it.
 */
export function leaveMapOut(isOut = true): void {
  isMapLeftOut = isOut;
}

const NO_WEBGL = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
  };
`;

/** Opens the built site at a path below it (with query and hash) in a fresh context. */
export async function openPage(
  path = '',
  options: BrowserContextOptions = DESKTOP,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<SitePage> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  const context = await (await browser).newContext({
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  if (isMapLeftOut) await page.addInitScript(NO_WEBGL);
  await prepare(page);
  await page.goto(new URL(path, inject('siteUrl')).href);
  return { page, errors, requests };
}

afterAll(async () => {
  for (const context of (await browser)?.contexts() ?? []) await context.close();
  await (await browser)?.close();
  browser = undefined;
});
