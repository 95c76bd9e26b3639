import { expect, test } from 'vitest';
import { readValues } from '../readTimexes.ts';

test.each([
  ['He leaves three Fridays from now.', ['three Fridays from now: 2025-11-21']],
  ['He came back two Fridays ago.', ['two Fridays ago: 2025-10-24']],
  ['It burned three Tuesdays ago.', ['three Tuesdays ago: 2025-10-14']],
])('weekdaysAgo counts weekdays back in %j', (text, expected) => {
  expect(readValues(text)).toEqual(expected);
});

test('weekdaysAgo leaves repeated days to others', () => {
  expect(readValues('They met on Fridays long ago.')).toEqual(['Fridays: XXXX-WXX-5']);
});
