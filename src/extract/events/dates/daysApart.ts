import { parseIsoDate } from '../../../event-set/day.ts';
import type { DateLink } from './dateLink.ts';

/** How many days lie between two dates; 0 where they overlap or an end is open. */
export function daysApart(a: DateLink, b: DateLink): number {
  const gap = (end: string | null, start: string | null) => {
    const [last, first] = [
      end === null ? null : parseIsoDate(end),
      start === null ? null : parseIsoDate(start),
    ];
    return last === null || first === null ? 0 : first - last;
  };
  return Math.max(0, gap(a.end, b.start), gap(b.end, a.start));
}
