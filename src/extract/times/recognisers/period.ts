import type { Meaning } from '../mention.ts';
import { isFollowedBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { parseYear, YEAR } from '../vocabulary/years.ts';

/**
 * Periods of a report on earnings, told by an earlier one:
 * - the latest quarter · the latest period · the quarter · the period
 * - the year-earlier period · the year-ago third quarter · year-earlier (before "net income", "loss")
 * - the 1988 quarter · the 1989 period · the same period last year · the corresponding quarter of 1988
 */
const PERIOD = wordPattern(
  `(?:the (?!(?:year-earlier|year-ago|prior-year|previous-year) (?!quarter|period|first|second|third|fourth|three)))?(?:(?<back>year-earlier|year-ago|prior-year|previous-year|year-before)(?: (?:first|second|third|fourth))?(?: (?:quarter|period|three months))?|(?<latest>latest|most recent|just-ended) (?:quarter|period)|(?<year>${YEAR}) (?:first |second |third |fourth )?(?:quarter|period)|(?<plain>quarter|period) (?:a year (?:ago|earlier|before)|last year|of last year|of the previous year)|(?:same|corresponding|comparable|like) (?:quarter|period|three months|nine months|six months)(?: (?:of|in|a year|the year|last year|the previous year|one year))?(?: (?<sameYear>${YEAR}|ago|earlier|before))?)`,
);

export const period: Recogniser = {
  name: 'period',
  triggers: [
    'the',
    'year',
    'prior',
    'previous',
    'latest',
    'most',
    'just',
    'same',
    'corresponding',
    'comparable',
    'like',
    'quarter',
    'period',
    '#',
  ],
  pattern: PERIOD,
  read(groups, surroundings): Meaning | null {
    const said = groups.year ?? (groups.sameYear && /\d/.test(groups.sameYear) ? groups.sameYear : undefined);
    if (said) return { kind: 'period', year: parseYear(said, undefined), back: 0 };
    if (groups.latest) return { kind: 'period', year: null, back: 0 };
    const isBack =
      groups.back ??
      groups.plain ??
      (/(?:last year|ago|earlier|previous year|before)$/.test(
        surroundings.folded.slice(surroundings.start, surroundings.end),
      ) ||
        undefined);
    if (!isBack) return null;
    if (isFollowedBy(surroundings, /^ (?:nine|six|twelve) months/)) return null;
    return { kind: 'period', year: null, back: 1 };
  },
};
