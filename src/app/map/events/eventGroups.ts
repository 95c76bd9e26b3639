import type { AppEvent, Prepared } from '../../store/prepare.ts';
import { type Gathering, gather } from './gather.ts';
import { type Mark, markOfGroup } from './marks.ts';
import type { LngLat } from './mercator.ts';
import { spotsOf } from './spots.ts';
import { type Tally, tally } from './tally.ts';

/** A set's events in groups, as a zoom gathers them and as some of them show. */
export interface EventGroups {
  /** Counts anew: the whole zoom, and the ascending positions of the events that show. */
  count(level: number, positions: Uint32Array): void;
  /** How many groups there are, shown or not. */
  readonly size: number;
  /** The mark of a group, null where nothing shows; the same one until it is counted anew. */
  mark(group: number): Mark | null;
  /** Where a group stands, on Mercator's unit square; NaN where nothing shows. */
  x(group: number): number;
  y(group: number): number;
  /** The group of an event; -1 where it may not stand on the map. */
  groupOf(event: AppEvent): number;
  /** The events of a group that show, in the order of time. */
  eventsIn(group: number): AppEvent[];
  /** The places of those events, each once. */
  placesIn(group: number): LngLat[];
}

/** Groups a set's events; each zoom is gathered once, when it is first asked for. */
export function eventGroupsOf(prepared: Prepared): EventGroups {
  const { events } = prepared;
  const spots = spotsOf(prepared);
  const gatherings = new Map<number, Gathering>();
  let gathering: Gathering = { groupOf: new Uint32Array(0), groups: 0 };
  let shown: Uint32Array = new Uint32Array(0);
  let tallied: Tally | null = null;
  let marks: (Mark | null | undefined)[] = [];

  function members(group: number): number[] {
    const found: number[] = [];
    for (const position of shown) {
      const spot = spots.spotOf[position] ?? -1;
      if (spot >= 0 && gathering.groupOf[spot] === group) found.push(position);
    }
    return found;
  }

  return {
    count(level, positions) {
      const known = gatherings.get(level) ?? gather(spots, level);
      gatherings.set(level, known);
      gathering = known;
      shown = positions;
      tallied = tally(known, spots, prepared, positions);
      marks = [];
    },
    get size() {
      return gathering.groups;
    },
    mark(group) {
      const known = marks[group];
      if (known !== undefined) return known;
      const made = tallied && markOfGroup(group, tallied, spots, events);
      marks[group] = made;
      return made;
    },
    x: (group) => spots.xs[tallied?.best[group] ?? -1] ?? Number.NaN,
    y: (group) => spots.ys[tallied?.best[group] ?? -1] ?? Number.NaN,
    groupOf(event) {
      const spot = spots.spotOf[event.position] ?? -1;
      return spot < 0 ? -1 : (gathering.groupOf[spot] ?? -1);
    },
    eventsIn: (group) => members(group).flatMap((position) => events[position] ?? []),
    placesIn(group) {
      const found = new Set(members(group).map((position) => spots.spotOf[position] ?? 0));
      return [...found].map((spot) => [spots.lngs[spot] ?? 0, spots.lats[spot] ?? 0]);
    },
  };
}
