import { isDayOf } from '../isDayOf.ts';
import { calendar } from '../makeMeaning.ts';
import { type Recogniser, wordPattern } from '../recogniser.ts';
import { MONTH, MONTH_WORDS, parseMonth } from '../vocabulary/months.ts';
import { parseNumber } from '../vocabulary/numbers.ts';
import { words } from '../vocabulary/words.ts';
import { FULL_YEAR_WORDS, parseYear } from '../vocabulary/years.ts';

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const DAY = `(?:(?:twenty|thirty)(?:[ -](?:${ONES}))?|${TEENS}|${ONES})`;

/**
 * - January twenty-five, nineteen eighty-six · fifteen August nineteen hundred ninety-three
 */
const SPELLED_DATE = wordPattern(
  `(?:(?<month>${MONTH}) (?:the )?(?<day>${DAY})|(?<dayFirst>${DAY}) (?<monthLast>${MONTH})),? (?<year>${FULL_YEAR_WORDS})`,
);

export const spelledDate: Recogniser = {
  name: 'spelledDate',
  triggers: [...MONTH_WORDS, ...words(`${ONES}|${TEENS}|twenty|thirty`.replaceAll('|', ' '))],
  pattern: SPELLED_DATE,
  read(groups) {
    const year = parseYear(groups.year ?? '', undefined);
    const month = parseMonth(groups.month ?? groups.monthLast ?? '');
    const day = parseNumber(groups.day ?? groups.dayFirst ?? '') ?? 0;
    return isDayOf(year, month, day) ? calendar({ year, month, day }) : null;
  },
};
