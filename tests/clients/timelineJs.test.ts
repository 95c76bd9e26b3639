import { expect, test } from 'vitest';
import { writeTimelineJs } from '../../src/exchange/write/writeTimelineJs.ts';
import { serveFolder } from '../bench/serveFolder.ts';
import { openPage } from '../browser/harness/openPage.ts';
import { exchangeSet, HOSTILE_TEXTS, hostileSet } from '../fixtures/exchangeSet.ts';
import { TIMELINEJS_FOLDER, TIMELINEJS_PAGE } from './timelineJsPage.ts';

test('TimelineJS3 shows a set that was exported: every slide, in order, with its date, BC too, and texts as texts', async () => {
  const set = exchangeSet();
  const both = { ...set, features: [...set.features, ...hostileSet().features] };
  const site = await serveFolder(
    TIMELINEJS_FOLDER,
    new Map([
      ['/timeline.html', TIMELINEJS_PAGE],
      ['/timeline.json', [...writeTimelineJs(both).pieces()].join('')],
    ]),
  );
  try {
    const { page, errors } = await openPage(`${site.url}timeline.html`);
    await page.locator('body.loaded').waitFor();
    const slides = page.locator('.tl-slide');
    const told = await slides.evaluateAll((elements) =>
      elements.map((element) => [
        element.querySelector('.tl-headline')?.textContent?.trim(),
        element.querySelector('.tl-headline-date')?.textContent?.trim(),
      ]),
    );
    const [title, ...rest] = told;
    expect(title?.[0]).toBe('Floods');
    expect(rest.slice(0, 12)).toEqual([
      ['Caesar is stabbed', 'March 15, 44 BCE'],
      ['A king dies', '1 BCE'],
      ['A fleet sails', '1'],
      ['Sector line was open', 'until 13 August 1961'],
      ['Fence is cut', 'about May 1989'],
      ['Camps fill', 'summer 1989'],
      ['Border stays open', 'August 7, 1989 — September 10, 1989'],
      ['People join hands', 'August 23, 1989'],
      ['Strike spreads', 'November 1989'],
      ['Barrier opens', '11:30 PM November 9, 1989'],
      ['Talks go on', 'since 1990'],
      ['Nobody knows where', 'February 1990'],
    ]);
    expect(rest).toHaveLength(12 + HOSTILE_TEXTS.length);
    const markup = rest.find(([headline]) => headline?.startsWith('<script>'));
    expect(markup).toEqual(['<script>alert(1)</script>', 'March 3, 2026']);
    expect(await page.locator('.tl-slide img, .tl-slide script').count()).toBe(0);
    const years = await page.evaluate(() =>
      (
        window as unknown as {
          timeline: { config: { events: { start_date: { getFullYear(): number } }[] } };
        }
      ).timeline.config.events.map(({ start_date }) => start_date.getFullYear()),
    );
    expect(years.slice(0, 4)).toEqual([-44, -1, 1, 1961]);
    expect(await page.locator('.tl-timegroup').allInnerTexts()).toEqual(
      expect.arrayContaining(['Crime', 'Disaster', 'Politics']),
    );
    // It asks for fonts of its own, which no test reaches.
    expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
  } finally {
    site.close();
  }
});
