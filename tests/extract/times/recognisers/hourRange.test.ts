import { expect, test } from 'vitest';
import { readValues } from '../readTimexes.ts';

test.each([
  ['It rang between 6 and 7 a.m.', ['6: 2025-11-04T06:00', '7 a.m.: 2025-11-04T07:00']],
  [
    'The vigil is from 6-8 p.m. on Nov. 7.',
    ['6: 2025-11-07T18:00', '8 p.m.: 2025-11-07T20:00', 'Nov. 7: 2025-11-07'],
  ],
  ['The shop was open 9 to 11 a.m.', ['9: 2025-11-04T09:00', '11 a.m.: 2025-11-04T11:00']],
  ['The shop was open 11-1 p.m.', ['11: 2025-11-04T11:00', '1 p.m.: 2025-11-04T13:00']],
  ['The shop was open 10:30 to 12:15 p.m.', ['10:30: 2025-11-04T10:30', '12:15 p.m.: 2025-11-04T12:15']],
])('hourRange reads the first hour of a range in %j', (text, expected) => {
  expect(readValues(text)).toEqual(expected);
});

test('hourRange leaves scores alone', () => {
  expect(readValues('They won 6-8 and left.')).toEqual([]);
});
