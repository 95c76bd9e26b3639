import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../src/extract/parse.ts';
import { foldText } from '../../../src/extract/times/foldText.ts';
import { recognisers } from '../../../src/extract/times/pipeline.ts';
import { indexByTrigger, scanMentions } from '../../../src/extract/times/scanMentions.ts';

const INDEX = indexByTrigger(recognisers);
/** The same index, which takes any word behind an article for the beginning of a time. */
const OPEN_INDEX = { ...INDEX, beginnings: { ...new Set<string>(), has: () => true } as ReadonlySet<string> };

const openers = 'the a an this that these those its some at as in on no not more over under up about'.split(
  ' ',
);
const others = (
  'last next first third early late mid-1990s 1990s 12th 5 two dozen few couple half quarter past same day night ' +
  'Monday April May spring Eid Easter D-Day 9/11 following year-earlier present moment future end beginning noon ' +
  'company week weeks ago later of and eve "the 3½ fortnight nineties 20-odd Fourth Q3 H1 FY24 least many than'
).split(' ');

test('scanMentions(…) passes over no time behind an article or a preposition', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...openers), fc.constantFrom(...others)), { maxLength: 10 }),
      (words) => {
        const parsed = parse(words.join(' '));
        const folded = foldText(parsed);
        expect(scanMentions(parsed, folded, INDEX)).toEqual(scanMentions(parsed, folded, OPEN_INDEX));
      },
    ),
    { numRuns: 1500, seed: 11 },
  );
});
