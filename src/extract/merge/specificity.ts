import { parseIsoDate } from '../../event-set/day.ts';
import { type Basis, type EventFeature, LEVELS, type Level } from '../../event-set/eventSet.ts';

/** A date or place of the event's own words counts before one that comes from around it. */
const OWN: readonly (Basis | null)[] = ['words', 'person'];
/** How many days a date that is not of the event's own words counts as, at least. */
const LOOSE_DAYS = 4;

/** How many days an event's date leaves open; infinite without one. */
export function daysOf({ properties: { start, end, dateBasis } }: EventFeature): number {
  const first = start === null ? null : parseIsoDate(start);
  const last = end === null ? null : parseIsoDate(end);
  if (first === null || last === null) return Number.POSITIVE_INFINITY;
  const days = last - first + 1;
  return OWN.includes(dateBasis) ? days : Math.max(LOOSE_DAYS, days);
}

/** Whether the first is placed and the second is not, or less surely or less finely. */
export function isFinerPlace(a: EventFeature, b: EventFeature): boolean {
  const [own, other] = [a.properties, b.properties];
  if (own.level === null || other.level === null) return own.level !== null && other.level === null;
  const isOwn = OWN.includes(own.placeBasis);
  if (isOwn !== OWN.includes(other.placeBasis)) return isOwn && !(isWide(own.level) && !isWide(other.level));
  return LEVELS.indexOf(own.level) < LEVELS.indexOf(other.level);
}

function isWide(level: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf('admin1');
}
