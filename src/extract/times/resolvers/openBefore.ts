import type { Timex } from '../../mentions.ts';

const BEFORE =
  /(?<!\b(?:years?|months?|weeks?|days?|decades?) )\b(?:before|prior to|no later than) (?:the year )?$/;
const BARE_YEAR = /^(?:BC)?\d{4}$/;

/** "Built before 1400": a year that only ends a time without a known beginning, `../1400`. */
export function openBefore(timexes: readonly Timex[], folded: string): Timex[] {
  return timexes.map((timex) => {
    const { edtf, start, value } = timex;
    if (edtf === null || edtf.includes('/') || !BARE_YEAR.test(value)) return timex;
    return BEFORE.test(folded.slice(Math.max(0, start - 40), start))
      ? { ...timex, edtf: `../${edtf}` }
      : timex;
  });
}
