import { expect, onTestFinished, test } from 'vitest';
import { DESKTOP, leaveMapOut, openPage } from './harness/openPage.ts';
import { type HostPage, serveEmbeds } from './harness/serveEmbeds.ts';
import { violations } from './harness/violations.ts';

test('what the share dialog gives works where it is pasted: link, frame, element and module', async () => {
  leaveMapOut();
  const pasted: Record<string, HostPage> = {};
  const embeds = await serveEmbeds({}, () => pasted);
  onTestFinished(() => embeds.close());
  const view = `${embeds.siteUrl}?events=events/autumn-1989.json#category=crime`;
  const { page, errors } = await openPage(view, {
    ...DESKTOP,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('.list-row').first().waitFor();
  const rows = await page.locator('.row-title').allInnerTexts();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const copied = async (nth: number) => {
    const field = dialog.locator('.copy-field').nth(nth);
    await field.getByRole('button', { name: 'Copy' }).click();
    await field.getByText('Copied').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied(0)).toBe(view);

  // The preview follows the choices.
  const preview = page.frameLocator('.share-preview');
  await preview.locator('.list-row').first().waitFor();
  expect(await preview.locator('.row-title').allInnerTexts()).toEqual(rows);
  await dialog.getByLabel('Timeline').uncheck();
  await dialog.getByLabel('Theme').selectOption('Dark');
  await preview.locator('[data-theme="dark"] .list-row').first().waitFor();
  expect(await preview.locator('.area-timeline').count()).toBe(0);
  expect(await violations(page)).toEqual([]);

  await dialog.getByLabel('Address and height').check();
  for (const kind of ['Frame', 'Element', 'Script']) {
    await dialog.getByLabel(kind, { exact: true }).check();
    const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title><h1>Host</h1>${await copied(1)}`;
    pasted[kind] = { html };
  }
  await page.keyboard.press('Escape');
  await expect
    .poll(() =>
      page
        .getByRole('button', { name: 'Share', exact: true })
        .evaluate((button) => button === document.activeElement),
    )
    .toBe(true);
  expect(errors).toEqual([]);

  for (const kind of Object.keys(pasted)) {
    const host = await openPage(embeds.hostUrl(kind));
    const shown = kind === 'Frame' ? host.page.frameLocator('iframe') : host.page;
    await shown.locator('[data-theme="dark"] .list-row').first().waitFor();
    expect(await shown.locator('.row-title').allInnerTexts()).toEqual(rows);
    expect(await shown.locator('.area-timeline').count()).toBe(0);
    expect(host.errors).toEqual([]);
  }
});
