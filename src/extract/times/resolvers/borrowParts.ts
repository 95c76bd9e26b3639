import type { CalendarMeaning, Mention } from '../mention.ts';

const RANGE = /^,? ?(?:-|to|through|until|till|and|or|into|\/|,) ?(?:the )?$/;
const OF_DAY = /^(?: \([^()]{1,20}\)|\))?,? \(?(?:(?:on|of) )?$/;

/** "That January day in 2011", "one October evening in 1962". */
const SOME_DAY = /^ (?:day|morning|afternoon|evening|night|weekend)?,? ?(?:in|of) $/;

/**
 * Lends to a date the parts that only its neighbour says: the year in "August 5 to September 3, 1950", "from November 15
 * to February 15, 1989", the day in "at 5 a.m. on October 3".
 */
export function borrowParts(mentions: readonly Mention[], folded: string): Mention[] {
  const lent = [...mentions];
  for (let index = lent.length - 2; index >= 0; index--) {
    const [mention, next] = [lent[index], lent[index + 1]];
    if (mention.meaning.kind !== 'calendar' || next.meaning.kind !== 'calendar') continue;
    if (next.start - mention.end > 28) continue;
    const link = folded.slice(mention.end, next.start);
    const meaning =
      (SOME_DAY.test(link) ? borrowBareYear(mention.meaning, next.meaning) : null) ??
      (RANGE.test(link)
        ? (borrowClock(mention.meaning, next.meaning) ?? borrowYear(mention.meaning, next.meaning))
        : null) ??
      (OF_DAY.test(link) ? borrowDay(mention.meaning, next.meaning) : null);
    if (meaning) lent[index] = { ...mention, meaning };
  }
  return lent;
}

function borrowYear(first: CalendarMeaning, second: CalendarMeaning): CalendarMeaning | null {
  if (first.year !== null || second.year === null || first.selector !== null) return null;
  const order = orderInYear(first);
  const nextOrder = orderInYear(second);
  if (order === null || nextOrder === null) return null;
  return { ...first, year: order > nextOrder ? second.year - 1 : second.year };
}

function borrowBareYear(first: CalendarMeaning, second: CalendarMeaning): CalendarMeaning | null {
  const isBareYear = second.year !== null && orderInYear(second) === null && second.modifier === null;
  if (first.year !== null || first.month === null || !isBareYear) return null;
  return { ...first, selector: null, year: second.year };
}

/** "From 7:30 to 9:30 p.m. on Friday": the half of the day and the day of the second hold for the first. */
function borrowClock(first: CalendarMeaning, second: CalendarMeaning): CalendarMeaning | null {
  if (first.clock === null || second.clock === null || first.month !== null || first.weekday !== null)
    return null;
  const later = first.clock.hour + 12;
  const isAfternoon = first.clock.isOpen && second.clock.hour >= later && later < 24;
  const clock = isAfternoon ? { ...first.clock, hour: later, isOpen: false } : first.clock;
  return {
    ...first,
    clock,
    year: second.year,
    month: second.month,
    day: second.day,
    weekday: second.weekday,
  };
}

/** Where in its year a month, season or quarter begins, in months; null for what has no place in a year. */
function orderInYear({ month, season, quarter }: CalendarMeaning): number | null {
  if (month !== null) return month;
  if (season !== null) return [3, 6, 9, 0][season - 1];
  return quarter === null ? null : 3 * quarter - 2;
}

function borrowDay(first: CalendarMeaning, second: CalendarMeaning): CalendarMeaning | null {
  // "Tuesday morning, Oct. 7"
  const isPartOfWeekday = first.part !== null && first.weekday !== null && first.month === null;
  if (isPartOfWeekday && second.month !== null && second.day !== null && second.weekday === null)
    return { ...first, year: second.year, month: second.month, day: second.day };
  const isTimeOfDay =
    (first.clock !== null || first.part !== null) && first.month === null && first.weekday === null;
  if (!isTimeOfDay || (second.day === null && second.weekday === null)) return null;
  return { ...first, year: second.year, month: second.month, day: second.day, weekday: second.weekday };
}
