import { describe, expect, test } from 'vitest';
import { exchangeSet } from '../../fixtures/exchangeSet.ts';
import { eventFeature } from '../../fixtures/smallEventSet.ts';
import { makeFolder, readAll, runHere } from '../runDateline.ts';

const folderWith = (files: Readonly<Record<string, unknown>>) =>
  makeFolder(Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])));

describe('dateline export', () => {
  test('export FOLDER --out x.kml writes the set of the folder and counts what KML cannot carry', async () => {
    const cwd = folderWith({ 'sets/events.json': exchangeSet() });
    const { code, stdout, stderr } = await runHere(['export', 'sets', '--out', 'x.kml'], cwd);
    expect([code, stdout]).toEqual([0, '']);
    expect(readAll(cwd)['x.kml']).toMatch(/<kml/);
    expect(stderr).toMatch(
      /^KML cannot carry:\n {2}other readings of a place’s name: 14, such as “Caesar is stabbed”/,
    );
  });

  test('export SET --format geojson writes the set itself to standard output', async () => {
    const cwd = folderWith({ 'events.json': exchangeSet() });
    const { code, stdout, stderr } = await runHere(
      ['export', 'events.json', '--format', 'geojson', '--out', '-'],
      cwd,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(exchangeSet())));
  });

  test('export leaves broken events out, names them, and ends with 1', async () => {
    const set = exchangeSet();
    const cwd = folderWith({
      'index.json': { sets: [{ href: 'floods.json', title: 'Floods', events: 1 }] },
      'floods.json': { ...set, features: [...set.features, { ...eventFeature('bad'), type: 'Thing' }] },
    });
    const { code, stdout, stderr } = await runHere(['export', '.', '--format', 'csv'], cwd);
    expect(code).toBe(1);
    expect(stdout.split('\r\n')).toHaveLength(17);
    expect(stderr).toContain('.: left out: features[15].type: expected one of Feature, found "Thing"\n');
  });

  const two = { sets: [{ href: 'a.json' }, { href: 'b.json' }] };
  test.each([
    [[], /expected one event set, found 0/],
    [
      ['events.json', '--out', 'x.json'],
      /expected --format, or an --out that ends in one of .*found x\.json/,
    ],
    [['events.json', '--format', 'xlsx'], /--format: expected one of geojson, .*found xlsx/],
    [['none.json', '--format', 'csv'], /none\.json: expected an event set that can be read, found nothing/],
    [['two', '--format', 'csv'], /two: expected one of the sets of this folder, a\.json, b\.json, found/],
    [['two/index.json', '--format', 'csv'], /two\/index\.json: expected an event set, found type/],
    [
      ['events.json', '--format', 'csv', '--page', 'javascript:1'],
      /--page: expected an http or https address/,
    ],
    [['events.json', '--out', 'events.json/x.csv'], /--out: expected a file that can be written/],
  ])('export %j ends with 2 and says why', async (args, message) => {
    const cwd = folderWith({ 'events.json': exchangeSet(), 'two/index.json': two });
    const { code, stdout, stderr } = await runHere(['export', ...args], cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
