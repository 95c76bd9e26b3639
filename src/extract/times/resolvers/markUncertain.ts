import type { Timex } from '../../mentions.ts';

const PERHAPS =
  /\b(?:perhaps|possibly|probably|maybe|conceivably) (?:in |on |around |about |as early as )?(?:the )?$/;

/** "Perhaps in 1850": a date that the text itself doubts gets EDTF's `?`, or `%` where it is approximate, too. */
export function markUncertain(timexes: readonly Timex[], folded: string): Timex[] {
  return timexes.map((timex) => {
    const { edtf, start } = timex;
    if (edtf === null || edtf.includes('/') || timex.type !== 'DATE') return timex;
    if (!PERHAPS.test(folded.slice(Math.max(0, start - 36), start))) return timex;
    return { ...timex, edtf: edtf.endsWith('~') ? `${edtf.slice(0, -1)}%` : `${edtf}?` };
  });
}
