import { expect, test } from 'vitest';
import { FORMAT_FACTS, FORMATS, formatOfName } from '../../src/exchange/formats.ts';

test.each(FORMATS)('formatOfName(name) knows the ending that %s is written with', (format) => {
  expect(formatOfName(`Sets/Autumn.1989${FORMAT_FACTS[format].endings[0]?.toUpperCase()}`)).toBe(format);
});

test('formatOfName(name) is null for a bare .json, which may be any of four, and for others', () => {
  expect(['events.json', 'events', 'csv', 'a.geojson.gz', ''].map(formatOfName)).toEqual(Array(5).fill(null));
});
