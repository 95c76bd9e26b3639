import { type Day, formatIsoDate } from '../../../event-set/day.ts';
import { boundsOf, readEdtf } from '../../../event-set/edtf.ts';
import type { Timex } from '../../mentions.ts';
import { alignEnds } from './alignEnds.ts';

const RANGE_LINK =
  /^,? ?(?:-(?:to-|through-)?|~|\/|to|through|until|till|and|or|into) ?(?:the |about |around )?$/;

/**
 * Gives both ends of a range ("from May 15 to August 16", "1775-1780", "between 1994 and 1997") the whole as `interval`;
 * the first end's `edtf` becomes the whole, too, since a range's first words stand for it. "Since" reaches up to publication.
 */
export function linkRanges(timexes: readonly Timex[], folded: string, published: Day | null): Timex[] {
  const linked = [...timexes];
  for (const [index, timex] of timexes.entries()) linked[index] = reachPublication(timex, folded, published);
  for (let index = 0; index + 1 < linked.length; index++) {
    const [one, other] = [linked[index], linked[index + 1]];
    if (other.start - one.end > 16 || !areLinked(one, other, folded)) continue;
    const [first, second] = alignEnds(one, other);
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
  if (link.includes('or')) return areNeighbours(first.value, second.value);
  return (
    !link.includes('and') ||
    /\bbetween (?:the |about |around )?$/.test(folded.slice(Math.max(0, first.start - 16), first.start))
  );
}

/** "1345 or 1346" is one uncertain date; "1345 or 1380" are two. */
function areNeighbours(first: string, second: string): boolean {
  return /^\d{4}$/.test(first) && Number(second) === Number(first) + 1;
}

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
