import { type Day, formatIsoDate, parseIsoDate } from '../../../event-set/day.ts';
import { boundsOf, readEdtf } from '../../../event-set/edtf.ts';
import type { Timex } from '../../mentions.ts';
import { WEEKDAY_FULL } from '../vocabulary/weekdays.ts';

const RANGE_LINK = /^,? ?(?:-|~|\/|to|through|until|till|and|into) ?(?:the )?$/;
const WEEK = 7;

/**
 * Gives both ends of a range ("from May 15 to August 16", "1775-1780", "between 1994 and 1997") the whole as `interval`;
 * the first end's `edtf` becomes the whole, too, since a range's first words stand for it. "Since" reaches up to publication.
 */
export function linkRanges(timexes: readonly Timex[], folded: string, published: Day | null): Timex[] {
  const linked = [...timexes];
  for (const [index, timex] of timexes.entries()) linked[index] = reachPublication(timex, folded, published);
  for (let index = 0; index + 1 < linked.length; index++) {
    const first = linked[index];
    if (linked[index + 1].start - first.end > 16 || !areLinked(first, linked[index + 1], folded)) continue;
    const second = followYear(first, followWeekday(first, linked[index + 1]));
    const interval = intervalOf(first, second, published);
    if (interval === null) continue;
    linked[index] = { ...first, edtf: interval, interval };
    linked[index + 1] = { ...second, interval };
  }
  return linked;
}

/** "Since 1985" reaches up to the day of publication. */
function reachPublication(timex: Timex, folded: string, published: Day | null): Timex {
  if (
    published === null ||
    timex.anchor === 'narrative' ||
    !/\bsince (?:the )?$/.test(folded.slice(Math.max(0, timex.start - 12), timex.start))
  )
    return timex;
  const start = timex.edtf === null || timex.type !== 'DATE' ? null : timex.edtf.split('/')[0];
  const interval = start === null ? null : `${start}/${formatIsoDate(published)}`;
  return interval !== null && readEdtf(interval) !== null ? { ...timex, interval } : timex;
}

function areLinked(first: Timex, second: Timex, folded: string): boolean {
  const link = folded.slice(first.end, second.start);
  if (!RANGE_LINK.test(link)) return false;
  return (
    !link.includes('and') ||
    /\bbetween (?:the )?$/.test(folded.slice(Math.max(0, first.start - 12), first.start))
  );
}

/** The second weekday of "from Friday to Monday" is the next one after the first. */
function followWeekday(first: Timex, second: Timex): Timex {
  if (!WEEKDAY_ALONE.test(second.text) || second.edtf === null || first.edtf === null) return second;
  const [from, to] = [parseIsoDate(first.edtf), parseIsoDate(second.edtf)];
  if (from === null || to === null) return second;
  const day = formatIsoDate(from + ((((to - from) % WEEK) + WEEK) % WEEK));
  return { ...second, value: second.value.replace(second.edtf, day), edtf: day };
}

/** "From April 9 through April 17": the second lies in the first's year, however the tense was read. */
function followYear(first: Timex, second: Timex): Timex {
  if (second.anchor !== 'publication' || first.anchor !== 'publication') return second;
  const [from, to] = [DAY.exec(first.value), DAY.exec(second.value)];
  if (from?.groups === undefined || to?.groups === undefined || second.edtf !== second.value) return second;
  if (Number(to.groups.year) <= Number(from.groups.year) || to.groups.day < from.groups.day) return second;
  const day = `${from.groups.year}-${to.groups.day}`;
  return { ...second, value: day, edtf: day };
}

const DAY = /^(?<year>\d{4})-(?<day>\d\d-\d\d)$/;

const WEEKDAY_ALONE = new RegExp(`^${WEEKDAY_FULL}$`, 'i');

function intervalOf(first: Timex, second: Timex, published: Day | null): string | null {
  const [from, to] = [endOf(first, published), endOf(second, published)];
  if (from === null || to === null || from === to) return null;
  const [start, end] = [from.split('/')[0], to.split('/').pop()];
  const interval = `${start}/${end}`;
  const reading = readEdtf(interval);
  if (reading === null) return null;
  const [firstDay, lastDay] = boundsOf(reading);
  return firstDay <= lastDay ? interval : null;
}

/** What a date gives to a range; the day of publication for "now". */
function endOf({ type, value, edtf }: Timex, published: Day | null): string | null {
  if (value === 'PRESENT_REF') return published === null ? null : formatIsoDate(published);
  return type === 'DATE' || type === 'TIME' ? edtf : null;
}
