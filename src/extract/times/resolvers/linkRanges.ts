import type { Timex } from '../../mentions.ts';

const RANGE_LINK = /^ ?(?:-|to|through|until|till|and|into) ?(?:the )?$/;

/** Gives both ends of a range ("from May 15 to August 16", "1775-1780", "between 1994 and 1997") the whole as `interval`. */
export function linkRanges(timexes: readonly Timex[], folded: string): Timex[] {
  const linked = [...timexes];
  for (let index = 0; index + 1 < linked.length; index++) {
    const [first, second] = [linked[index], linked[index + 1]];
    if (second.start - first.end > 16 || !isEnd(first) || !isEnd(second)) continue;
    const link = folded.slice(first.end, second.start);
    if (!RANGE_LINK.test(link)) continue;
    const isBetween = /\bbetween (?:the )?$/.test(folded.slice(Math.max(0, first.start - 12), first.start));
    if (link.includes('and') && !isBetween) continue;
    const interval = `${first.edtf}/${second.edtf}`;
    linked[index] = { ...first, interval };
    linked[index + 1] = { ...second, interval };
  }
  return linked;
}

function isEnd({ type, edtf }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && edtf !== null && !edtf.includes('/');
}
