import type { Timex } from '../../mentions.ts';
import type { CalendarPoint } from '../calendarPoint.ts';
import { formatEdtf, formatValue } from '../formatPoint.ts';
import type { Clock, DayPart, Modifier } from '../mention.ts';

/** A mention's meaning in the calendar; `point` is what later mentions may reckon from, null for lengths and sets. */
export interface Resolved {
  readonly type: Timex['type'];
  readonly value: string;
  readonly modifier: Modifier | null;
  readonly edtf: string | null;
  readonly time: string | null;
  readonly anchor: Timex['anchor'];
  readonly point: CalendarPoint | null;
}

/** A point as a DATE, or as a TIME where a part of the day or a clock time is said. */
export function resolvePoint(
  point: CalendarPoint,
  anchor: Timex['anchor'],
  parts: {
    readonly part?: DayPart | null;
    readonly clock?: Clock | null;
    readonly modifier?: Modifier | null;
  } = {},
): Resolved {
  const { part = null, clock = null, modifier = null } = parts;
  const edtf = formatEdtf(point, modifier);
  const value = formatValue(point);
  if (clock) {
    const time = `${pad(clock.hour)}:${pad(clock.minute ?? 0)}`;
    return {
      type: 'TIME',
      value: `${value}T${time}`,
      modifier,
      edtf,
      time: clock.hour === 24 ? '00:00' : time,
      anchor,
      point,
    };
  }
  if (part) return { type: 'TIME', value: `${value}T${part}`, modifier, edtf, time: null, anchor, point };
  return { type: 'DATE', value, modifier, edtf, time: null, anchor, point };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
