import { expect, test } from 'vitest';
import { readEdtfs, readValues } from '../readTimexes.ts';

const OLD_TEXT = 'The abbey was founded in the 7th century.';

test.each([
  ['In 731 the abbot finished his history.', '731: 0731'],
  ['The bishop died about 742.', '742: 0742'],
  ['The town was rebuilt early in 688.', 'early in 688: 0688'],
  ['In the 790s raiders burnt it.', 'the 790s: 079'],
  ['By 865 Vikings held the coast.', '865: 0865'],
])('a number of three digits is a year in a text about old times: %j', (sentence, expected) => {
  expect(readValues(`${OLD_TEXT} ${sentence}`)).toContain(expected);
});

test.each([
  'The illness was found in 300 people.',
  'Of the monks, about 422 of them fled.',
  'A guide to Flight 370 was printed.',
  'The tower grew from 120 feet.',
])('a number that counts something is no year: %j', (sentence) => {
  expect(readValues(`${OLD_TEXT} ${sentence}`)).toHaveLength(1);
});

test('a number in the news is no year', () => {
  expect(readValues('The index closed on Monday at 512, up from 498, and fell today in 300.')).toEqual([
    'Monday: 2025-11-03',
    'today: 2025-11-04',
  ]);
});

test.each([
  ['He reigned from 340 to 325 BC.', '-0339/-0324'],
  ['Between about 700 and 650 BC the walls rose.', '-0699~/-0649'],
])('the era behind a range is that of both ends: %j', (text, expected) => {
  expect(readEdtfs(text)[0]?.split(': ')[1]).toBe(expected);
});
