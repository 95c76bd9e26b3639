import { calendar } from '../makeMeaning.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { MONTH, parseMonth } from '../vocabulary/months.ts';
import { parseYear, YEAR } from '../vocabulary/years.ts';

/**
 * - the week of March 6 · the week beginning March 6, 2000 · the week ending 11 March · the week of the 6th of March · the week of the 18th
 */
const WEEK_OF = wordPattern(
  `(?:the )?week (?:of|beginning|starting|ending|ended|that (?:began|ended))(?: on)?(?: the)? (?:(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthLast>${MONTH})|(?<dayOnly>\\d{1,2})(?:st|nd|rd|th))(?:,? (?<year>${YEAR}))?`,
);

export const weekOf: Recogniser = {
  name: 'weekOf',
  triggers: ['the', 'week'],
  pattern: WEEK_OF,
  read: (groups) =>
    calendar({
      year: groups.year ? parseYear(groups.year, undefined) : null,
      month: groups.dayOnly ? null : parseMonth(groups.month ?? groups.monthLast ?? ''),
      day: Number(groups.day ?? groups.dayFirst ?? groups.dayOnly),
      isWeek: true,
    }),
};
