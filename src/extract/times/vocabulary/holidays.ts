import { calendarOf, type Day, dayOf } from '../../../event-set/day.ts';

type Rule = (year: number) => Day;

/** The n-th weekday (0 Sunday) of a month; `n` -1 is the last. */
function nthWeekday(month: number, weekday: number, n: number): Rule {
  return (year) => {
    if (n < 0) {
      const last = dayOf(year, month + 1, 0);
      return last - ((calendarOf(last).weekday - weekday + 7) % 7);
    }
    const first = dayOf(year, month, 1);
    return first + ((weekday - calendarOf(first).weekday + 7) % 7) + 7 * (n - 1);
  };
}

function fixed(month: number, dayOfMonth: number): Rule {
  return (year) => dayOf(year, month, dayOfMonth);
}

function afterEaster(days: number): Rule {
  return (year) => easterOf(year) + days;
}

/** Easter Sunday of the Western churches: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b >> 2;
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = c >> 2;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Feasts and their rules; all names lower case. */
export const HOLIDAYS: ReadonlyMap<string, Rule> = new Map([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['martin luther king day', nthWeekday(1, 1, 3)],
  ['martin luther king jr. day', nthWeekday(1, 1, 3)],
  ['mlk day', nthWeekday(1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["presidents' day", nthWeekday(2, 1, 3)],
  ["president's day", nthWeekday(2, 1, 3)],
  ['presidents day', nthWeekday(2, 1, 3)],
  ["st. patrick's day", fixed(3, 17)],
  ["saint patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['mardi gras', afterEaster(-47)],
  ['shrove tuesday', afterEaster(-47)],
  ['ash wednesday', afterEaster(-46)],
  ['palm sunday', afterEaster(-7)],
  ['maundy thursday', afterEaster(-3)],
  ['good friday', afterEaster(-2)],
  ['holy saturday', afterEaster(-1)],
  ['easter sunday', afterEaster(0)],
  ['easter monday', afterEaster(1)],
  ['easter', afterEaster(0)],
  ['ascension day', afterEaster(39)],
  ['pentecost', afterEaster(49)],
  ['whit sunday', afterEaster(49)],
  ['corpus christi', afterEaster(60)],
  ['may day', fixed(5, 1)],
  ["mother's day", nthWeekday(5, 0, 2)],
  ["father's day", nthWeekday(6, 0, 3)],
  ['memorial day', nthWeekday(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ['independence day', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nthWeekday(9, 1, 1)],
  ['columbus day', nthWeekday(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['veterans day', fixed(11, 11)],
  ["veterans' day", fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['thanksgiving day', nthWeekday(11, 4, 4)],
  ['thanksgiving', nthWeekday(11, 4, 4)],
  ['black friday', (year) => nthWeekday(11, 4, 4)(year) + 1],
  ['cyber monday', (year) => nthWeekday(11, 4, 4)(year) + 4],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["st. stephen's day", fixed(12, 26)],
  ['anzac day', fixed(4, 25)],
  ['earth day', fixed(4, 22)],
  ["international women's day", fixed(3, 8)],
]);
