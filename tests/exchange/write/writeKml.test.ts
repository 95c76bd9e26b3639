import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/event-set/eventSet.ts';
import { writeKml } from '../../../src/exchange/write/writeKml.ts';
import { exchangeSet, hostileSet } from '../../fixtures/exchangeSet.ts';

const placemarks = (text: string) => text.match(/<Placemark>.*?<\/Placemark>/gs) ?? [];
const textOf = (set: Parameters<typeof writeKml>[0]) => [...writeKml(set).pieces()].join('');

test('writeKml(set) has folders of those with a place, without one, and doubtful, which are not shown', () => {
  const folders = textOf(exchangeSet()).split('<Folder>').slice(1);
  expect(
    folders.map((folder) => [
      /<name>(.*)</.exec(folder)?.[1],
      placemarks(folder).length,
      /<visibility>(.)/.exec(folder)?.[1],
    ]),
  ).toEqual([
    ['Events', 13, '1'],
    ['Events without a place', 1, '1'],
    ['Doubtful events', 1, '0'],
  ]);
});

test('writeKml(set) gives first and last day; years BC as XML Schema counts them; what is open or unknown not at all', () => {
  const spans = Object.fromEntries(
    placemarks(textOf(exchangeSet())).map((placemark) => [
      /eventId">(.*?)</.exec(placemark)?.[1],
      /<TimeSpan>(.*)<\/TimeSpan>/.exec(placemark)?.[1],
    ]),
  );
  expect(spans).toMatchObject({
    ides: '<begin>-0044-03-15</begin><end>-0044-03-15</end>',
    'year-before': '<begin>-0001-01-01</begin><end>-0001-12-31</end>',
    sailing: '<begin>0001-01-01</begin><end>0001-12-31</end>',
    strike: '<begin>1989-11-01</begin><end>1989-11-30</end>',
    since: '<begin>1990-01-01</begin>',
    until: '<end>1961-08-13</end>',
    undated: undefined,
  });
});

test('writeKml(set) escapes titles once and the HTML of descriptions twice, and drops what XML forbids', () => {
  const text = textOf(hostileSet());
  expect(text).toContain('<name>&lt;script&gt;alert(1)&lt;/script&gt;</name>');
  expect(text).toContain('&lt;blockquote&gt;&amp;lt;script&amp;gt;alert(1)');
  expect(text).toContain('<name>bell  and half  of a pair</name>');
  expect(text).not.toMatch(/<script|<img|\]\]>/);
});

test('writeKml(set) has the page’s colours', () => {
  const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');
  const text = textOf(exchangeSet());
  for (const category of CATEGORIES) {
    const [, red, green, blue] = new RegExp(`--category-${category}: #(..)(..)(..);`).exec(tokens) ?? [];
    expect(text).toContain(`<Style id="${category}"><IconStyle><color>ff${blue}${green}${red}<`);
  }
});
