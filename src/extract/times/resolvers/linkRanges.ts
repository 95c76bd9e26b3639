import { formatIsoDate } from '../../../event-set/day.ts';
import type { Timex } from '../../mentions.ts';

const RANGE_LINK = /^ ?(?:-|~|to|through|until|till|and|into) ?(?:the )?$/;

/**
 * Gives both ends of a range ("from May 15 to August 16", "1775-1780", "between 1994 and 1997") the whole as `interval`;
 * the first end's `edtf` becomes the whole, too, since a range's first words stand for it.
 */
export function linkRanges(timexes: readonly Timex[], folded: string, published: number | null): Timex[] {
  const linked = [...timexes];
  for (let index = 0; index + 1 < linked.length; index++) {
    const [first, second] = [linked[index], linked[index + 1]];
    if (second.start - first.end > 16) continue;
    const [start, end] = [endOf(first, published), endOf(second, published)];
    if (start === null || end === null || start === end) continue;
    const link = folded.slice(first.end, second.start);
    if (!RANGE_LINK.test(link)) continue;
    const isBetween = /\bbetween (?:the )?$/.test(folded.slice(Math.max(0, first.start - 12), first.start));
    if (link.includes('and') && !isBetween) continue;
    const interval = `${start}/${end}`;
    linked[index] = { ...first, edtf: interval, interval };
    linked[index + 1] = { ...second, interval };
  }
  return linked;
}

/** What a date gives to a range: its EDTF when that is one date; the day of publication for "now". */
function endOf({ type, value, edtf }: Timex, published: number | null): string | null {
  if (value === 'PRESENT_REF' && published !== null) return formatIsoDate(published);
  return (type === 'DATE' || type === 'TIME') && edtf !== null && !edtf.includes('/') ? edtf : null;
}
