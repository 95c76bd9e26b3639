import type { ReportProfile } from './reportProfile.ts';

/** A date that is not of the event's own words may be wrong by so many days. */
const UNSURE_SLACK = 2;

/** What dates say on whether two reports are of one event, in log-odds; null where they cannot be. */
export function compareDates(a: ReportProfile, b: ReportProfile): number | null {
  const gap = Math.max(a.days.first - b.days.last, b.days.first - a.days.last);
  const isSure = isOfWords(a) && isOfWords(b);
  if (gap > 0) return isSure || gap > UNSURE_SLACK || !isDated(a) || !isDated(b) ? null : -1 - gap;
  if (!isDated(a) || !isDated(b)) return 0;
  const longest = Math.max(lengthOf(a), lengthOf(b));
  // The day of the report says little of the day of the event.
  if (isOfReport(a) || isOfReport(b)) return longest <= 2 ? 0.4 : 0;
  if (longest <= 2) return isSure ? 2 : 1.4;
  if (longest <= 10) return 1.3;
  if (longest <= 31) return 1.2;
  return longest <= 366 ? 0.9 : 0;
}

function isDated({ properties }: ReportProfile): boolean {
  return properties.edtf !== null;
}

function isOfWords({ properties: { dateBasis } }: ReportProfile): boolean {
  return dateBasis === 'words' || dateBasis === 'person';
}

function isOfReport({ properties: { dateBasis, edtf } }: ReportProfile): boolean {
  return dateBasis === 'publication' || (edtf?.includes('~') ?? false);
}

function lengthOf({ days }: ReportProfile): number {
  return days.last - days.first + 1;
}
