import type { EventProperties } from '../../event-set/eventSet.ts';

/** First and last day as ISO 8601 writes them, to the year, month, day or minute; null where that would say too much. */
export interface HonestDates {
  readonly start: string | null;
  readonly end: string | null;
}

const NONE: HonestDates = { start: null, end: null };

/** A year, month or day of our era; months stop at 12: seasons have numbers above it. */
const PLAIN = /^(?!0000)\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;
const WITH_TIME = /^(?<day>(?!0000)\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d)/;

/**
 * The dates that machines may take at their word. A month is its month, not its first day; what is approximate,
 * uncertain, masked, a season, or before our era gives none.
 */
export function honestDates({ edtf, time }: Pick<EventProperties, 'edtf' | 'time'>): HonestDates {
  if (edtf === null || /[?~%X]/.test(edtf)) return NONE;
  const [from, to] = edtf.split('/');
  if (to !== undefined) return { start: plainDate(from), end: plainDate(to) };
  const clock = WITH_TIME.exec(edtf)?.groups;
  if (clock) return { start: `${clock.day}T${clock.time}`, end: null };
  const start = plainDate(edtf);
  const isDay = start?.length === 'YYYY-MM-DD'.length;
  return { start: isDay && time !== null ? `${start}T${time}` : start, end: null };
}

function plainDate(edtf: string | undefined): string | null {
  return edtf !== undefined && PLAIN.test(edtf) ? edtf : null;
}
