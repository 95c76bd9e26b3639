import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { checkEventSet } from '../../../src/event-set/checkEventSet.ts';
import schema from '../../../src/event-set/eventSet.schema.json' with { type: 'json' };
import type { EventSet } from '../../../src/event-set/eventSet.ts';
import { makeFolder, readAll, runHere } from '../runDateline.ts';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const TABLE =
  'title,text,date,lat,lon\nFlood,The river rose.,2024-10-29,39.47,-0.37\nFair,It opened.,1851,,\n';
const MAP = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [13.4, 52.5] },
      properties: { id: 'wall', title: 'The wall opens', start: '1989-11-09' },
    },
  ],
});

function setIn(folder: string, file = 'events/events.json'): EventSet {
  const checked = checkEventSet(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if ('problems' in checked) throw new Error(checked.problems.join());
  return checked.set;
}

describe('dateline import', { timeout: 60_000 }, () => {
  it('makes one set of several files, with an index, the schema and the records’ texts', async () => {
    const folder = makeFolder({ 'floods-and-fairs.csv': TABLE, 'map.geojson': MAP });
    const { code, stdout, stderr } = await runHere(['import', 'floods-and-fairs.csv', 'map.geojson'], folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /3 events -> .*events\.json\n {2}2 placed, 1 unplaced, 3 dated, 0 undated, 0 doubtful/,
    );
    const set = setIn(folder);
    expect(validate(set), JSON.stringify(validate.errors)).toBe(true);
    expect(set.dateline).toMatchObject({
      title: 'Floods and fairs',
      texts: 'full',
      counts: { found: 3, placed: 2 },
    });
    expect(set.dateline.articles).toMatchObject([
      { title: 'floods-and-fairs.csv', imported: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { title: 'map.geojson' },
    ]);
    const files = readAll(join(folder, 'events'));
    expect(JSON.parse(files['index.json'] ?? '').sets).toEqual([
      { href: 'events.json', title: 'Floods and fairs', events: 3 },
    ]);
    expect(Object.keys(files)).toContain('event-set.schema.json');
    for (const { properties } of set.features) {
      const [evidence] = properties.evidence;
      const href = set.dateline.articles.find(({ id }) => id === evidence?.articleId)?.href ?? '';
      const text = JSON.parse(files[href] ?? '').passages[0].text;
      expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.exact);
    }
  });

  it('the same files give the same bytes', async () => {
    const folder = makeFolder({ 'a.csv': TABLE });
    await runHere(['import', 'a.csv', '--out', 'one'], folder);
    await runHere(['import', 'a.csv', '--out', 'two'], folder);
    expect(readAll(join(folder, 'two'))).toEqual(readAll(join(folder, 'one')));
  });

  it('names what was left out and what could not be carried; the rest goes on', async () => {
    const folder = makeFolder({
      'bad.csv': 'title,date,lat,lon,colour\nA,03/04/2024,95,1,red\n,,,,\nB,2024,1,1,red\n',
      'empty.kml': '',
      'map.kmz': Buffer.from('PK\u0003\u0004 and so on'),
      'x.json': '{"a":1}',
      'notes.md': '---\ntitle: No table\n---\n',
      'parts.csv': 'Year,Month,Day,Headline\n2023,2,30,B\n',
    });
    const { code, stderr } = await runHere(
      [
        'import',
        'bad.csv',
        'empty.kml',
        'map.kmz',
        'x.json',
        'notes.md',
        'parts.csv',
        'none.csv',
        '--title',
        'Mine',
      ],
      folder,
    );
    expect(code).toBe(1);
    expect(
      stderr,
    ).toBe(`bad.csv, line 2: expected a date such as 2024-10-29, 2024 or 44 BC, found "03/04/2024", which could be two days; the date was left open
bad.csv, line 2: expected longitudes from -180 to 180 and latitudes from -90 to 90, found [1,95]; the place was left open
empty.kml: expected a text, found an empty file; left out
map.kmz: expected a file that is not packed, found a ZIP archive: unpack a KMZ and import its doc.kml; left out
x.json: expected GeoJSON, Linked Places or TimelineJS’s JSON, found an object; left out
notes.md: expected JSON, KML or a table, found "---"; left out
parts.csv, line 2: expected year, month and day of the calendar, as numbers, found "2023-2-30"; the date was left open
none.csv: expected a file that can be read, found nothing (it is not there, or a link to nothing); left out
bad.csv: an event set cannot carry
  columns that only the words of the record keep: 1, “colour”
`);
    expect(setIn(folder).dateline).toMatchObject({
      title: 'Mine',
      counts: { found: 3, undated: 2, unplaced: 2 },
    });
  });

  it('an event set of ours passes through whole, with the texts beside it; joined with others it keeps ids apart', async () => {
    const folder = makeFolder({ 'map.geojson': MAP });
    await runHere(['import', 'map.geojson', '--out', 'one'], folder);
    const again = await runHere(['import', 'one/events.json', '--out', 'two'], folder);
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(readAll(join(folder, 'two'))).toEqual(readAll(join(folder, 'one')));
    const both = await runHere(['import', 'one/events.json', 'map.geojson', '--out', 'both'], folder);
    expect(both.code).toBe(0);
    const { features, dateline } = setIn(folder, 'both/events.json');
    expect(
      features.map(({ id, properties }) => [id, properties.reports, properties.evidence[0]?.articleId]),
    ).toEqual([
      ['wall', ['wall'], 'map'],
      ['wall-2', ['wall-2'], 'map-2'],
    ]);
    expect(new Set(dateline.articles.map(({ href }) => href)).size).toBe(2);
  });

  it('a set of ours that GDAL wrote anew, without the ids among the properties, is taken for records', async () => {
    const folder = makeFolder({ 'map.geojson': MAP });
    await runHere(['import', 'map.geojson', '--title', 'Mine', '--out', 'one'], folder);
    const set = setIn(folder, 'one/events.json');
    const features = set.features.map(({ properties: { id: _, ...others }, ...rest }) => ({
      ...rest,
      properties: others,
    }));
    writeFileSync(join(folder, 'again.geojson'), JSON.stringify({ ...set, features }));
    const { code, stderr } = await runHere(['import', 'again.geojson'], folder);
    expect([code, stderr]).toEqual([
      0,
      'again.geojson: an event set cannot carry\n  values within values: 1, “evidence”\n  columns that only the words of the record keep: 1, “reports”\n',
    ]);
    const again = setIn(folder);
    expect(again.dateline.title).toBe('Mine');
    expect(again.features).toMatchObject([
      {
        id: 'wall',
        properties: { title: 'The wall opens', edtf: '1989-11-09', level: 'site', confidence: 1 },
      },
    ]);
  });

  it('where nothing can be read, nothing is written and an earlier set stays', async () => {
    const folder = makeFolder({ 'a.csv': TABLE, 'b.csv': 'x,y\n1,2\n' });
    await runHere(['import', 'a.csv'], folder);
    const before = readAll(join(folder, 'events'));
    const { code, stderr } = await runHere(['import', 'b.csv'], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/b\.csv: expected a first row that names the columns/);
    expect(readAll(join(folder, 'events'))).toEqual(before);
  });

  it.each([
    [[], /expected files to import, found none/],
    [
      ['a.csv', '--format', 'xls'],
      /expected --format to be one of geojson, csv, kml, timelinejs, linked-places, found xls/,
    ],
    [['a.csv', '--theme', 'dark'], /expected --theme together with --site/],
    [['a.csv', '--fast'], /Unknown option '--fast'/],
  ])('dateline import %j exits with 2 and says why', async (args, message) => {
    const { code, stderr } = await runHere(['import', ...args], makeFolder({ 'a.csv': TABLE }));
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
