import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/loadGazetteer.ts';
import { parse } from '../../../src/extract/parse.ts';
import { findToponyms } from '../../../src/extract/toponyms/findToponyms.ts';
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';

let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 120_000);

function check(text: string): number {
  let before = 0;
  const toponyms = findToponyms(parse(text), { gazetteer });
  for (const { start, end, text: words, confidence } of toponyms) {
    expect(text.slice(start, end)).toBe(words);
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(Number.isFinite(confidence)).toBe(true);
    before = end;
  }
  return toponyms.length;
}

/** Milliseconds that finding takes, parsing aside. */
function timeOf(text: string): number {
  const parsed = parse(text);
  const began = performance.now();
  findToponyms(parsed, { gazetteer });
  return performance.now() - began;
}

describe('findToponyms on any text', () => {
  it('keeps true offsets, in order and apart', () => {
    const word = fc.constantFrom(
      'Paris',
      'PARIS',
      'St.',
      'of',
      'New',
      'York',
      "O'Leary",
      '’s',
      ',',
      '(',
      '-',
      'é',
      '\ud800',
      '\u0000',
      '\u200f',
      '\n\n',
      '1984',
      'U.S.',
      '日本',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 60 }), (words) => {
        check(words.join(' '));
      }),
      { numRuns: 150 },
    );
  });

  it('reads nothing in nothing', () => {
    expect(check('')).toBe(0);
    expect(check(' \n\t ')).toBe(0);
    expect(check('1234 5678 90')).toBe(0);
  });

  it('does not fail on capitals, lone surrogates and null bytes', () => {
    check('TWO KILLED AS STORM HITS MANILA AND CEBU, PHILIPPINES '.repeat(200));
    check('London \ud800 Berlin\udc00 Rome \u0000\u0000 Madrid\u202e');
  });

  it('takes time in proportion to the length', () => {
    const paragraph =
      'Officials in Springfield, Illinois, said the San Antonio company will move from Washington to Jackson County in Georgia.\n\n';
    timeOf(paragraph.repeat(100));
    const short = Math.min(timeOf(paragraph.repeat(200)), timeOf(paragraph.repeat(200)));
    const long = timeOf(paragraph.repeat(2000));
    expect(long).toBeLessThan(30 * Math.max(short, 5));
  }, 60_000);

  it('takes a long run of capitals in its stride', () => {
    expect(timeOf('San '.repeat(25_000))).toBeLessThan(30_000);
  }, 60_000);
});
