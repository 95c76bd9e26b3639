import { expect, test } from 'vitest';
import { linkedPlacesWhen } from '../../../src/exchange/write/linkedPlacesWhen.ts';

test.each([
  ['1989-11-09', { start: { in: '1989-11-09' } }],
  ['1989-11-09T23:30', { start: { in: '1989-11-09' } }],
  ['-0043', { start: { in: '-0043' } }],
  ['1989-11~', { start: { in: '1989-11~' } }],
  ['184X', { start: { earliest: '1840-01-01', latest: '1849-12-31' } }],
  ['1989-22', { start: { earliest: '1989-06-01', latest: '1989-08-31' } }],
  ['1989-08-07/1989-09', { start: { in: '1989-08-07' }, end: { in: '1989-09' } }],
  ['1990/..', { start: { in: '1990' }, end: { earliest: '1990-01-01' } }],
  ['../1961-08-13', { start: { latest: '1961-08-13' }, end: { in: '1961-08-13' } }],
])('linkedPlacesWhen(%j)', (edtf, timespan) => {
  expect(linkedPlacesWhen(edtf)).toEqual({ timespans: [timespan] });
});

test('linkedPlacesWhen(text) of what is no date is null', () => {
  expect(linkedPlacesWhen('soon')).toBeNull();
});
