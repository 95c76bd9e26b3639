import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/command.ts';
import { givenBasemap, withBasemap } from '../../../src/cli/site/givenBasemap.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  writeFileSync(join(folder, 'my world.pmtiles'), 'PMTiles');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('givenBasemap(given, folder)', () => {
  test('takes an https address and names its origin', () => {
    expect(givenBasemap('https://tiles.example/a/style.json?k=1', folder)).toEqual({
      address: 'https://tiles.example/a/style.json?k=1',
      origins: ['https://tiles.example'],
      files: [],
    });
  });

  test('takes a file along, under a plain name', () => {
    const { address, origins, files } = givenBasemap('my world.pmtiles', folder);
    expect(address).toBe('basemap/my_world.pmtiles');
    expect(origins).toEqual([]);
    expect(files.map(({ file, content }) => [file, content.toString()])).toEqual([
      ['basemap/my_world.pmtiles', 'PMTiles'],
    ]);
  });

  test.each(['http://tiles.example/style.json', 'missing.pmtiles', '.', 'ftp://tiles.example/a.pmtiles'])(
    'refuses %s',
    (given) => {
      expect(() => givenBasemap(given, folder)).toThrow(UsageError);
    },
  );
});

test('withBasemap(page, basemap) names it in the head, and nothing in it breaks out of the attribute', () => {
  const page = [
    { file: 'index.html', content: '<html><head><title>x</title></head></html>' },
    { file: 'a.js', content: '1' },
  ];
  const basemap = { address: 'https://t.example/"><script>', origins: [], files: [] };
  const [index, script] = withBasemap(page, basemap);
  expect(index?.content).toContain(
    '<meta name="dateline-basemap" content="https://t.example/&quot;&gt;&lt;script&gt;">\n  </head>',
  );
  expect(script).toEqual(page[1]);
});
