import { type Day, parseIsoDate } from '../../event-set/day.ts';
import {
  CATEGORIES,
  CLAIMS,
  type EventFeature,
  type EventProperties,
  type EventSet,
  STATUSES,
} from '../../event-set/eventSet.ts';
import { countOutlets } from './countOutlets.ts';

/** An event as the views use it: the feature itself, and what they ask of it again and again. */
export interface AppEvent {
  readonly id: string;
  /** Where it stands in `Prepared.events`, and in every mask over them. */
  readonly position: number;
  readonly feature: EventFeature;
  readonly properties: EventProperties;
  /** First and last day, inclusive; -Infinity and +Infinity where open. NaN when undated. */
  readonly startDay: Day;
  readonly endDay: Day;
  readonly dated: boolean;
  readonly placed: boolean;
  readonly doubtful: boolean;
  /** How many outlets reported it. */
  readonly outlets: number;
}

/** A set made ready for scrubbing, once: events in the order of time, their bounds and kinds beside them. */
export interface Prepared extends Columns {
  /** By first day, then last day, then the set's own order; the undated last. */
  readonly events: readonly AppEvent[];
  readonly byId: ReadonlyMap<string, AppEvent>;
}

/** What is known of the events in numbers, position by position. */
export interface Columns {
  /** `startDay` and `endDay` of the events. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Longitudes and latitudes of their points; NaN where there is none. */
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
  readonly confidences: Float64Array;
  /** 1 where the event is doubtful. */
  readonly doubtful: Uint8Array;
  /** The index of its category in `CATEGORIES`. */
  readonly categories: Uint8Array;
  /** 1 where its place is as fine as a point on the map: a site or a town. */
  readonly exact: Uint8Array;
  /** By the order of `STATUSES`, then of `CLAIMS`. */
  readonly standings: Uint8Array;
  /** How many outlets reported it. */
  readonly sources: Uint16Array;
  /** 1 where its place is a sea or a continent, which its point only holds. */
  readonly held: Uint8Array;
  /** In kilometres; 0 where none is known. */
  readonly radii: Float64Array;
  /** How many a person has corrected, confirmed or added. */
  readonly checkedCount: number;
  /** Events before this position are dated. */
  readonly datedCount: number;
  /** First and last day that any dated event which is not doubtful names; null when there is none. */
  readonly extent: readonly [Day, Day] | null;
}

/** Sorts a set by time and reads its dates, once, so that a step of the brush compares numbers only. */
export function prepare(set: EventSet): Prepared {
  const bounds = set.features.map(boundsOf);
  const outletsOf = countOutlets(set.dateline.articles);
  // Sorting numbers is several times faster than sorting the events.
  const order = Uint32Array.from(bounds, (_, index) => index).sort(
    (one, other) => byTime(bounds[one], bounds[other]) || one - other,
  );
  const events = Array.from(order, (index, position) => {
    const feature = set.features[index] as EventFeature;
    return appEvent(feature, bounds[index] ?? UNDATED, position, outletsOf(feature.properties));
  });
  return { events, byId: new Map(events.map((event) => [event.id, event])), ...columnsOf(events) };
}

/** What is known in numbers of events in the order of time. The views read these: to visit each event takes many times longer. */
export function columnsOf(events: readonly AppEvent[]): Columns {
  return {
    starts: Float64Array.from(events, (event) => event.startDay),
    ends: Float64Array.from(events, (event) => event.endDay),
    lngs: Float64Array.from(events, ({ feature }) => feature.geometry?.coordinates[0] ?? Number.NaN),
    lats: Float64Array.from(events, ({ feature }) => feature.geometry?.coordinates[1] ?? Number.NaN),
    confidences: Float64Array.from(events, (event) => event.properties.confidence),
    doubtful: Uint8Array.from(events, (event) => (event.doubtful ? 1 : 0)),
    categories: Uint8Array.from(events, ({ properties }) => CATEGORIES.indexOf(properties.category)),
    exact: Uint8Array.from(events, ({ properties: { level } }) =>
      level === 'site' || level === 'city' ? 1 : 0,
    ),
    standings: Uint8Array.from(
      events,
      ({ properties: { status, claim } }) => STATUSES.indexOf(status) * CLAIMS.length + CLAIMS.indexOf(claim),
    ),
    sources: Uint16Array.from(events, ({ outlets }) => outlets),
    held: Uint8Array.from(events, ({ properties: { level } }) =>
      level === 'region' || level === 'water' ? 1 : 0,
    ),
    radii: Float64Array.from(events, ({ properties }) => properties.radiusKm ?? 0),
    checkedCount: events.filter(({ properties }) => properties.checkedBy !== null).length,
    datedCount: events.filter((event) => event.dated).length,
    extent: extentOf(events),
  };
}

/** First and last day; null when undated. */
type Bounds = readonly [start: Day, end: Day] | null;
const UNDATED: readonly [Day, Day] = [Number.NaN, Number.NaN];

function boundsOf({ properties }: EventFeature): Bounds {
  if (properties.edtf === null) return null;
  return [bound(properties.start) ?? -Infinity, bound(properties.end) ?? Infinity];
}

/** The event of a feature with these bounds at this position, reported by so many outlets. */
export function appEvent(
  feature: EventFeature,
  [startDay, endDay]: readonly [Day, Day],
  position: number,
  outlets: number,
): AppEvent {
  const { properties, geometry } = feature;
  return {
    id: properties.id,
    position,
    feature,
    properties,
    startDay,
    endDay,
    dated: properties.edtf !== null,
    placed: geometry !== null,
    doubtful: properties.doubtful,
    outlets,
  };
}

function bound(iso: string | null): Day | null {
  return iso === null ? null : parseIsoDate(iso);
}

function byTime(one: Bounds | undefined, other: Bounds | undefined): number {
  if (!one || !other) return Number(Boolean(other)) - Number(Boolean(one));
  return compare(one[0], other[0]) || compare(one[1], other[1]);
}

/** Subtraction would make NaN of two open ends. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function extentOf(events: readonly AppEvent[]): readonly [Day, Day] | null {
  let first = Infinity;
  let last = -Infinity;
  for (const event of events) {
    if (!event.dated || event.doubtful) continue;
    for (const day of [event.startDay, event.endDay]) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first <= last ? [first, last] : null;
}
