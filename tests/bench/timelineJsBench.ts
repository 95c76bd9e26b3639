import type { Browser, Page } from 'playwright-core';
import { calendarOf, parseIsoDate } from '../../src/event-set/day.ts';
import type { EventFeature } from '../../src/event-set/eventSet.ts';
import { TIMELINEJS_FOLDER, TIMELINEJS_PAGE } from '../clients/timelineJsPage.ts';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { launchChromium } from './launchChromium.ts';
import { median } from './measure.ts';
import { serveFolder } from './serveFolder.ts';

/** A page with the same events, by us and by TimelineJS3: medians of three visits, times in milliseconds. */
export interface BesideFigures {
  readonly events: number;
  readonly ours: PageFigures;
  readonly timelineJs: PageFigures;
}

interface PageFigures {
  /** From navigation until events stand in the page: ours the first row, theirs the event "loaded". */
  readonly loadMs: number;
  readonly domNodes: number;
  /** Script of the main thread for going to the next event, median of ten. */
  readonly stepScriptMs: number;
}

/** TimelineJS3 draws a slide for each event before it shows any: beyond a thousand it takes half a minute. */
export async function benchBesideTimelineJs(
  sizes: readonly number[] = [100, 1000],
): Promise<BesideFigures[]> {
  const browser = await launchChromium();
  try {
    const figures: BesideFigures[] = [];
    for (const size of sizes) figures.push(await measureBoth(browser, size));
    return figures;
  } finally {
    await browser.close();
  }
}

async function measureBoth(browser: Browser, size: number): Promise<BesideFigures> {
  const set = syntheticSet(size);
  const ourFiles = new Map([[`/events/synthetic.json`, JSON.stringify(set)]]);
  const theirFiles = new Map([
    ['/timeline.html', TIMELINEJS_PAGE],
    ['/timeline.json', JSON.stringify({ events: set.features.flatMap(slideOf) })],
  ]);
  const ourSite = await serveFolder('dist/site', ourFiles);
  const theirSite = await serveFolder(TIMELINEJS_FOLDER, theirFiles);
  try {
    const ours = await visit(browser, `${ourSite.url}?events=events/synthetic.json`, '.list-row', goOnInOurs);
    const timelineJs = await visit(browser, `${theirSite.url}timeline.html`, 'body.loaded', goOnInTheirs);
    return { events: size, ours, timelineJs };
  } finally {
    ourSite.close();
    theirSite.close();
  }
}

/** An event as TimelineJS's JSON has it: https://timeline.knightlab.com/docs/json-format.html */
function slideOf({ id, properties }: EventFeature) {
  const { start, end, title, summary } = properties;
  if (start === null || end === null) return [];
  const dateOf = (iso: string) => {
    const { year, month, dayOfMonth } = calendarOf(parseIsoDate(iso) ?? 0);
    return { year, month, day: dayOfMonth };
  };
  return [
    {
      unique_id: id,
      start_date: dateOf(start),
      end_date: dateOf(end),
      text: { headline: title, text: summary },
    },
  ];
}

async function visit(
  browser: Browser,
  url: string,
  shown: string,
  step: (page: Page) => Promise<void>,
): Promise<PageFigures> {
  const rounds: PageFigures[] = [];
  for (let round = 0; round < 3; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(url);
    await page.locator(shown).first().waitFor({ timeout: 120_000, state: 'attached' });
    const loadMs = performance.now() - started;
    await page.waitForTimeout(3000);
    const domNodes = Number(await page.evaluate('document.getElementsByTagName("*").length'));
    rounds.push({ loadMs, domNodes, stepScriptMs: await measureSteps(page, step) });
    await context.close();
  }
  const middle = (pick: (round: PageFigures) => number) => median(rounds.map(pick));
  return {
    loadMs: middle(({ loadMs }) => loadMs),
    domNodes: middle(({ domNodes }) => domNodes),
    stepScriptMs: middle(({ stepScriptMs }) => stepScriptMs),
  };
}

async function measureSteps(page: Page, step: (page: Page) => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const steps: number[] = [];
  for (let i = 0; i < 10; i++) {
    const before = await scriptMs();
    await step(page);
    await page.waitForTimeout(700);
    steps.push((await scriptMs()) - before);
  }
  return median(steps);
}

/** The next event, as a reader gets there. */
async function goOnInOurs(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Next event' });
  if (await next.isVisible()) await next.click();
  else await page.locator('.list-row').first().click();
}

async function goOnInTheirs(page: Page): Promise<void> {
  await page.locator('.tl-slidenav-next').click();
}
