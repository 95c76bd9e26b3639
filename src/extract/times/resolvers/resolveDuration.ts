import { calendarOf, type Day, dayOf, formatIsoDate, formatYear } from '../../../event-set/day.ts';
import type { DurationMeaning, Unit } from '../mention.ts';
import { DURATION_CODE } from '../vocabulary/units.ts';
import type { Discourse } from './discourse.ts';
import type { Resolved } from './resolved.ts';

/** A length; where it ends or begins at publication ("the past three months"), with that interval as EDTF. */
export function resolveDuration(meaning: DurationMeaning, discourse: Discourse): Resolved {
  const { count, unit, modifier, bound } = meaning;
  const value = formatDuration(count, unit);
  return {
    type: 'DURATION',
    value,
    modifier,
    edtf: intervalOf(count, unit, bound, discourse),
    time: null,
    anchor: bound ? 'publication' : 'none',
    point: null,
  };
}

/** TIMEX3's value of a length: `P6M`, `PT90M`, `PXD`, `P10Y` for a decade, `P9M` for three quarters. */
export function formatDuration(count: number | null, unit: Unit): string {
  const [factor, code] =
    unit === 'decade'
      ? [10, 'Y']
      : unit === 'century'
        ? [100, 'Y']
        : unit === 'millennium'
          ? [1000, 'Y']
          : unit === 'fortnight'
            ? [2, 'W']
            : [1, DURATION_CODE[unit]];
  const prefix = code.startsWith('T') ? 'PT' : 'P';
  const letter = code.replace('T', '');
  if (count === null) return `${prefix}X${letter}`;
  const total = count * factor;
  if (!Number.isInteger(total)) {
    const whole = Math.floor(total);
    const finer = FINER[letter + (prefix === 'PT' ? 'T' : '')];
    if (finer && ((total - whole) * finer[0]) % 1 === 0) return finer[2](whole, (total - whole) * finer[0]);
  }
  return `${prefix}${total}${letter}`;
}

type Mixed = (whole: number, rest: number) => string;
/** How a half is written: an hour and a half is PT1H30M, a year and a half P1Y6M. */
const FINER: Readonly<Record<string, readonly [number, string, Mixed]>> = {
  HT: [60, 'M', (whole, rest) => `PT${whole ? `${whole}H` : ''}${rest}M`],
  MT: [60, 'S', (whole, rest) => `PT${whole ? `${whole}M` : ''}${rest}S`],
  Y: [12, 'M', (whole, rest) => `P${whole ? `${whole}Y` : ''}${rest}M`],
  D: [24, 'H', (whole, rest) => (whole ? `P${whole}DT${rest}H` : `PT${rest}H`)],
};

/** How many units "recent", "the next few" and the like reach: a week of days, three of the others. */
const FEW: Readonly<Partial<Record<Unit, number>>> = { day: 7 };

function intervalOf(
  count: number | null,
  unit: Unit,
  bound: DurationMeaning['bound'],
  { published, isNarrative }: Discourse,
): string | null {
  if (published === null || isNarrative || bound === null) return null;
  const reach = count ?? FEW[unit] ?? 3;
  const other = otherEnd(published, unit, bound === 'next' ? reach : -reach);
  if (other === null) return null;
  if (bound === 'next') return `${formatIsoDate(published + 1)}/${other}~`;
  return `${other}~/${formatIsoDate(published)}`;
}

/** The end of an interval away from publication, as fine as its unit: a day for days and weeks, a month, a year. */
function otherEnd(published: Day, unit: Unit, count: number): string | null {
  const days = unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'fortnight' ? 14 : null;
  if (days !== null) return formatIsoDate(published + Math.round(days * count));
  const { year, month } = calendarOf(published);
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : null;
  if (months !== null) return formatIsoDate(dayOf(year, month + Math.round(months * count), 1)).slice(0, -3);
  const years = unit === 'year' ? 1 : unit === 'decade' ? 10 : unit === 'century' ? 100 : null;
  return years === null ? null : formatYear(year + Math.round(years * count));
}
