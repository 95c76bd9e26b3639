import { expect, test } from 'vitest';
import { fileName } from '../../../src/app/download/fileName.ts';

test.each([
  ['Autumn of 1989', 'csv', 'autumn-of-1989.csv'],
  ['../../etc/passwd', 'kml', 'etc-passwd.kml'],
  ['¡Año nuevo! São Tomé', 'timelinejs', 'año-nuevo-são-tomé.timeline.json'],
  ['CON', 'geojson', 'events-con.geojson'],
  ['***', 'linked-places', 'events.lpf.json'],
  ['x'.repeat(500), 'csv', `${'x'.repeat(60)}.csv`],
] as const)('fileName(%j, %j)', (title, format, name) => {
  expect(fileName(title, format, 3, 3)).toBe(name);
});

test('fileName(title, format, amount, all) says how many events of how many', () => {
  expect(fileName('Floods', 'csv', 41, 48)).toBe('floods-41-of-48.csv');
});
