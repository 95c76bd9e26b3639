import { expect, test } from 'vitest';
import { readValues } from '../readTimexes.ts';

test.each([
  ['He leaves the Friday after next.', ['the Friday after next: 2025-11-14']],
  ['He left the Friday before last.', ['the Friday before last: 2025-10-24']],
  ['Talks resume the week after next.', ['the week after next: 2025-W47']],
  ['It was sold the year before last.', ['the year before last: 2023']],
  ['He called the night before last.', ['the night before last: 2025-11-02TNI']],
  ['They vote the month after next.', ['the month after next: 2026-01']],
])('beyondNext counts two units on or back in %j', (text, expected) => {
  expect(readValues(text)).toEqual(expected);
});

test('beyondNext leaves "the week before last Friday" alone', () => {
  expect(readValues('He came the week before last Friday.')).toEqual([
    'the week before last Friday: 2025-10-24',
  ]);
});
