import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { packCountries } from '../../../src/cli/basemap/countries.ts';
import { blocksOf } from '../../../src/cli/build/replaceFiles.ts';
import { completeSite } from '../../../src/cli/site/completeSite.ts';
import { readSiteOptions } from '../../../src/cli/site/siteOptions.ts';
import { checkEventSet } from '../../../src/event-set/checkEventSet.ts';
import type { EventSet } from '../../../src/event-set/eventSet.ts';
import { HOSTILE_TEXTS, hostileEventSet } from '../../fixtures/hostileEventSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const PAGE =
  '<!doctype html>\n<html lang="en" class="dateline">\n<head><meta charset="utf-8"><title>Dateline</title></head>\n<body><div id="root"></div><noscript>Nothing.</noscript></body>\n</html>\n';
const SQUARE = [
  [-10, 35],
  [5, 35],
  [5, 45],
  [-10, 45],
  [-10, 35],
];
const OUTLINES = packCountries(
  [
    {
      type: 'Feature',
      properties: { code: 'ES' },
      geometry: { type: 'MultiPolygon', coordinates: [[SQUARE]] },
    },
  ],
  1000,
);

/** The files of a site of these sets, by their paths. */
function filesOf(sets: Readonly<Record<string, EventSet>>, given = {}): ReadonlyMap<string, Buffer> {
  const made = new Map(Object.entries(sets));
  const index = {
    sets: [...made].map(([href, { dateline, features }]) => ({
      href,
      title: dateline.title,
      events: features.length,
    })),
  };
  const page = [
    { file: 'index.html', content: PAGE },
    { file: 'basemap/countries-near.json', content: OUTLINES },
  ];
  const { files } = completeSite(page, { index, sets: made, stale: [] }, readSiteOptions(given, true));
  return new Map(
    files.map(({ file, content }) => [
      file,
      Buffer.concat([...blocksOf(content)].map((each) => Buffer.from(each))),
    ]),
  );
}

const textOf = (files: ReadonlyMap<string, Buffer>, file: string) => files.get(file)?.toString() ?? '';
const headOf = (html: string) => {
  const { document } = parseHTML(html);
  return (selector: string, attribute = 'content') =>
    document.querySelector(selector)?.getAttribute(attribute);
};
/** What stands where scripts are switched off. */
const plainOf = (html: string) =>
  parseHTML(`<body>${/<noscript>(?!<link)([\s\S]*)<\/noscript>/.exec(html)?.[1] ?? ''}</body>`).document;
const scriptOf = (html: string) =>
  /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
const dataOf = (html: string) => JSON.parse(scriptOf(html));

describe('completeSite(page, built, options)', () => {
  const set = eventSetOf([
    eventFeature('b', { edtf: '2026-03', start: '2026-03-01', end: '2026-03-31', precision: 'month' }),
    eventFeature('a', { edtf: '2026-02-01~', start: '2026-02-01', end: '2026-02-01', status: 'planned' }),
    eventFeature('c', { placeName: null, edtf: null, start: null, end: null, precision: null }),
    eventFeature('d', { doubtful: true }),
    eventFeature('e', { claim: 'denied' }),
  ]);

  test('puts title, description, address, picture and theme into the head', () => {
    const files = filesOf(
      { 'events.json': set },
      { url: 'https://x.example/map', theme: 'dark', lang: 'es' },
    );
    const html = textOf(files, 'index.html');
    const head = headOf(html);
    expect(html).toContain('<html lang="es" data-theme="dark" class="dateline">');
    expect(html).toContain('<title>Floods</title>');
    expect(head('meta[name="description"]')).toMatch(/^4 sucesos, de febrero de 2026 a marzo de 2026, de/);
    expect(head('link[rel="canonical"]', 'href')).toBe('https://x.example/map/');
    expect(head('meta[property="og:url"]')).toBe('https://x.example/map/');
    expect(head('meta[property="og:image"]')).toBe('https://x.example/map/social-card.png');
    expect(head('meta[name="dateline-theme"]')).toBe('dark');
    const card = files.get('social-card.png') ?? Buffer.alloc(0);
    expect(card.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(filesOf({ 'events.json': set }, { theme: 'dark' }).get('social-card.png')).toEqual(card);
  });

  test('takes what the builder says before what the set says', () => {
    const html = textOf(
      filesOf({ 'events.json': set }, { title: 'A "map"', description: '<b>' }),
      'index.html',
    );
    expect(headOf(html)('meta[property="og:title"]')).toBe('A "map"');
    expect(headOf(html)('meta[name="description"]')).toBe('<b>');
    expect(dataOf(html)['@graph'][0].name).toBe('A "map"');
  });

  test('tells machines of the events what is certain of their dates, and nothing of doubtful and denied ones', () => {
    const [about, list] = dataOf(textOf(filesOf({ 'events.json': set }), 'index.html'))['@graph'];
    expect(about.distribution.contentUrl).toBe('events/events.json');
    const items = list.itemListElement.map(({ item }: { item: Record<string, unknown> }) => item);
    expect(items.map(({ url, startDate }: Record<string, unknown>) => [url, startDate])).toEqual([
      ['#event=a', undefined],
      ['#event=b', '2026-03'],
      ['#event=c', undefined],
    ]);
    expect(items[0]).toMatchObject({
      '@type': 'Event',
      description: 'The river burst its banks in Valencia on Tuesday.',
      location: { name: 'Valencia', geo: { '@type': 'GeoCoordinates', latitude: 39.46975 } },
      subjectOf: [{ headline: 'Floods in Valencia', url: 'https://example.org/floods' }],
    });
    expect(items[2]).not.toHaveProperty('location');
  });

  test('lists events with date, place, quote and source for readers without scripts, the doubtful apart', () => {
    const files = filesOf({ 'events.json': set, 'other.json': eventSetOf([eventFeature('z')]) });
    const page = plainOf(textOf(files, 'index.html'));
    const lists = [...page.querySelectorAll('ol')];
    expect(lists.map((list) => [...list.children].map(({ id }) => id))).toEqual([
      ['a', 'b', 'e', 'c'],
      ['d'],
    ]);
    expect(lists[0]?.children[1]?.textContent?.replace(/\s+/g, ' ')).toBe(
      ' Mar 2026 River bursts its banks in Valencia Valencia, Spain The river burst its banks in Valencia on Tuesday.Floods in Valencia · The Example · published 5 Mar 2026 ',
    );
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2026-03');
    expect(page.querySelector('nav a')?.getAttribute('href')).toBe('events/other.html');
    for (const link of page.querySelectorAll('figure a'))
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(textOf(files, 'events/other.html')).toContain('href="../plain.css"');
  });

  test('of a large set puts some events on the page, and all into a file of its own', () => {
    const many = eventSetOf(Array.from({ length: 450 }, (_, index) => eventFeature(`e${index}`)));
    const files = filesOf({ 'events.json': many });
    const html = textOf(files, 'index.html');
    const page = plainOf(html);
    expect(page.querySelectorAll('li').length).toBe(200);
    expect(page.querySelector('main > p a')?.getAttribute('href')).toBe('events/events.html');
    expect(dataOf(html)['@graph'][1].numberOfItems).toBe(450);
    expect(dataOf(html)['@graph'][1].itemListElement.length).toBe(200);
    expect(parseHTML(textOf(files, 'events/events.html')).document.querySelectorAll('ol > li').length).toBe(
      450,
    );
  });

  test('keeps the page small where quotes are long', () => {
    const long = 'word '.repeat(4000).trim();
    const [event] = set.features;
    const evidence = (event?.properties.evidence ?? []).map((each) => ({ ...each, exact: long }));
    const many = eventSetOf(
      Array.from({ length: 100 }, (_, index) => eventFeature(`e${index}`, { evidence })),
    );
    const html = textOf(filesOf({ 'events.json': many }), 'index.html');
    expect(html.length).toBeLessThan(500_000);
    expect(plainOf(html).querySelector('main > p a')?.getAttribute('href')).toBe('events/events.html');
  });

  test('a hostile set stays text in the head, the list and the data', () => {
    const checked = checkEventSet(hostileEventSet());
    if (!('set' in checked)) throw new Error(checked.problems.join());
    const files = filesOf({ 'events.json': checked.set });
    for (const html of [textOf(files, 'index.html'), textOf(files, 'events/events.html')]) {
      const { document } = parseHTML(html.replaceAll(/<\/?noscript>/g, ''));
      expect([
        ...document.querySelectorAll('script:not([type="application/ld+json"]), svg, img, iframe, form'),
      ]).toEqual([]);
      const elements = [...document.querySelectorAll('*')];
      expect(
        elements.flatMap(({ attributes }) => [...attributes].filter(({ name }) => name.startsWith('on'))),
      ).toEqual([]);
      const links = elements.flatMap((element) => element.getAttribute('href') ?? []);
      expect(links.filter((href) => !/^(?:https?:|\.{0,2}\/|data:,$|events\/|\?)/.test(href))).toEqual([]);
      expect(html.length).toBeLessThan(60_000);
    }
    const script = scriptOf(textOf(files, 'index.html'));
    expect(JSON.parse(script)['@graph'][0].name).toBe(HOSTILE_TEXTS[0]);
    expect(/[<>\u2028\u2029]/.test(script)).toBe(false);
  });
});
