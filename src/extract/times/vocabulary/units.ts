import type { Unit } from '../mention.ts';

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['centurie', 'century'],
  ['millennium', 'millennium'],
  ['millennia', 'millennium'],
  ['morning', 'morning'],
  ['evening', 'evening'],
  ['afternoon', 'afternoon'],
  ['summer', 'season'],
  ['winter', 'season'],
  ['spring', 'season'],
  ['season', 'season'],
]);

/** A unit of time, singular or plural, in a pattern. */
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|century|centuries|millennium|millennia|nights?|hrs?|yrs?|mins?|secs?)\\b';

/** The unit that a match of `UNIT` names. */
export function parseUnit(name: string): Unit {
  return UNITS.get(name) ?? UNITS.get(name.replace(/s$/, '')) ?? 'day';
}

/** TIMEX3's letter for a unit in a duration, with the `T` of units below the day. */
export const DURATION_CODE: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'NI',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  season: 'S',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
};

/** Whether a match of `UNIT` is a plural. */
export function isPluralUnit(name: string): boolean {
  return /s$|ia$/.test(name);
}
