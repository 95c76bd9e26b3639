import type { Browser, Page } from 'playwright-core';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { launchChromium } from './launchChromium.ts';
import { median } from './measure.ts';
import { serveFolder } from './serveFolder.ts';

/** What one brush step costs in the built page, and how a set of that size opens. Times in milliseconds. */
export interface BrushFigures {
  readonly events: number;
  /** From navigation to the first row of the list. */
  readonly firstRowMs: number;
  /** The longest task of the main thread while the set opened. */
  readonly longestOpeningTaskMs: number;
  /** Script of the main thread for one step of the brush, median of thirty. */
  readonly stepScriptMs: number;
  /** The longest task during a drag of thirty moves; 0 where none was above 50. */
  readonly longestDragTaskMs: number;
  /** From the step's input to the end of the frame in which count and brush stand at the new window, median. */
  readonly stepFrameMs: number;
}

/** Brush steps of the pointer on generated sets, in real Chromium with software rendering, desktop viewport. */
export async function benchBrush(
  sizes: readonly number[] = [1000, 10_000, 100_000],
): Promise<BrushFigures[]> {
  const made = new Map(
    sizes.map((size) => [`/events/synthetic-${size}.json`, JSON.stringify(syntheticSet(size))]),
  );
  const server = await serveFolder('dist/site', made);
  const browser = await launchChromium();
  try {
    const figures: BrushFigures[] = [];
    for (const size of sizes) figures.push(await measureSet(browser, server.url, size));
    return figures;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Collects tasks above 50 ms and when the first row came. */
const WATCH = `
  window.datelineBench = { tasks: [], firstRow: null };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.datelineBench.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    window.datelineBench.firstRow ??= document.querySelector('.list-row') ? performance.now() : null;
  }).observe(document, { childList: true, subtree: true });
`;

interface Bench {
  tasks: number[];
  firstRow: number | null;
}

async function measureSet(browser: Browser, url: string, events: number): Promise<BrushFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(`${url}?events=events/synthetic-${events}.json`);
  await page.locator('.list-row').first().waitFor({ timeout: 120_000 });
  await page.locator('[data-map-state="idle"]').waitFor({ timeout: 120_000 });
  const opening = await readBench(page);
  const drag = await measureDrag(page);
  await context.close();
  return {
    events,
    firstRowMs: opening.firstRow ?? Number.NaN,
    longestOpeningTaskMs: Math.max(0, ...opening.tasks),
    ...drag,
  };
}

const STEPS = 30;

async function measureDrag(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const overview = await page.locator('.brush').first().boundingBox();
  if (!overview) throw new Error('the overview of the timeline was not found');
  const y = overview.y + overview.height / 2;
  const x = (share: number) => overview.x + overview.width * share;
  // A window over the first third, then its middle is dragged on.
  await page.mouse.move(x(0.1), y);
  await page.mouse.down();
  await page.mouse.move(x(0.4), y, { steps: 5 });
  await page.mouse.up();
  await page.waitForTimeout(1000);
  await page.evaluate('window.datelineBench.tasks.length = 0');
  await page.mouse.move(x(0.25), y);
  await page.mouse.down();
  const scripts: number[] = [];
  const frames: number[] = [];
  for (let step = 1; step <= STEPS; step++) {
    const before = await scriptMs();
    await page.evaluate(NEXT_FRAME);
    const started = performance.now();
    await page.mouse.move(x(0.25 + (0.3 * step) / STEPS), y);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    frames.push(performance.now() - started);
    scripts.push((await scriptMs()) - before);
  }
  await page.mouse.up();
  await page.waitForTimeout(300);
  const { tasks } = await readBench(page);
  return {
    stepScriptMs: median(scripts),
    longestDragTaskMs: Math.max(0, ...tasks),
    stepFrameMs: median(frames),
  };
}

const NEXT_FRAME = 'new Promise((done) => requestAnimationFrame(done))';

async function readBench(page: Page): Promise<Bench> {
  return (await page.evaluate('window.datelineBench')) as Bench;
}
