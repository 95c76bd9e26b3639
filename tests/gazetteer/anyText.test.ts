import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/gazetteer/buildIndex.ts';
import { foldName } from '../../src/gazetteer/fold.ts';
import { openIndex } from '../../src/gazetteer/openIndex.ts';
import { smallSources } from './smallSources.ts';

const gazetteer = openIndex(buildIndex(smallSources(), 'v1'));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('Paris', 'St.', 'U.S.', '-', ' ', "'", 'é', '\u0301', '\ud83d', 'ß', '\u0000'), {
      maxLength: 9,
    })
    .map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is looked up without an error, and has agrees with find', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(gazetteer.has(text)).toBe(gazetteer.find(text).length > 0);
        expect(gazetteer.maxWords(text)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('folds to letters, digits and single spaces, and folding again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldName(text);
        if (folded === null) return;
        expect(folded).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
        expect(foldName(folded)).toBe(folded);
      }),
    );
  });

  it('of a megabyte is refused at once', () => {
    expect(gazetteer.find('Paris '.repeat(200_000))).toEqual([]);
    expect(gazetteer.maxWords('P'.repeat(1_000_000))).toBe(0);
  });
});
