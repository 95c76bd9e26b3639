import { formatIsoDate } from '../../../event-set/day.ts';
import type { DurationMeaning, Unit } from '../mention.ts';
import { DURATION_CODE } from '../vocabulary/units.ts';
import type { Discourse } from './discourse.ts';
import type { Resolved } from './resolved.ts';

const DAYS: Readonly<Partial<Record<Unit, number>>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  quarter: 91,
  year: 365.25,
  decade: 3652.5,
};

/** A length; where it ends or begins at publication ("the past three months"), with that interval as EDTF. */
export function resolveDuration(meaning: DurationMeaning, discourse: Discourse): Resolved {
  const { count, unit, modifier, bound } = meaning;
  const value = meaning.value ?? formatDuration(count, unit);
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

function intervalOf(
  count: number | null,
  unit: Unit,
  bound: DurationMeaning['bound'],
  { published }: Discourse,
): string | null {
  const days = DAYS[unit];
  if (published === null || days === undefined || bound === null) return null;
  const reach = Math.round((count ?? (unit === 'day' ? 7 : 3)) * days);
  const start = formatIsoDate(published - reach);
  const approximateStart =
    unit === 'day' || unit === 'week'
      ? start
      : unit === 'year' || unit === 'decade'
        ? start.slice(0, -6)
        : start.slice(0, -3);
  if (bound === 'next') return `${formatIsoDate(published)}/${formatIsoDate(published + reach)}~`;
  return `${approximateStart}~/${formatIsoDate(published)}`;
}
