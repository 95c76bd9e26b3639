/** TIMEX3's letters of the seasons; winter belongs to the year in which it ends, as in the news corpora's "1777-WI". */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** How finely a point of the calendar is known. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/**
 * A stretch of the calendar, named by its grain. `year` is astronomical (0 is 1 BC); for a decade or a century it is
 * the first year. `index` is the number of the month, ISO week, quarter, half, or season (1 spring to 4 winter);
 * `day` the day of the month. Null is unknown.
 */
export interface CalendarPoint {
  readonly grain: Grain;
  readonly year: number | null;
  readonly index: number | null;
  readonly day: number | null;
}

export const SEASON_CODES: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

export function dayPoint(year: number | null, month: number | null, day: number | null): CalendarPoint {
  return { grain: 'day', year, index: month, day };
}

export function pointOf(grain: Grain, year: number | null, index: number | null = null): CalendarPoint {
  return { grain, year, index, day: null };
}
