import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { DESKTOP, leaveMapOut, openPage, PHONE } from './harness/openPage.ts';
import { type Embeds, type HostPage, serveEmbeds } from './harness/serveEmbeds.ts';

const VARIED_SET = variedEventSet();

const SETS = {
  // Without the articles' texts, which are not there.
  'events/varied.json': {
    ...VARIED_SET,
    dateline: {
      ...VARIED_SET.dateline,
      articles: VARIED_SET.dateline.articles.map((article) => ({ ...article, href: null })),
    },
  },
  'events/large.json': syntheticSet(4000),
  'events/index.json': { sets: [{ href: 'varied.json', title: 'Varied' }] },
};
const TEXT = '<p>The river rose on Sunday night, and by Monday the lower town stood under water.</p>'.repeat(
  4,
);

function hostPage(body: string, head = '', attributes = ''): HostPage {
  const meta =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';
  return {
    html: `<!doctype html><html lang="en" ${attributes}><head>${meta}<title>Story</title>${head}</head><body>${body}</body></html>`,
  };
}

const element = (attributes: string) => `<dateline-map ${attributes}></dateline-map>`;
const VARIED = 'src="events/varied.json"';

/** As a site about everything says it: nothing is to keep what the browser gives it. */
const HOSTILE = `<style>
  html { font-size: 7px; direction: rtl; letter-spacing: 9px; text-transform: uppercase; --paper: red; --sheet-height: 1px; }
  * { all: unset !important }
</style>`;

let embeds: Embeds;

beforeAll(async () => {
  embeds = await serveEmbeds(SETS, (site) => {
    const script = `<script type="module" src="${site}embed.js"></script>`;
    const { origin } = new URL(site);
    return {
      plain: hostPage(
        `<h1>Story</h1><button id="go">Show it</button>${TEXT}${element(`${VARIED} height="620"`)}${TEXT.repeat(5)}`,
        `${script}<style>dateline-map { display: block; min-height: 620px }</style>`,
      ),
      hostile: hostPage(`${TEXT}${element(`${VARIED} height="620"`)}${TEXT}`, script + HOSTILE),
      rtl: hostPage(
        `${element(VARIED)}${TEXT}${element(`${VARIED} lang="ar-XB" theme="dark"`)}`,
        script,
        'dir="rtl"',
      ),
      strict: {
        ...hostPage(element(`${VARIED} height="560"`) + element('src="events/large.json"'), script),
        policy: `default-src 'none'; script-src ${origin}; connect-src ${origin}; worker-src blob: ${origin}; img-src blob: data:`,
      },
      three: hostPage(
        `${element(VARIED)}${TEXT}${element(`${VARIED} theme="dark" hash="#event=varied-2"`)}<p style="height:4000px"></p>${element(`${VARIED} id="late"`)}`,
        script,
      ),
      refused: hostPage(element('src="https://evil.example/events.json"'), script),
      mounts: hostPage(
        '<div id="here"></div>',
        `<script type="module">import { mount } from '${site}embed.js'; window.mountMap = mount;</script>`,
      ),
    };
  });
});
afterAll(() => embeds.close());

const open = (name: string, options: Parameters<typeof openPage>[1] = DESKTOP) =>
  openPage(embeds.hostUrl(name), options, (page) =>
    page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(window, { told, shifts: [] });
      for (const kind of ['ready', 'select', 'window'])
        document.addEventListener(`dateline-${kind}`, (event) =>
          told.push([kind, (event as CustomEvent<unknown>).detail]),
        );
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shifts: number[] }).shifts.push(
            (entry as unknown as { value: number }).value,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    }),
  );

const toldOn = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
const rowsOf = (page: Page, at = 0) => page.locator('dateline-map').nth(at).locator('.list-row');

describe('<dateline-map> in a page of another origin', () => {
  test('shows its set and leaves the page alone: address, title, focus, scroll, styles', async () => {
    leaveMapOut();
    const { page, errors, requests } = await open('plain');
    await rowsOf(page).first().waitFor();
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.005);
    expect(await page.locator('dateline-map').boundingBox()).toMatchObject({ height: 620 });

    // What the page asks for does not take the focus from where it is.
    const button = page.locator('#go');
    await button.focus();
    await page.evaluate(() => {
      const map = document.querySelector('dateline-map') as unknown as {
        goTo(id: string): void;
        setWindow(start: string, end: string): void;
      };
      map.goTo('varied-3');
      map.setWindow('1989-11', '1989-11');
    });
    await page.locator('dateline-map .card-title').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('go');
    await expect
      .poll(() => toldOn(page))
      .toEqual([
        ['ready', {}],
        ['select', { id: 'varied-3' }],
        ['window', { start: '1989-11-01', end: '1989-11-30' }],
      ]);

    // Its keys are its own only while the focus is in it; there it goes where the reader goes.
    await page.keyboard.press('Escape');
    await page.locator('dateline-map .card-title').waitFor();
    await page.locator('dateline-map .card-title').click();
    await page.keyboard.press('Escape');
    await page.locator('dateline-map .card-title').waitFor({ state: 'detached' });
    const focused = () =>
      page.evaluate(
        () => document.querySelector('dateline-map')?.shadowRoot?.activeElement?.className ?? null,
      );
    await expect.poll(focused).toMatch(/\brow\b/);

    // The wheel over the timeline scrolls the page.
    await page.locator('dateline-map .overview').hover({ position: { x: 300, y: 20 } });
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);

    // A popover stands by its button, also when the page scrolls on, and Escape closes it.
    const more = page.locator('dateline-map').getByRole('button', { name: 'More' });
    await page.evaluate(() => window.scrollTo(0, 60));
    await more.click();
    const distance = async () => {
      const [from, to] = await Promise.all([
        more.boundingBox(),
        page.locator('.popover:popover-open').boundingBox(),
      ]);
      return Math.round((to?.y ?? 0) - ((from?.y ?? 0) + (from?.height ?? 0)));
    };
    expect(await distance()).toBe(4);
    await page.evaluate(() => window.scrollTo(0, 100));
    await expect.poll(distance).toBe(4);
    await page.keyboard.press('Escape');

    expect(page.url()).toBe(embeds.hostUrl('plain'));
    expect(await page.title()).toBe('Story');
    expect(
      await page.evaluate(() => [history.length, localStorage.length, document.adoptedStyleSheets.length]),
    ).toEqual([2, 0, 0]);
    expect(await page.evaluate(() => [...document.head.children].map(({ tagName }) => tagName))).toEqual([
      'META',
      'META',
      'LINK',
      'TITLE',
      'SCRIPT',
      'STYLE',
    ]);
    expect(errors).toEqual([]);
    const hosts = new Set(requests.map((url) => new URL(url).origin));
    expect([...hosts].sort()).toEqual([new URL(embeds.siteUrl).origin, new URL(page.url()).origin].sort());

    // Taken out and put in again elsewhere it stands anew.
    await page.evaluate(() => document.body.prepend(document.querySelector('dateline-map') ?? ''));
    await rowsOf(page).first().waitFor();
    expect(await page.locator('dateline-map .list-row').count()).toBeGreaterThan(3);
  });

  test('takes no style from a page that unsets everything', async () => {
    const looks = (page: Page) =>
      page.evaluate(() => {
        const map = document.querySelector('dateline-map');
        const row = map?.shadowRoot?.querySelector('.list-row');
        if (!map || !row) throw new Error('there is no row');
        const { fontSize, fontFamily, letterSpacing, textTransform, direction, color, height, cursor } =
          getComputedStyle(row);
        const { width } = map.getBoundingClientRect();
        const { backgroundColor } = getComputedStyle(map.shadowRoot?.querySelector('.dateline') ?? map);
        return {
          row: {
            fontSize,
            fontFamily,
            letterSpacing,
            textTransform,
            direction,
            color,
            height,
            cursor,
            backgroundColor,
          },
          isBlock: width > 1000 && map.getBoundingClientRect().height === 620,
        };
      });
    const plain = await open('plain');
    await rowsOf(plain.page).first().waitFor();
    const hostile = await open('hostile');
    await rowsOf(hostile.page).first().waitFor();
    const [wanted, found] = [await looks(plain.page), await looks(hostile.page)];
    expect(found.row).toEqual(wanted.row);
    expect(found.isBlock).toBe(true);
    expect(hostile.errors).toEqual([]);
  });

  test('reads from left to right in a page that does not, unless its language does not either', async () => {
    const { page } = await open('rtl', PHONE);
    await rowsOf(page).first().waitFor();
    await rowsOf(page, 1).first().waitFor();
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('dateline-map')].map((map) => {
        const box = map.shadowRoot?.querySelector('.dashboard') ?? map;
        const { direction, colorScheme } = getComputedStyle(box);
        return [direction, colorScheme, box.getBoundingClientRect().width <= innerWidth];
      }),
    );
    expect(looks).toEqual([
      ['ltr', 'light', true],
      ['rtl', 'dark', true],
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('draws its map and reads a large set in a worker under a strict policy', async () => {
    leaveMapOut(false);
    const { page, errors } = await open('strict');
    const workers: string[] = page.workers().map((worker) => worker.url());
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.locator('dateline-map [data-map-state="idle"]').first().waitFor();
    await page.evaluate(() => scrollTo(0, 500));
    await rowsOf(page, 1).first().waitFor();
    expect(workers.length).toBeGreaterThan(1);
    expect(workers.every((url) => url.startsWith('blob:'))).toBe(true);
    expect(errors).toEqual([]);
    leaveMapOut();
  });

  test('stands beside others, each with a state of its own, and loads when the reader comes near', async () => {
    const { page, requests } = await open('three');
    await rowsOf(page).first().waitFor();
    await page.locator('dateline-map').nth(1).locator('.card-title').waitFor();
    const setsAsked = () => requests.filter((url) => url.endsWith('varied.json')).length;
    expect(setsAsked()).toBe(2);
    expect(await page.locator('#late').boundingBox()).toMatchObject({ height: 640 });
    await rowsOf(page).first().click();
    await page.locator('dateline-map').first().locator('.card-title').waitFor();
    const titles = await page.locator('dateline-map .card-title').allInnerTexts();
    expect(new Set(titles).size).toBe(2);
    await page.locator('#late').scrollIntoViewIfNeeded();
    await rowsOf(page, 2).first().waitFor();
    expect(setsAsked()).toBe(3);
  });

  test('shows no set of an origin that the builder of the site did not name', async () => {
    const { page, requests } = await open('refused');
    await page.locator('dateline-map').getByRole('alert').waitFor();
    expect(requests.filter((url) => url.includes('evil.example'))).toEqual([]);
  });
});

describe('mount(element, options)', () => {
  test('frees everything: fifty times leave no heap, nodes, listeners or workers', async () => {
    leaveMapOut(false);
    const { page, errors } = await open('mounts');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const mountTimes = (times: number, show: string) =>
      page.evaluate(
        async ([times, show]) => {
          const { mountMap } = window as unknown as {
            mountMap(element: Element, options: object): { unmount(): void; next(): void };
          };
          const here = document.querySelector('#here') as HTMLElement;
          for (let time = 0; time < times; time++) {
            const isReady = new Promise((resolve) =>
              here.addEventListener('dateline-ready', resolve, { once: true }),
            );
            const mounted = mountMap(here, { src: 'events/varied.json', show, story: time % 2 === 0 });
            mounted.next();
            await isReady;
            const root = here.querySelector('div')?.shadowRoot;
            const wanted = show.includes('map') ? '[data-map-state="idle"]' : '.list-row, .card';
            while (!root?.querySelector(wanted)) await new Promise(requestAnimationFrame);
            mounted.unmount();
          }
          return here.childElementCount;
        },
        [times, show] as const,
      );
    // What is loaded once stays.
    await mountTimes(1, 'map,timeline,list');
    await mountTimes(3, 'list');
    const before = await heldBy(session);
    expect(await mountTimes(1, 'map,timeline,list')).toBe(0);
    expect(await mountTimes(49, 'list')).toBe(0);
    const after = await heldBy(session);
    expect(after.nodes - before.nodes).toBeLessThan(200);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.heapMb - before.heapMb).toBeLessThan(1.5);
    expect(page.workers()).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/** What the page holds once everything that can be is thrown away. */
async function heldBy(session: CDPSession) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    heapMb: value('JSHeapUsedSize') / 1e6,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}
