import { type Day, formatIsoDate } from '../../../event-set/day.ts';
import { boundsOf, readEdtf } from '../../../event-set/edtf.ts';
import { formatEdtf } from '../formatPoint.ts';
import type { Side } from '../mention.ts';
import type { Discourse } from './discourse.ts';
import type { Resolved } from './resolved.ts';
import { exactDay } from './shiftPoint.ts';

/**
 * "Earlier this month" runs from the month's beginning to publication, "later that year" from the story's day to the
 * year's end; where that day lies outside, the whole period is meant.
 */
export function narrowToSide(resolved: Resolved, side: Side, { published, last }: Discourse): Resolved {
  const whole = resolved.point && formatEdtf(resolved.point, null);
  const reading = whole && readEdtf(whole);
  if (!whole || !reading || resolved.type !== 'DATE') return resolved;
  const [first, final] = boundsOf(reading);
  const now: Day | null = resolved.anchor === 'publication' ? published : last && exactDay(last);
  if (now === null || now < first || now > final) return { ...resolved, edtf: whole };
  const [start, end] = side === 'before' ? [first, now] : [now, final];
  return {
    ...resolved,
    edtf: start === end ? formatIsoDate(start) : `${formatIsoDate(start)}/${formatIsoDate(end)}`,
  };
}
