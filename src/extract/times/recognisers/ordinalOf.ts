import { calendar, shift } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import { type Groups, type Recogniser, wordPattern } from '../recogniser.ts';
import { MONTH, parseMonth } from '../vocabulary/months.ts';
import { NUMBER_WORDS, ORDINAL, ORDINAL_TRIGGERS, parseNumber, parseOrdinal } from '../vocabulary/numbers.ts';
import { parseUnit } from '../vocabulary/units.ts';
import { parseWeekday, WEEKDAY_FULL } from '../vocabulary/weekdays.ts';
import { parseYear, YEAR } from '../vocabulary/years.ts';

/**
 * - the first week of January · the last day of October 2015 · the second Tuesday in November · the first Monday of this month
 * - the first Tuesday of each month
 * - the second-to-last day of May · the penultimate week of July
 * - the last two weeks of February 1951 · the first nine months of 1989 · the last three weeks of this year
 */
const ORDINAL_OF = wordPattern(
  `(?:the |its )?(?:(?:(?<fromEnd>${ORDINAL})[ -](?:to[ -])?(?=last)|(?<penultimate>penultimate))?(?<last>last|final|closing|(?<=penultimate))|(?<ordinal>opening|${ORDINAL}))(?: (?<count>${NUMBER_WORDS}|few|several|\\d{1,2}))? (?:(?<unit>days?|weeks?|weekends?|months?)|(?<weekday>${WEEKDAY_FULL})) (?:of|in) (?:the )?(?:(?:month of )?(?<month>${MONTH})(?:(?:,| of|) ?(?<year>${YEAR}))?|(?:year )?(?<wholeYear>${YEAR})|(?:(?<selector>this|last|next|that|same|following|previous|current) )?(?<period>month|year)|(?<each>each|every) (?<repeated>month|year))`,
);

export const ordinalOf: Recogniser = {
  name: 'ordinalOf',
  triggers: ['the', 'its', 'last', 'final', 'closing', 'opening', 'penultimate', ...ORDINAL_TRIGGERS],
  pattern: ORDINAL_OF,
  read(groups): Meaning | null {
    // "The first nine months of the year" are two times: a length and a year.
    if (groups.count && groups.period && !groups.selector) return null;
    if (groups.each) return { kind: 'set', value: groups.repeated === 'month' ? 'P1M' : 'P1Y' };
    const period = readPeriod(groups);
    if (period === null) return null;
    const count =
      groups.count === undefined ? 1 : /few|several/.test(groups.count) ? null : parseNumber(groups.count);
    return {
      kind: 'ordinal',
      ordinal:
        groups.last !== undefined
          ? -fromEnd(groups)
          : groups.ordinal === 'opening'
            ? 1
            : parseOrdinal(groups.ordinal ?? ''),
      count,
      unit: groups.weekday ? null : parseUnit(groups.unit ?? ''),
      weekday: groups.weekday ? parseWeekday(groups.weekday) : null,
      isNumbered: false,
      period,
    };
  },
};

/** "The second-to-last day" is two from the end. */
function fromEnd(groups: Groups): number {
  return groups.penultimate ? 2 : groups.fromEnd ? parseOrdinal(groups.fromEnd) : 1;
}

function readPeriod(groups: Groups): Meaning | null {
  if (groups.month) {
    const year = groups.year ? parseYear(groups.year, undefined) : null;
    return calendar({ month: parseMonth(groups.month), year });
  }
  if (groups.wholeYear) return calendar({ year: parseYear(groups.wholeYear, undefined) });
  const unit = groups.period === 'month' ? 'month' : 'year';
  switch (groups.selector) {
    case 'this':
    case 'current':
      return shift(unit, 0, 'publication');
    case 'last':
      return shift(unit, -1, 'publication');
    case 'next':
      return shift(unit, 1, 'publication');
    case 'following':
      return shift(unit, 1, 'narrative');
    case 'previous':
      return shift(unit, -1, 'narrative');
    default:
      return shift(unit, 0, 'narrative');
  }
}
