import type { DateLink } from './dateLink.ts';
import { parseIsoDate } from './parseIsoDateOnce.ts';

/** How many days lie between two dates; 0 where they overlap or an end is open. */
export function daysApart(a: DateLink, b: DateLink): number {
  return Math.max(0, gap(a.end, b.start), gap(b.end, a.start));
}

function gap(end: string | null, start: string | null): number {
  const last = end === null ? null : parseIsoDate(end);
  const first = start === null ? null : parseIsoDate(start);
  return last === null || first === null ? 0 : first - last;
}
