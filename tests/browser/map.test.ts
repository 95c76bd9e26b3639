import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { EventFeature, EventProperties } from '../../src/event-set/eventSet.ts';
import { eventFeature, eventSetOf } from '../fixtures/smallEventSet.ts';
import { DESKTOP, openPage, PHONE } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

type Place = readonly [lng: number, lat: number];
const VALENCIA: Place = [-0.377, 39.47];
const LYON: Place = [4.85, 45.75];
const BEIJING: Place = [116.4, 39.9];

function eventAt(id: string, [lng, lat]: Place, changes: Partial<EventProperties> = {}): EventFeature {
  const feature = eventFeature(id, { title: `Event ${id}`, alternatives: [], ...changes });
  return { ...feature, geometry: { type: 'Point', coordinates: [lng, lat] } };
}

/** Three in one spot, a few in another, and one far away. */
const EVENTS = [
  eventAt('v1', VALENCIA, { category: 'crime' }),
  eventAt('v2', VALENCIA),
  eventAt('v3', VALENCIA, { category: 'culture' }),
  ...Array.from({ length: 16 }, (_, index) => eventAt(`l${index}`, LYON)),
  eventAt('b1', BEIJING, { placeName: 'Beijing', countryCode: 'CN' }),
];

async function openMap(events = EVENTS, options: Parameters<typeof openPage>[1] = DESKTOP, hash = '') {
  const set = eventSetOf(events);
  // No article's text is served here, and none is asked for.
  const articles = set.dateline.articles.map((article) => ({ ...article, href: null }));
  const served = serveSet({ ...set, dateline: { ...set.dateline, articles } });
  const opened = await openPage(FIXTURE + hash, options, served);
  await opened.page.locator('[data-map-state="idle"]').waitFor();
  return opened;
}

const said = (page: Page) => page.locator('#mark-cursor-now').innerText();
const cursor = (page: Page) => page.getByRole('button', { name: 'Events on the map', exact: true });
const mapOf = (page: Page) => new URL(page.url()).hash.match(/map=([^&]*)/)?.[1] ?? null;

describe('the marks by keyboard', () => {
  test('go from mark to mark, spread what stands in one spot, and open an event', async () => {
    const { page, errors } = await openMap(EVENTS.slice(0, 3));
    await cursor(page).focus();
    await expect.poll(() => said(page)).toBe('3 events, Valencia, Spain');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(/^Event v1, /);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toMatch(/^Event v2, /);
    await page.keyboard.press('Escape');
    await expect.poll(() => said(page)).toBe('3 events, Valencia, Spain');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(/^Event v1, /);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => said(page)).toMatch(/^Event v3, /);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Event v3', level: 2 }).waitFor();
    expect(errors).toEqual([]);
  });

  test('follow the filters', async () => {
    const { page } = await openMap(EVENTS.slice(0, 3), DESKTOP, '#category=culture');
    await cursor(page).focus();
    await expect.poll(() => said(page)).toMatch(/^Event v3, /);
  });
});

test('a click spreads the events of a spot, another opens one', async () => {
  const { page } = await openMap(EVENTS.slice(0, 3));
  await cursor(page).focus();
  await expect.poll(() => said(page)).toBe('3 events, Valencia, Spain');
  const ring = await cursor(page).boundingBox();
  if (!ring) throw new Error('the cursor stands nowhere');
  const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
  await page.mouse.click(x, y);
  // The first leaf of three stands straight above its foot.
  await page.mouse.click(x, y - 30);
  await page.getByRole('heading', { name: 'Event v1', level: 2 }).waitFor();
});

describe('the view', () => {
  test('opens on most events, says how many lie outside, and shows all when asked', async () => {
    const { page } = await openMap();
    await page.getByText('One event lies outside').waitFor();
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await page.getByText('One event lies outside').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Back to the first view of the map' }).click();
    await page.getByText('One event lies outside').waitFor();
    expect(mapOf(page)).toBeNull();
  });

  test('that a reader dragged to is in the address, and a visit with it starts there', async () => {
    const { page } = await openMap();
    const box = await page.locator('.map').boundingBox();
    if (!box) throw new Error('there is no map');
    await page.mouse.move(box.x + 500, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 420, box.y + 250, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => mapOf(page)).not.toBeNull();
    await page.waitForTimeout(800);
    const stood = mapOf(page);
    await page.reload();
    await page.locator('[data-map-state="idle"]').waitFor();
    expect(mapOf(page)).toBe(stood);
  });

  test('never repeats the world', async () => {
    const { page } = await openMap();
    for (let press = 0; press < 6; press++) {
      await page.getByRole('button', { name: 'Zoom out' }).click();
      await page.waitForTimeout(400);
    }
    const worldPx = 512 * 2 ** Number(mapOf(page)?.split('/')[0]);
    const [width, height, covered] = await page.locator('.maplibregl-map').evaluate((map) => {
      const beside = getComputedStyle(
        map.querySelector('.maplibregl-canvas-container') as Element,
        '::before',
      );
      return [map.clientWidth, map.clientHeight, 2 * Number.parseFloat(beside.width)];
    });
    // Whole, and once: what would be its repetition is covered.
    expect(worldPx).toBeGreaterThan((height ?? 0) - 4);
    expect(worldPx).toBeLessThan(width ?? 0);
    expect((width ?? 0) - (covered ?? 0)).toBeLessThan(worldPx + 4);
  });

  test('can be what the list holds', async () => {
    const { page } = await openMap();
    await page.getByText('One event lies outside').waitFor();
    await page.getByRole('switch', { name: 'Only what the map shows' }).click();
    await expect.poll(() => page.locator('.counts-shown').innerText()).toMatch(/^19 of 20/);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/only=map/);
  });

  test('goes to the selected event', async () => {
    const { page } = await openMap(EVENTS, DESKTOP, '#event=b1&map=6/45.75/4.85');
    await page.getByRole('button', { name: 'Go to the selected event' }).click();
    await expect.poll(() => Number(mapOf(page)?.split('/')[2])).toBeGreaterThan(110);
  });
});

describe('without a drawing context', () => {
  test('that the browser takes back, the place says so, and the map returns where it stood', async () => {
    const { page } = await openMap(EVENTS, DESKTOP, '#map=5/45.75/4.85');
    const lose = await page.evaluateHandle(() =>
      document
        .querySelector<HTMLCanvasElement>('.maplibregl-canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context'),
    );
    await lose.evaluate((extension) => extension?.loseContext());
    await page.getByText(/The map is gone for the moment/).waitFor();
    await page.locator('.list-row').first().click();
    await page.getByRole('heading', { level: 2, name: /^Event/ }).waitFor();
    await lose.evaluate((extension) => extension?.restoreContext());
    await page.getByText(/The map is gone for the moment/).waitFor({ state: 'detached' });
    await page.locator('[data-map-state="idle"]').waitFor();
    expect(mapOf(page)).toBe('5/45.75/4.85');
  });
});

describe('inside another page', () => {
  async function openEmbedded(options: Parameters<typeof openPage>[1]) {
    const site = new URL(FIXTURE, inject('siteUrl')).href;
    const opened = await openPage('host.html', options, async (page) => {
      await serveSet(eventSetOf(EVENTS))(page);
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><meta name="viewport" content="width=device-width"><title>Story</title>
<iframe src="${site}" title="Map" style="width:100%;height:760px;border:0"></iframe><p style="height:2000px">`,
        }),
      );
    });
    const frame = opened.page.frameLocator('iframe');
    await frame.locator('[data-map-state="idle"]').waitFor();
    const box = await frame.locator('.map').boundingBox();
    if (!box) throw new Error('there is no map');
    const scale = () => frame.locator('.maplibregl-ctrl-scale').innerText();
    return { page: opened.page, frame, scale, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  test('the wheel scrolls that page, and with Ctrl zooms the map', async () => {
    const { page, frame, scale, x, y } = await openEmbedded(DESKTOP);
    const before = await scale();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await frame.getByText(/Use (Ctrl|⌘) \+ scroll/).waitFor();
    expect(await scale()).toBe(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -600);
    await page.keyboard.up('Control');
    await expect.poll(scale).not.toBe(before);
  });

  test('one finger does not move the map', async () => {
    const { page, frame, x, y } = await openEmbedded(PHONE);
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: y + dy }],
      });
    await send('touchStart', 0);
    for (let step = 1; step <= 8; step++) await send('touchMove', -15 * step);
    await send('touchEnd', 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(40);
    expect(await frame.locator('body').evaluate(() => location.hash)).toBe('');
  });
});
