import {
  calendarOf,
  type Day,
  dayOf,
  daysInMonth,
  formatIsoDate,
  parseIsoDate,
} from '../../../event-set/day.ts';
import type { Timex } from '../../mentions.ts';
import type { Trigger } from '../trigger.ts';
import { readEdtf } from './readEdtfOnce.ts';

/** What a timex says of when its trigger happened, as EDTF. */
export interface DateReading {
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly time: string | null;
  /** Where the span goes on since a date ("since Jan. 13"), that date as EDTF; else null. */
  readonly since: string | null;
}

/** "For months" without a number: about three, as "recent months"; days about a week; longer ones three of them. */
const VAGUE_COUNTS: Readonly<Record<string, number>> = { D: 7, W: 3, M: 3, Y: 3 };

/** Lengths of TIMEX3: P2W, PXM, P3D, PT4H. Hours tell no day. */
const LENGTH = /^P(?<count>\d+|X)(?<unit>[DWMY])$/;

/**
 * The date that a timex gives its trigger. `before` is the word before the timex, lower case. A span that goes on
 * ("since 1985", "for months", with the perfect or the progressive) ends on the day of publication; a week that is not
 * over yet ends there too, for what has happened. Null where the timex gives none.
 */
export function dateOfTimex(
  timex: Timex,
  trigger: Trigger,
  before: string,
  published: string | null,
): DateReading | null {
  const isLasting =
    (trigger.isPerfect && trigger.tense === 'present') ||
    (trigger.isProgressive && trigger.tense === 'present') ||
    trigger.status === 'ongoing';
  if (timex.type === 'DURATION' && trigger.status === 'planned') return null;
  const isPoint = trigger.kind === 'noun' && trigger.isAside;
  const whole = edtfOf(timex, isLasting && !isPoint, before, published);
  // "since the January 1998 bombing": the bombing was then.
  const edtf =
    isPoint && published !== null && timex.type === 'DATE' && whole?.endsWith(`/${published}`)
      ? whole.split('/')[0]
      : whole;
  const reading = edtf === null ? null : readEdtf(edtf);
  if (edtf === null || !reading) return null;
  const { start, end } = reading;
  const isPast = trigger.status === 'happened' || trigger.status === 'ongoing';
  if (published !== null && isPast && start !== null && start > published) return null;
  const isPlan = trigger.status === 'planned' && trigger.tense !== 'past';
  if (published !== null && isPlan && end !== null && end < published) return null;
  if (
    published !== null &&
    isPast &&
    start !== null &&
    end !== null &&
    end > published &&
    daysBetween(start, end) <= 8
  )
    return {
      edtf: start === published ? published : `${start}/${published}`,
      start,
      end: published,
      time: null,
      since: null,
    };
  const since = before === 'since' && edtf !== timex.edtf ? timex.edtf : null;
  return { edtf, start, end, time: timex.time ?? reading.time, since };
}

function edtfOf(timex: Timex, isLasting: boolean, before: string, published: string | null): string | null {
  if (timex.type === 'SET') return null;
  if (timex.interval !== null) return timex.interval;
  if (timex.value === 'PRESENT_REF') return published === null ? null : `${published}~`;
  // A length that reaches into the future dates no event.
  if (
    timex.type === 'DURATION' &&
    timex.edtf !== null &&
    published !== null &&
    !timex.edtf.endsWith(published)
  )
    return null;
  if (timex.type === 'DURATION' && timex.edtf === null) {
    if (before !== 'for' || !isLasting || published === null) return null;
    const start = startBefore(timex.value, published);
    return start && `${start}~/${published}`;
  }
  if (timex.edtf === null) return null;
  if (before === 'since' && isLasting && published !== null && !timex.edtf.includes('/'))
    return `${timex.edtf}/${published}`;
  return timex.edtf;
}

/** Where a span of a length began that ends on the day of publication, as finely as the length is told. */
function startBefore(length: string, published: string): string | null {
  const { count, unit } = LENGTH.exec(length)?.groups ?? {};
  const day = parseIsoDate(published);
  if (unit === undefined || day === null) return null;
  const number = count === 'X' ? VAGUE_COUNTS[unit] : Number(count);
  const { year, month, dayOfMonth } = calendarOf(day);
  if (unit === 'D') return formatIsoDate(day - number);
  if (unit === 'W') return formatIsoDate(day - 7 * number);
  const months = year * 12 + (month - 1) - (unit === 'M' ? number : 12 * number);
  const [earlierYear, earlierMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const earlier: Day = dayOf(
    earlierYear,
    earlierMonth,
    Math.min(dayOfMonth, daysInMonth(earlierYear, earlierMonth)),
  );
  return formatIsoDate(earlier).slice(0, unit === 'M' ? 7 : 4);
}

function daysBetween(start: string, end: string): number {
  return (parseIsoDate(end) ?? 0) - (parseIsoDate(start) ?? 0);
}
