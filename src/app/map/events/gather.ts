import { clusterRadiusPx } from './clusterSize.ts';
import { worldSize } from './mercator.ts';
import type { Spot } from './spots.ts';

/** Spots so close together at some zoom that they are drawn as one: indices of spots, the one with most events first. */
export type Gathering = readonly number[];

/** How near is too near for two spots, in pixels at the whole zoom. */
const REACH_PX = 30;

/** From this zoom on every spot stands alone. */
export const LONE_ZOOM = 11;

/**
 * Gathers spots for a whole zoom, in a greedy way: the one with most events takes in those around it, then the next one; in a second round what is
 * gathered takes in what its larger ring would cover. It looks at all events, shown or not, so that what stands where does not depend on the window of
 * time: while that moves, counts change and nothing jumps.
 */
export function gather(spots: readonly Spot[], zoom: number): Gathering[] {
  if (zoom >= LONE_ZOOM) return spots.map((_, index) => [index]);
  const pixel = 1 / worldSize(zoom);
  const alone = spots.map(({ x, y, positions }, index) => ({
    x,
    y,
    weight: positions.length,
    members: [index],
  }));
  const close = takeIn(alone, REACH_PX * pixel, () => REACH_PX * pixel);
  const widest = 2 * clusterRadiusPx(Infinity) * pixel;
  const apart = takeIn(
    close,
    widest,
    (a, b) => (clusterRadiusPx(a.weight) + clusterRadiusPx(b.weight) + 1) * pixel,
  );
  return apart.map(({ members }) => members);
}

interface Group {
  readonly x: number;
  readonly y: number;
  /** How many events. */
  readonly weight: number;
  readonly members: readonly number[];
}

/** The heaviest group takes in those within its reach, then the next heaviest of the rest; `widest` is the farthest any reaches. */
function takeIn(groups: readonly Group[], widest: number, reach: (a: Group, b: Group) => number): Group[] {
  const columns = Math.ceil(1 / widest) + 2;
  const cellOf = (group: Group) => Math.floor(group.y / widest) * columns + Math.floor(group.x / widest);
  const cells = new Map<number, Group[]>();
  for (const group of groups) {
    const cell = cells.get(cellOf(group));
    if (cell) cell.push(group);
    else cells.set(cellOf(group), [group]);
  }
  const taken = new Set<Group>();
  const merged: Group[] = [];
  for (const group of groups.toSorted((a, b) => b.weight - a.weight)) {
    if (taken.has(group)) continue;
    taken.add(group);
    const members = [...group.members];
    let weight = group.weight;
    for (const row of [-columns, 0, columns]) {
      for (const column of [-1, 0, 1]) {
        for (const other of cells.get(cellOf(group) + row + column) ?? []) {
          const distance = Math.hypot(other.x - group.x, other.y - group.y);
          if (taken.has(other) || distance > reach(group, other)) continue;
          taken.add(other);
          members.push(...other.members);
          weight += other.weight;
        }
      }
    }
    merged.push({ ...group, weight, members });
  }
  return merged;
}
