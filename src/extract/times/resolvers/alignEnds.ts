import { formatIsoDate, parseIsoDate } from '../../../event-set/day.ts';
import type { Timex } from '../../mentions.ts';
import { DAY_PART } from '../vocabulary/dayParts.ts';
import { WEEKDAY_FULL } from '../vocabulary/weekdays.ts';

const WEEK = 7;
const WEEKDAY_ALONE = new RegExp(`^(?:early |late )?${WEEKDAY_FULL}(?:[ -]${DAY_PART})?$`, 'i');
/** A month, or a day, with its year. */
const DATE = /^(?<year>\d{4})-(?<rest>\d\d(?:-\d\d)?)$/;

/** The two ends of a range, where each was read for itself, brought together: the second follows the first, within a year. */
export function alignEnds(first: Timex, second: Timex): readonly [Timex, Timex] {
  const aligned = followWeekday(first, second);
  if (aligned.anchor !== 'publication' || first.anchor !== 'publication') return [first, aligned];
  const [from, to] = [DATE.exec(first.value)?.groups, DATE.exec(aligned.value)?.groups];
  if (!from || !to || first.edtf !== first.value || aligned.edtf !== aligned.value) return [first, aligned];
  const isInOrder = from.rest <= to.rest;
  if (to.year > from.year && isInOrder) return [first, inYear(aligned, from.year, to.rest)];
  if (from.year > to.year && isInOrder) return [inYear(first, to.year, from.rest), aligned];
  return [first, aligned];
}

/** The second weekday of "from Friday to Monday", "Tuesday night into Wednesday morning" is the next one after the first. */
function followWeekday(first: Timex, second: Timex): Timex {
  if (!WEEKDAY_ALONE.test(second.text) || second.edtf === null || first.edtf === null) return second;
  const [from, to] = [parseIsoDate(first.edtf), parseIsoDate(second.edtf)];
  if (from === null || to === null) return second;
  const day = formatIsoDate(from + ((((to - from) % WEEK) + WEEK) % WEEK));
  return { ...second, value: second.value.replace(second.edtf, day), edtf: day };
}

function inYear(timex: Timex, year: string, rest: string): Timex {
  const date = `${year}-${rest}`;
  return { ...timex, value: date, edtf: date };
}
