import { calendar } from '../makeMeaning.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';

const TENS: readonly string[] = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/**
 * - the 1990s · 1990's · the early 1990s · the mid-1990s · the '80s · the early eighties · the end of the 1920s
 */
const DECADE = wordPattern(
  `(?:the )?(?<stage>${STAGE})?(?:the )?(?:(?<digits>(?:1\\d|20)\\d0)'?s|'(?<short>\\d0)'?s|(?<plain>[2-9]0)s|(?:nineteen[ -])?(?<word>${TENS.join('|')}))`,
);

export const decade: Recogniser = {
  name: 'decade',
  triggers: ['#', "'", 'the', 'nineteen', ...TENS, ...STAGE_TRIGGERS],
  pattern: DECADE,
  read(groups, { folded, start, end }) {
    const modifier = parseStage(groups.stage);
    // "in his early forties" tells an age.
    if (
      (groups.word || groups.plain) &&
      (/\b(?:his|her|their|my|your|our|its|'s|temperatures?|low|upper|high|lower) (?:\w+[- ])?$/.test(
        folded.slice(Math.max(0, start - 24), start),
      ) ||
        !folded.slice(start, end).includes('the '))
    )
      return null;
    if (groups.digits?.endsWith('00'))
      return calendar({
        [Number(groups.digits) % 1000 === 0 && groups.digits === '2000' ? 'decade' : 'century']: Number(
          groups.digits,
        ),
        modifier,
      });
    const first = groups.digits
      ? Number(groups.digits)
      : 1900 + (groups.word ? 20 + 10 * TENS.indexOf(groups.word) : Number(groups.short ?? groups.plain));
    return calendar({ decade: first, modifier });
  },
};
