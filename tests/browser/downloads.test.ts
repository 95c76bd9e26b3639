import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { DESKTOP, leaveMapOut, openPage } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';
import { violations } from './harness/violations.ts';

leaveMapOut();

test('the menu writes the set, or what shows of it, as files, and says what is not in them', async () => {
  const { page, errors, requests } = await openPage(FIXTURE, DESKTOP, serveSet(variedEventSet()));
  await page.locator('.list-row').first().waitFor();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const menu = page.getByRole('group', { name: 'Download' });
  await menu.waitFor();
  expect(requests.filter((url) => /writeSet/.test(url))).toEqual([]);

  const csv = await download(page, 'CSV');
  expect(csv.suggestedFilename()).toBe('autumn-of-1989.csv');
  expect((await textOf(csv)).trim().split('\r\n')).toHaveLength(16);
  expect(requests.filter((url) => /writeSet/.test(url))).toHaveLength(1);

  await menu.getByRole('radio', { name: 'The 14 shown now' }).check();
  const timeline = await download(page, 'TimelineJS');
  expect(timeline.suggestedFilename()).toBe('autumn-of-1989-14-of-15.timeline.json');
  expect(JSON.parse(await textOf(timeline)).events).toHaveLength(12);
  await expect
    .poll(() => menu.getByRole('status').innerText())
    .toMatch(
      /^autumn-of-1989-14-of-15\.timeline\.json holds 12 of 14 events\.\n[\s\S]*events without a date: 2/,
    );

  const places = JSON.parse(await textOf(await download(page, 'Linked Places')));
  expect(places.features[0]['@id']).toBe(`${page.url().replace(/#.*/, '')}#event=varied-0`);
  expect(await textOf(await download(page, 'KML'))).toContain('<name>Shots in Timișoara</name>');
  expect(JSON.parse(await textOf(await download(page, 'GeoJSON'))).dateline.counts.found).toBe(14);
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

async function download(page: Page, format: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('group', { name: 'Download' }).getByRole('button', { name: format }).click(),
  ]);
  return file;
}

async function textOf(file: Download): Promise<string> {
  return text(await file.createReadStream());
}
