import { describe, expect, test } from 'vitest';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { DESKTOP, openPage } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

const hashOf = (address: string) => new URL(address).hash;

describe('the address', () => {
  test('holds the selection; back closes the card, forward opens it, a visit with it starts there', async () => {
    const { page } = await openPage(FIXTURE, DESKTOP, serveSet(variedEventSet()));
    const heading = page.getByRole('heading', { name: 'Border opens at Sopron', level: 2 });
    await page.locator('.list-row', { hasText: 'Border opens' }).click();
    await heading.waitFor();
    await expect.poll(() => hashOf(page.url())).toBe('#event=varied-0');
    await page.goBack();
    await heading.waitFor({ state: 'detached' });
    await page.goForward();
    await heading.waitFor();
    await page.reload();
    await heading.waitFor();
    expect(hashOf(page.url())).toBe('#event=varied-0');
  });

  test('brings window, filter and search back with the first drawing', async () => {
    const hash = '#time=1989-11-01/1989-11-30&place=Berlin&q=checkp';
    const { page, errors } = await openPage(FIXTURE + hash, DESKTOP, serveSet(variedEventSet()));
    await page.getByText('Checkpoints open in Berlin').first().waitFor();
    await expect
      .poll(() => page.locator('.row-title').allInnerTexts())
      .toEqual(['Checkpoints open in Berlin']);
    expect(hashOf(page.url())).toBe(hash);
    expect(errors).toEqual([]);
  });

  test('that is malformed shows everything, without a complaint', async () => {
    const hash = '#time=never&map=NaN/0/0&category=%E0%A4%A&event=<script>&tray=x&q=%';
    const { page, errors } = await openPage(FIXTURE + hash, DESKTOP, serveSet(variedEventSet()));
    await page.getByText('Checkpoints open in Berlin').first().waitFor();
    expect(await page.locator('.counts-shown').innerText()).toBe('14 of 15 events');
    expect(errors).toEqual([]);
  });
});

describe('a large set', () => {
  const large = syntheticSet(3000);

  test('is read in a worker under the page’s own policy, from a sub-folder', async () => {
    const { page, errors, requests } = await openPage(FIXTURE, DESKTOP, serveSet(large));
    await page.locator('.list-row').first().waitFor();
    expect(requests.some((url) => /setWorker/.test(url))).toBe(true);
    expect(await page.locator('.counts-shown').innerText()).toMatch(/of 3,000 events/);
    expect(errors).toEqual([]);
  });

  test('opens without one too', async () => {
    const { page } = await openPage(FIXTURE, DESKTOP, async (page) => {
      await serveSet(large)(page);
      await page.route('**/setWorker*', (route) => route.abort());
    });
    await page.locator('.list-row').first().waitFor();
    expect(await page.locator('.counts-shown').innerText()).toMatch(/of 3,000 events/);
  });

  test('that breaks off says so', async () => {
    const { page } = await openPage(FIXTURE, DESKTOP, serveSet(JSON.stringify(large).slice(0, -5)));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/not what it should be/);
  });
});
