import { isDayOf } from '../isDayOf.ts';
import { calendar } from '../makeMeaning.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { MONTH, parseMonth } from '../vocabulary/months.ts';
import { ORDINAL_TRIGGERS, ORDINAL_WORDS, parseOrdinal } from '../vocabulary/numbers.ts';
import { parseWeekday, WEEKDAY, WEEKDAY_WORDS } from '../vocabulary/weekdays.ts';
import { ERA, expandTwoDigits, parseYear, YEAR } from '../vocabulary/years.ts';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';

/**
 * - 19 April · 19 April 1775 · 19 April in 1775 · the 19th of April, 1775 · 4th July · the 11 July, 1920 · 5 May 44 BC
 * - the first of March · the Fourth of July, 1995 · the twenty-third day of September · 3 August '96 · 3 Aug 96
 * - Monday 19 April · Monday, the 19th of April
 */
const DAY_MONTH = wordPattern(
  `(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?:(?<day>${DAY})(?:st|nd|rd|th)?(?: day)?(?: of |-| )|(?<ordinal>${ORDINAL_WORDS}) (?:day )?of )(?<month>${MONTH})(?:(?:,| of| in|-|) ?(?<year>${YEAR}|'\\d\\d|(?:3[2-9]|[4-9]\\d)(?=[.,;:)\\n]|$| (?:in|at|on|and|to|by|from|the)\\b)|\\d{1,4}(?= ?${ERA}))(?: ?(?<era>${ERA}))?)?`,
);

export const dayMonth: Recogniser = {
  name: 'dayMonth',
  triggers: ['#', 'the', ...ORDINAL_TRIGGERS, ...WEEKDAY_WORDS],
  pattern: DAY_MONTH,
  read(groups, surroundings) {
    if (/[$£€]/.test(surroundings.folded[surroundings.start - 1] ?? '')) return null;
    const digits = /^'?(?<short>\d\d)$/.exec(groups.era ? '' : (groups.year ?? ''))?.groups?.short;
    const short = digits ? expandTwoDigits(digits) : null;
    const day = groups.ordinal ? parseOrdinal(groups.ordinal) : Number(groups.day);
    const year = short ?? (groups.year ? parseYear(groups.year, groups.era) : null);
    const month = parseMonth(groups.month ?? '');
    if (!isDayOf(year, month, day)) return null;
    return calendar({
      year,
      isShortYear: short !== null,
      month,
      day,
      weekday: groups.weekday ? parseWeekday(groups.weekday) : null,
    });
  },
};

/**
 * - 26-30 November · 12 to 14 July 1950 · 24 and 25 April · from the 13th to the 19th of October 1950
 */
const DAYS_MONTH = wordPattern(
  `(?<first>(?:the )?(?<day>${DAY}(?:st|nd|rd|th)?|${ORDINAL_WORDS}))(?<link> ?- ?| and | to | through | till | until | or |/)(?<second>(?:the )?(?<day2>${DAY}(?:st|nd|rd|th)?|${ORDINAL_WORDS})(?: of |-| )(?<month>${MONTH})(?:(?:,| of|) ?(?<year>${YEAR}))?)`,
);

export const daysMonth: Recogniser = {
  name: 'daysMonth',
  triggers: ['#', 'the', ...ORDINAL_TRIGGERS],
  pattern: DAYS_MONTH,
  read(groups, { start, end }) {
    const year = groups.year ? parseYear(groups.year, undefined) : null;
    const month = parseMonth(groups.month ?? '');
    const [first, second] = [parseOrdinal(groups.day ?? ''), parseOrdinal(groups.day2 ?? '')];
    if (!isDayOf(year, month, second) || first < 1 || first > 31) return null;
    // "From the 27th to the 3rd of April" begins in March.
    const firstMonth = first <= second ? month : ((month + 10) % 12) + 1;
    const firstYear = year !== null && firstMonth > month ? year - 1 : year;
    if (!isDayOf(firstYear, firstMonth, first)) return null;
    return [
      {
        start,
        end: start + (groups.first ?? '').length,
        meaning: calendar({ year: firstYear, month: firstMonth, day: first }),
      },
      {
        start: end - (groups.second ?? '').length,
        end,
        meaning: calendar({ year, month, day: second }),
      },
    ];
  },
};
