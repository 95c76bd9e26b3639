import { expect, test } from 'vitest';
import { parse } from '../../../src/extract/parse.ts';
import { findTimexes } from '../../../src/extract/times/findTimexes.ts';

function read(text: string, published: string | null = '2025-11-04'): string[] {
  return findTimexes(parse(text), { published }).map((timex) => {
    expect(text.slice(timex.start, timex.end)).toBe(timex.text);
    return `${timex.text} ${timex.value} ${timex.edtf}`;
  });
}

test('findTimexes(…) looks back for a weekday in the past tense and ahead in the future', () => {
  expect(read('The bridge fell on Friday.')).toEqual(['Friday 2025-10-31 2025-10-31']);
  expect(read('The court will meet on Friday.')).toEqual(['Friday 2025-11-07 2025-11-07']);
});

test('findTimexes(…) looks back for a bare month of news', () => {
  expect(read('In February the office named six gangs.')).toEqual(['February 2025-02 2025-02']);
});

test('findTimexes(…) leaves open what hangs on an unknown day of publication', () => {
  expect(read('The bridge fell on Friday.', null)).toEqual(['Friday XXXX-WXX-5 null']);
});

test('findTimexes(…) finds nothing in false friends', () => {
  expect(read('He told 60 Minutes that 1,700 people may march on Washington.')).toEqual([]);
});
