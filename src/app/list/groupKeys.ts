import { calendarOf, type Day, dayOf } from '../../event-set/day.ts';
import type { ArticleEntry, EventProperties } from '../../event-set/eventSet.ts';
import type { Prepared } from '../store/prepare.ts';
import { firstYearOfCentury } from '../words/century.ts';

/** What the list is grouped by; coarser ones have higher numbers. */
export const UNITS = ['day', 'month', 'year', 'decade', 'century'] as const;
export type Unit = (typeof UNITS)[number];

/** A group of the list: a stretch of the calendar, a place, an article, or what has none of the kind. */
export type Group =
  | { readonly kind: 'period'; readonly unit: Unit; readonly first: Day }
  | { readonly kind: 'earlier' }
  | { readonly kind: 'undated' }
  | {
      readonly kind: 'place';
      readonly place: Pick<EventProperties, 'placeName' | 'level' | 'countryCode' | 'admin1'>;
    }
  | { readonly kind: 'unplaced' }
  | { readonly kind: 'article'; readonly article: ArticleEntry }
  /** An article that the set does not describe. */
  | { readonly kind: 'unknown'; readonly id: string };

/** The groups in their order, and the group of each event, position by position: an index into `groups`. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly groupOf: Int32Array;
}

/**
 * Groups a set by the unit that suits the stretch of time that most of it lies in, so that the groups stay while the brush moves. An event that is
 * known less finely than that stands under its own unit: a month is not its first day.
 */
export function groupKeys(prepared: Prepared): Grouping {
  const unit = unitFor(mainExtent(prepared));
  const groups: Group[] = [];
  const known = new Map<string, number>();
  const { starts, ends, datedCount } = prepared;
  const groupOf = new Int32Array(starts.length);
  for (let position = 0; position < groupOf.length; position++) {
    // Many begin and end on the same days, and stand beside each other.
    const isAsBefore =
      position > 0 &&
      position !== datedCount &&
      Object.is(starts[position], starts[position - 1]) &&
      Object.is(ends[position], ends[position - 1]);
    groupOf[position] = isAsBefore ? (groupOf[position - 1] ?? 0) : place(position);
  }
  return { groups, groupOf };

  function place(position: number): number {
    const group: Group =
      position < datedCount
        ? periodFor(starts[position] ?? 0, ends[position] ?? 0, unit)
        : { kind: 'undated' };
    const key = group.kind === 'period' ? `${group.unit} ${group.first}` : group.kind;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, groups.length);
    return groups.push(group) - 1;
  }
}

/** From when to when the middle two thirds of the dated events begin: a few far off do not make the groups coarse. */
export function mainExtent({ starts, datedCount, extent }: DatedStarts): readonly [Day, Day] | null {
  const known = starts.subarray(0, datedCount).findIndex((day) => day !== -Infinity);
  if (known === -1 || extent === null || datedCount - known < FEW) return extent;
  const at = (share: number) => starts[known + Math.floor((datedCount - 1 - known) * share)] ?? extent[0];
  return [at(1 / 6), at(5 / 6)];
}

/** Of so few none is far off. */
const FEW = 20;

type DatedStarts = Pick<Prepared, 'starts' | 'datedCount' | 'extent'>;

/** Days up to seven weeks, months up to eight years, then years, decades, centuries. */
export function unitFor(extent: readonly [Day, Day] | null): Unit {
  const days = extent === null ? 0 : extent[1] - extent[0];
  if (days <= 49) return 'day';
  if (days <= 8 * 366) return 'month';
  if (days <= 80 * 366) return 'year';
  return days <= 400 * 366 ? 'decade' : 'century';
}

function periodFor(start: Day, end: Day, unit: Unit): Group {
  if (start === -Infinity) return { kind: 'earlier' };
  const own = unitOfLength(end - start + 1);
  const coarser = UNITS.indexOf(own) > UNITS.indexOf(unit) ? own : unit;
  return { kind: 'period', unit: coarser, first: firstDayOf(coarser, start) };
}

/** The unit that a date of so many days may be filed under without seeming finer than it is. */
function unitOfLength(days: number): Unit {
  if (days <= 7) return 'day';
  // Longer stretches have two ends of their own: their beginning says enough, to the month at least.
  if (days <= 31 || !Number.isFinite(days)) return 'month';
  if (days <= 366) return days >= 365 ? 'year' : 'month';
  return days < 36524 ? (days >= 3652 ? 'decade' : 'year') : 'century';
}

function firstDayOf(unit: Unit, day: Day): Day {
  const { year, month } = calendarOf(day);
  switch (unit) {
    case 'day':
      return day;
    case 'month':
      return dayOf(year, month, 1);
    case 'year':
      return dayOf(year, 1, 1);
    case 'decade':
      return dayOf(Math.floor(year / 10) * 10, 1, 1);
    case 'century':
      return dayOf(firstYearOfCentury(year), 1, 1);
  }
}
