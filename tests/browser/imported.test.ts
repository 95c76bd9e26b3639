import { expect, test } from 'vitest';
import { importText, setOf } from '../exchange/read/importText.ts';
import { DESKTOP, leaveMapOut, openPage } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

leaveMapOut();

test('an imported set is shown like a read one: its record is the evidence, and nobody claims to have read it by machine', async () => {
  const imported = importText(
    `Year,Month,Day,Headline,Text,Group,lat,lon,place
-44,3,15,Caesar is stabbed,"He falls, <i>they say</i>, below the statue.",Crime,41.895,12.477,Rome
1815,,,Congress ends,,Treaty,,,
,,,Nobody knows when,,,,,
`,
    'ages.csv',
  );
  const text = imported.texts.get('ages');
  const articles = imported.articles.map((article) => ({ ...article, href: 'articles/ages.json' }));
  const { page, errors } = await openPage(FIXTURE, DESKTOP, async (page) => {
    await serveSet(setOf({ ...imported, articles }))(page);
    await page.route('**/events/articles/ages.json', (route) => route.fulfill({ json: text }));
  });
  const rows = page.locator('.list-row');
  await expect.poll(() => rows.count()).toBe(3);
  expect(await page.locator('.list-foot').innerText()).toBe(
    'Taken over from records as they stand. None of 3 checked by a person.',
  );
  await rows.first().click();
  const card = page.locator('.card');
  await card.getByText('dated by the words “-44, 3, 15”').waitFor();
  const words = (await card.innerText()).replace(/\s+/g, ' ');
  expect(words).toContain('Crime · happened Caesar is stabbed');
  expect(words).toContain('15 March 44 BC');
  expect(words).toContain('Rome placed by the words “Rome”');
  expect(words).toContain('Text: He falls, they say, below the statue.');
  expect(words).toContain('The date stands elsewhere in the record: … Year, Month, Day: -44, 3, 15');
  expect(words).toContain('ages.csv');
  expect(words).toContain('Taken over from a record as it stands, not checked by a person');
  expect(words).not.toMatch(/machine|right|publication/);
  await card.getByRole('button', { name: 'Read the article' }).click();
  await page.getByText('Headline: Congress ends').waitFor();
  expect(errors).toEqual([]);
});
