import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { nearTowns } from '../../../src/cli/site/single/nearTowns.ts';
import { singlePage } from '../../../src/cli/site/single/singlePage.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostileEventSet.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
    <title>A map</title>
    <noscript><link rel="stylesheet" href="./plain.css"></noscript>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/a-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3.css">
  </head>
  <body>
    <div id="root"></div>
    <noscript><main>The list</main></noscript>
  </body>
</html>
`;
const SET = JSON.stringify({ texts: HOSTILE_TEXTS, geometry: { coordinates: [-0.4, 39.5] } });
const FILES = [
  { file: 'index.html', content: PAGE },
  { file: 'plain.css', content: '.plain{color:red}' },
  { file: 'assets/index-1.js', content: 'not carried' },
  { file: 'basemap/stamp.json', content: '{}' },
  { file: 'basemap/towns-near.json', content: '[["Valencia",-38,3947,6,0],["Lima",-7704,-1204,6,0]]' },
  { file: 'events/index.json', content: '{"sets":[]}' },
  { file: 'events/event-set.schema.json', content: '{}' },
  { file: 'events/floods.json', content: () => [SET.slice(0, 10), SET.slice(10)] },
  { file: 'events/articles/a.json', content: '{"id":"a"}' },
];
const PARTS = { script: 'document.title = "</script>"', style: 'body{margin:0}' };
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('singlePage(files, parts, origins)', () => {
  const html = [...singlePage(FILES, PARTS, ['https://desk.example'])].join('');
  const { document } = parseHTML(html);
  const packed = new Map(
    [...document.querySelectorAll('script[data-file]')].map((block) => [
      block.getAttribute('data-file'),
      inflateRawSync(Buffer.from(block.textContent ?? '', 'base64')).toString(),
    ]),
  );

  test('carries what the page asks for, and nothing else', () => {
    expect([...packed.keys()]).toEqual([
      'basemap/towns-near.json',
      'events/index.json',
      'events/floods.json',
      'events/articles/a.json',
      'page.js',
    ]);
    expect(packed.get('events/floods.json')).toBe(SET);
    expect(packed.get('page.js')).toBe(PARTS.script);
  });

  test('asks for no file: what led to them is gone', () => {
    expect(document.querySelectorAll('[src], link').length).toBe(0);
    expect([...document.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([
      '.plain{color:red}',
      'body{margin:0}',
    ]);
    expect(document.querySelector('body noscript')?.textContent).toBe('The list');
  });

  test('has a policy of hashes, the page’s own memory and the origins given', () => {
    const [policy, ...others] = [...document.querySelectorAll('meta[http-equiv]')].map(
      (meta) => meta.getAttribute('content') ?? '',
    );
    const script = document.querySelector('script[type="module"]')?.textContent ?? '';
    expect(others).toEqual([]);
    expect(policy).toContain(`script-src ${hash(script)} blob:;`);
    expect(policy).toContain(`style-src ${hash('body{margin:0}')} ${hash('.plain{color:red}')};`);
    expect(policy).toContain('connect-src blob: https://desk.example;');
    expect(policy).not.toMatch(/unsafe|'self'/);
  });

  test('nearTowns(towns, files) keeps the small towns around the places of the sets', () => {
    expect(packed.get('basemap/towns-near.json')).toBe('[["Valencia",-38,3947,6,0]]');
    expect(Buffer.from(nearTowns(Buffer.from('[["Lima",-7704,-1204,6,0]]'), [])).toString()).toBe('[]');
  });
});
