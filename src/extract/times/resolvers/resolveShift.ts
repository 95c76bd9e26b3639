import { dayPoint } from '../calendarPoint.ts';
import { formatEdtf } from '../formatPoint.ts';
import type { ShiftMeaning, Unit } from '../mention.ts';
import type { Discourse } from './discourse.ts';
import { formatDuration } from './resolveDuration.ts';
import { type Resolved, resolvePoint } from './resolved.ts';
import { pointOfDay, shiftPoint } from './shiftPoint.ts';

const BELOW_DAY: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** Counts units from publication or from the last date of the text. */
export function resolveShift(meaning: ShiftMeaning, discourse: Discourse): Resolved {
  const { part, clock, modifier } = meaning;
  const { unit, count } = inWholeUnits(meaning);
  if (count === null || BELOW_DAY.has(unit)) return resolveVague(meaning, discourse);
  if (unit === 'year' && count <= -FARTHEST_YEARS) return resolveAges(-count, modifier);
  const says = { part, clock, modifier };
  const published = discourse.published === null ? null : pointOfDay(discourse.published);
  const usesLast = leads(meaning, discourse) && discourse.last !== null;
  const from = usesLast
    ? discourse.last
    : meaning.from === 'narrative' && discourse.isNarrative
      ? null
      : published;
  // Beside a quarter, "a year ago" is that quarter of the year before.
  if (unit === 'year' && count === -1 && meaning.isDistance && discourse.lastPeriod?.year != null)
    return resolvePoint(
      { ...discourse.lastPeriod, year: discourse.lastPeriod.year + count },
      'narrative',
      says,
    );
  const point = from && shiftPoint(from, unit, Number.isInteger(count) ? count : Math.round(count));
  if (point) return resolvePoint(point, usesLast ? 'narrative' : 'publication', says);
  return {
    ...resolvePoint(dayPoint(null, null, null), 'none', says),
    value: unknownValue(unit, part),
    edtf: null,
    point: null,
  };
}

/** So many years ago are told as TIMEX3's kilo- and mega-annum, "MA65": no calendar reaches there. */
const FARTHEST_YEARS = 10_000;

function resolveAges(years: number, modifier: ShiftMeaning['modifier']): Resolved {
  const value = years >= 1e6 ? `MA${years / 1e6}` : `KA${years / 1000}`;
  return { type: 'DATE', value, modifier, edtf: null, time: null, anchor: 'none', point: null };
}

/** "A year and a half" is eighteen months; what has no finer unit stays as it is. */
function inWholeUnits({ unit, count }: ShiftMeaning): Pick<ShiftMeaning, 'unit' | 'count'> {
  const finer = FINER[unit];
  if (count === null || Number.isInteger(count) || !finer) return { unit, count };
  return { unit: finer[1], count: Math.round(count * finer[0]) };
}

const FINER: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  week: [7, 'day'],
  year: [12, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
};

/** Whether the text's last date is counted from, rather than publication. */
function leads({ from, count }: ShiftMeaning, { isNarrative, isNear, lastHasYear }: Discourse): boolean {
  if (from === 'narrative') return true;
  return from === 'context' ? isNarrative || (isNear && lastHasYear) : isNarrative && count !== 0;
}

/** "Years ago", "hours later": no point of the calendar. */
function resolveVague({ unit, count, sign, from, modifier }: ShiftMeaning, discourse: Discourse): Resolved {
  const { last, isNear } = discourse;
  // "Hours later" is still the story's day, as far as that says.
  const sameDay = BELOW_DAY.has(unit) && from === 'narrative' && isNear && last?.grain === 'day';
  const isReference = from === 'publication' && count === null;
  const value = isReference
    ? sign < 0
      ? 'PAST_REF'
      : 'FUTURE_REF'
    : formatDuration(count === null ? null : Math.abs(count), unit);
  return {
    type: isReference ? 'DATE' : 'DURATION',
    value,
    modifier,
    edtf: sameDay && last && (count === null || Math.abs(count) < 12) ? formatEdtf(last, 'APPROX') : null,
    time: null,
    anchor: sameDay ? 'narrative' : 'none',
    point: null,
  };
}

function unknownValue(unit: Unit, part: string | null): string {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return 'XXXX';
  if (unit === 'month' || unit === 'quarter') return 'XXXX-XX';
  if (unit === 'week' || unit === 'fortnight') return 'XXXX-WXX';
  if (unit === 'weekend') return 'XXXX-WXX-WE';
  return `XXXX-XX-XX${part ? `T${part}` : ''}`;
}
