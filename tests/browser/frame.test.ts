import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, inject, test } from 'vitest';
import type { LinkedFrame } from '../../src/embed/linkFrame.ts';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { DESKTOP, leaveMapOut, openPage } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';
import { violations } from './harness/violations.ts';

leaveMapOut();

/** What the host page keeps for the test. */
declare global {
  interface Window {
    link: LinkedFrame;
    heard: unknown[];
    selections: unknown[];
  }
}

/** A page of another origin than the dashboard's, with the script that the README gives. */
const host = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(hostPage(inject('siteUrl')));
});
afterAll(() => void host.close());

function hostPage(site: string): string {
  return `<!doctype html><html lang="en"><title>Story</title><link rel="icon" href="data:,"><h1>Autumn</h1>
<iframe src="${site}${FIXTURE}&embed" name="autumn" title="Map" style="width:100%;height:300px;border:0"></iframe>
<iframe name="stranger" title="Something else" srcdoc="<p>Something else</p>"></iframe>
<script>
  heard = []; selections = [];
  addEventListener('message', (event) => heard.push(event.data));
  addEventListener('dateline-select', (event) => selections.push(event.detail.id));
</script>
<script type="module">
  import { linkFrame } from '${site}embed.js';
  window.link = linkFrame(document.querySelector('iframe'));
</script>`;
}

test('a page of another site holds the view of its frame in its own address; forged messages do nothing', async () => {
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/story.html#chapter-2`;
  const { page, errors } = await openPage(address, DESKTOP, serveSet(variedEventSet()));
  const frame = page.frameLocator('[name=autumn]');
  const card = (name: string) => frame.getByRole('heading', { name, level: 2 });
  const hash = () => new URL(page.url()).hash;
  const historyLength = () => page.evaluate(() => history.length);

  // It says how high it wants to be, for our script and for those who know Datawrapper's.
  await frame.locator('.list-row').first().waitFor();
  const height = await page.locator('[name=autumn]').evaluate((iframe: HTMLElement) => iframe.style.height);
  expect(Number.parseInt(height, 10)).toBeGreaterThan(400);
  expect(await page.evaluate(() => window.heard)).toContainEqual({
    'datawrapper-height': { autumn: Number.parseInt(height, 10) },
  });
  expect(hash()).toBe('#chapter-2');

  // A selection is a step of the page's history, and only one.
  const length = await historyLength();
  await frame.locator('.list-row', { hasText: 'Border opens' }).click();
  await card('Border opens at Sopron').waitFor();
  await expect.poll(hash).toBe('#chapter-2&dateline=event=varied-0');
  await page.evaluate(() => window.link.next());
  await card('Human chain across the Baltic states').waitFor();
  await expect.poll(hash).toBe('#chapter-2&dateline=event=varied-1');
  expect(await historyLength()).toBe(length + 2);
  expect(await page.evaluate(() => window.selections)).toEqual(['varied-0', 'varied-1']);

  await page.goBack();
  await card('Border opens at Sopron').waitFor();
  await page.goBack();
  await card('Border opens at Sopron').waitFor({ state: 'detached' });
  expect(hash()).toBe('#chapter-2');
  await page.goForward();
  await card('Border opens at Sopron').waitFor();
  await page.reload();
  await card('Border opens at Sopron').waitFor();
  expect(hash()).toBe('#chapter-2&dateline=event=varied-0');

  // Neither a stranger on the page nor the wrong words of the right one move anything, here or there.
  await page.evaluate(async () => {
    const stranger = window.frames[1];
    const dashboard = window.frames[0];
    const forged = [
      { dateline: 1, kind: 'view', hash: '#event=varied-3', step: true },
      { dateline: 1, kind: 'height', px: 3000 },
    ];
    const script = stranger?.document.createElement('script');
    if (!script || !stranger || !dashboard) throw new Error('expected two frames');
    script.textContent = `
      for (const message of ${JSON.stringify(forged)}) parent.postMessage(message, '*');
      parent.frames[0].postMessage({ dateline: 1, kind: 'goTo', id: 'varied-3' }, '*');`;
    stranger.document.body.append(script);
    const shapes: unknown[] = [
      null,
      'next',
      ['next'],
      { kind: 'next' },
      { dateline: 2, kind: 'next' },
      { dateline: 1, kind: 'goTo', id: '__proto__' },
      { dateline: 1, kind: 'goTo', id: { varied: 3 } },
      { dateline: 1, kind: 'show', hash: `#event=varied-3&q=${'a'.repeat(10_000_000)}` },
      { dateline: 1, kind: 'show', hash: 'javascript:alert(1)' },
      { dateline: 1, kind: 'setWindow', start: 'soon', end: 1989 },
      JSON.parse('{"__proto__": {"dateline": 1, "kind": "next"}, "constructor": {"kind": "next"}}'),
    ];
    for (const shape of shapes) dashboard.postMessage(shape, '*');
    // To oneself: the wrong source again.
    for (const message of forged) window.postMessage(message, '*');
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(hash()).toBe('#chapter-2&dateline=event=varied-0');
  expect(await card('Border opens at Sopron').count()).toBe(1);
  expect(await page.locator('[name=autumn]').evaluate((iframe: HTMLElement) => iframe.style.height)).toBe(
    height,
  );
  await page.evaluate(() => window.link.goTo('varied-3'));
  await card('Checkpoints open in Berlin').waitFor();
  await expect.poll(hash).toBe('#chapter-2&dateline=event=varied-3');
  // The fixture has no articles' texts.
  expect(errors.filter((error) => !/404/.test(error))).toEqual([]);
});

test('?embed is compact, accessible, and leads to the whole page at the same view', async () => {
  const query = `${FIXTURE}&embed&show=list,timeline&theme=dark&category=conflict`;
  const { page } = await openPage(
    query,
    { viewport: { width: 360, height: 560 }, colorScheme: 'light' },
    serveSet(variedEventSet()),
  );
  await page.locator('.list-row', { hasText: 'Border opens' }).waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.locator('.area-map').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page)).toEqual([]);
  await page.locator('.list-row', { hasText: 'Border opens' }).click();
  await page.getByRole('heading', { name: 'Border opens at Sopron', level: 2 }).waitFor();
  const whole = page.getByRole('link', { name: 'Open as a page of its own' });
  expect(await whole.getAttribute('target')).toBe('_blank');
  expect(await whole.getAttribute('rel')).toBe('noopener noreferrer');
  await whole.focus();
  const address = new URL((await whole.getAttribute('href')) ?? '', page.url());
  expect(address.search).toBe(FIXTURE);
  expect(address.hash).toBe('#category=conflict&event=varied-0');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Copy a link to this view' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Dark' }).count()).toBe(0);
});
