import type { CalendarMeaning, DurationMeaning, ReferenceMeaning, ShiftMeaning, Unit } from './mention.ts';

const NOTHING_SAID: CalendarMeaning = {
  kind: 'calendar',
  year: null,
  isShortYear: false,
  isOnlyHistory: false,
  month: null,
  day: null,
  weekday: null,
  season: null,
  crossesYears: false,
  quarter: null,
  half: null,
  decade: null,
  century: null,
  isWeek: false,
  selector: null,
  yearSelector: null,
  monthSelector: null,
  part: null,
  clock: null,
  modifier: null,
  side: null,
};

/** A calendar meaning of the parts that are said. */
export function calendar(parts: Partial<Omit<CalendarMeaning, 'kind'>>): CalendarMeaning {
  return { ...NOTHING_SAID, ...parts };
}

/** A shift; `count` with its sign. */
export function shift(
  unit: Unit,
  count: number | null,
  from: ShiftMeaning['from'],
  parts: Partial<Omit<ShiftMeaning, 'kind'>> = {},
): ShiftMeaning {
  return {
    kind: 'shift',
    unit,
    count,
    sign: count === null ? -1 : (Math.sign(count) as -1 | 0 | 1),
    from,
    isDistance: false,
    turnsByTense: false,
    part: null,
    clock: null,
    modifier: null,
    side: null,
    ...parts,
  };
}

/** A length; `count` null is an unknown number. */
export function duration(
  count: number | null,
  unit: Unit,
  parts: Partial<Omit<DurationMeaning, 'kind'>> = {},
): DurationMeaning {
  return {
    kind: 'duration',
    count,
    unit,
    bound: null,
    isAhead: false,
    modifier: null,
    ...parts,
  };
}

/** A reference to now, the past or the future. */
export function refer(
  value: ReferenceMeaning['value'],
  parts: Partial<Omit<ReferenceMeaning, 'kind'>> = {},
): ReferenceMeaning {
  return { kind: 'reference', value, isOnlyHistory: false, nearUnit: null, ...parts };
}
