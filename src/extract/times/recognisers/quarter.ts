import { calendar, type Selector } from '../mention.ts';
import { isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { parseSelector, SELECTOR } from '../vocabulary/selectors.ts';
import { parseYear, YEAR } from '../vocabulary/years.ts';

const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'last',
  'final',
  '1st',
  '2nd',
  '3rd',
  '4th',
];

/**
 * - the third quarter · third-quarter · fiscal fourth quarter · the third quarter of 1984 · the fourth quarter of last year · Q3 2012
 * - the first half of 1995 · the second half of this year · the last half of the year
 * - the latest quarter · the year-earlier quarter
 */
const QUARTER = wordPattern(
  `(?:(?:the |a (?=flat))?(?:(?<fiscal>fiscal|flat) )?(?<ordinal>${ORDINALS.join('|')})(?: fiscal)?[ -](?<unit>quarter|half)(?!-|s| (?:century|hour|mile|time|kilometer|brother|finals?|pound|dozen|million|billion|marathon|dollar|back))|q(?<number>[1-4])|(?<halfNumber>h[12]))(?:(?:,? of| in|,)?(?: the)?(?: fiscal)?(?: year)? (?:'(?<short>\\d\\d)|(?<year>${YEAR}))| (?:of|in) (?:the )?(?:(?<selector>${SELECTOR}) |year\\b)(?:fiscal )?(?:year)?(?<=year))?`,
);

export const quarter: Recogniser = {
  name: 'quarter',
  triggers: [
    'the',
    'its',
    'a',
    'their',
    'our',
    'fiscal',
    'q',
    'h',
    'flat',
    ...ORDINALS.filter((word) => !/^\d/.test(word)),
    '#',
  ],
  pattern: QUARTER,
  read(groups, surroundings) {
    const half = groups.unit === 'half' || groups.halfNumber !== undefined;
    const order = ORDINALS.indexOf(groups.ordinal ?? '');
    const number = groups.halfNumber
      ? Number(groups.halfNumber[1])
      : groups.number
        ? Number(groups.number)
        : order === 4 || order === 5
          ? half
            ? 2
            : 4
          : (order % 6) + 1;
    const said = groups.year
      ? parseYear(groups.year, undefined)
      : groups.short
        ? 1900 + Number(groups.short)
        : null;
    if (half && said === null && !groups.selector) {
      // "The second half" alone is a match's; of the year it is a time.
      if (
        !/\byear$/.test(surroundings.folded.slice(surroundings.start, surroundings.end)) &&
        !groups.fiscal &&
        !isFollowedBy(surroundings, /^ (?:earnings|results|profit|loss|net)/)
      )
        return null;
    }
    if (half && number > 2) return null;
    if (!half && said === null && !groups.selector && isSport(surroundings)) return null;
    return calendar({
      year: said,
      [half ? 'half' : 'quarter']: number,
      selector: groups.selector ? (parseSelector(groups.selector) as Selector) : null,
    });
  },
};

function isSport(surroundings: Parameters<typeof isFollowedBy>[0]): boolean {
  return (
    isFollowedBy(
      surroundings,
      /^ (?:touchdown|field goal|points|score|of the (?:game|match|moon|super bowl))/,
    ) || isPrecededBy(surroundings, /left in $/)
  );
}
