import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchChromium } from './launchChromium.ts';
import { median } from './measure.ts';
import { serveFolder } from './serveFolder.ts';

/**
 * The built site in Chromium, desktop viewport, empty cache: bytes (gzip) until the first row of the list, until the
 * map is idle for the first time, and of script among them; milliseconds to both. Medians of five visits.
 */
export async function benchPage() {
  if (!existsSync('dist/site/index.html')) throw new Error('dist/site is missing: run npm run build first');
  const server = await serveFolder('dist/site');
  const browser = await launchChromium();
  try {
    const visits: Visit[] = [];
    for (let visit = 0; visit < 5; visit++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      visits.push(await measureVisit(await context.newPage(), server.url));
      await context.close();
    }
    const middle = (pick: (visit: Visit) => number) => median(visits.map(pick));
    return {
      bytesToFirstRow: middle((visit) => visit.bytesToFirstRow),
      scriptBytesToFirstRow: middle((visit) => visit.scriptBytesToFirstRow),
      bytesToIdleMap: middle((visit) => visit.bytesToIdleMap),
      firstRowMs: middle((visit) => visit.firstRowMs),
      idleMapMs: middle((visit) => visit.idleMapMs),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

interface Visit {
  readonly bytesToFirstRow: number;
  readonly scriptBytesToFirstRow: number;
  readonly bytesToIdleMap: number;
  readonly firstRowMs: number;
  readonly idleMapMs: number;
}

/** Notes when the first row stands in the page and when the map is idle for the first time. */
const WATCH = `
  const marks = (window.datelineMarks = {});
  new MutationObserver(() => {
    marks.firstRow ??= document.querySelector('.list-row') ? performance.now() : undefined;
    marks.idleMap ??= document.querySelector('[data-map-state="idle"]') ? performance.now() : undefined;
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;

async function measureVisit(page: Page, url: string): Promise<Visit> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const size = response.body().then((body) => gzipSync(body, { level: 9 }).length);
    sizes.set(
      response.url(),
      size.catch(() => 0),
    );
  });
  await page.addInitScript(WATCH);
  await page.goto(url);
  await page.locator('[data-map-state="idle"]').waitFor();
  const { marks, resources } = await page.evaluate(() => ({
    marks: (window as unknown as { datelineMarks: { firstRow: number; idleMap: number } }).datelineMarks,
    resources: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
  }));
  const started = new Map(resources.map(({ name, startTime }) => [name, startTime]));
  const sum = async (wanted: (address: string) => boolean) => {
    let total = 0;
    for (const [address, size] of sizes) if (wanted(address)) total += await size;
    return total;
  };
  const early = (address: string) => (started.get(address) ?? 0) < marks.firstRow;
  return {
    bytesToFirstRow: await sum(early),
    scriptBytesToFirstRow: await sum((address) => early(address) && /\.m?js($|\?)/.test(address)),
    bytesToIdleMap: await sum(() => true),
    firstRowMs: marks.firstRow,
    idleMapMs: marks.idleMap,
  };
}
