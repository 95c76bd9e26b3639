import { clusterRadiusPx } from './clusterSize.ts';
import { worldSize } from './mercator.ts';
import type { Spots } from './spots.ts';

/** Spots so close together at some zoom that they are drawn as one. */
export interface Gathering {
  /** The group of each spot. */
  readonly groupOf: Uint32Array;
  readonly groups: number;
}

/** How near is too near for two spots, in pixels at the whole zoom. */
const REACH_PX = 30;

/**
 * Gathers spots for a whole zoom, in a greedy way: the one with most events takes in those around it, then the next one; in a second round what is
 * gathered takes in what its larger ring would cover. It looks at all events, shown or not, so that what stands where does not depend on window and
 * filters: while those move, counts change and nothing jumps. (Supercluster, which MapLibre carries, would have to build its trees anew for each step.)
 */
export function gather(spots: Spots, zoom: number): Gathering {
  const pixel = 1 / worldSize(zoom);
  const { count, offsets } = spots;
  const weights = new Float64Array(count);
  for (let spot = 0; spot < count; spot++) weights[spot] = (offsets[spot + 1] ?? 0) - (offsets[spot] ?? 0);
  const alone: Groups = { xs: spots.xs, ys: spots.ys, weights };
  const close = takeIn(alone, REACH_PX * pixel, () => REACH_PX * pixel);
  const near = groupsOf(alone, close);
  const widest = 2 * clusterRadiusPx(Infinity) * pixel;
  const apart = takeIn(
    near,
    widest,
    (one, other) => (clusterRadiusPx(one) + clusterRadiusPx(other) + 1) * pixel,
  );
  return { groupOf: close.groupOf.map((group) => apart.groupOf[group] ?? 0), groups: apart.heads.length };
}

interface Groups {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** How many events. */
  readonly weights: Float64Array;
}

interface Taken {
  readonly groupOf: Uint32Array;
  /** The member that took in the others, group by group. */
  readonly heads: readonly number[];
}

const NOBODY = 0xffffffff;

/** The heaviest takes in those within its reach, then the next heaviest of the rest; `widest` is the farthest any reaches. */
function takeIn(groups: Groups, widest: number, reach: (one: number, other: number) => number): Taken {
  const { xs, ys, weights } = groups;
  const cells = cellsOf(groups, widest);
  const order = byWeight(weights);
  const groupOf = new Uint32Array(xs.length).fill(NOBODY);
  const heads: number[] = [];
  for (const head of order) {
    if (groupOf[head] !== NOBODY) continue;
    const group = heads.length;
    groupOf[head] = group;
    heads.push(head);
    const x = xs[head] ?? 0;
    const y = ys[head] ?? 0;
    const weight = weights[head] ?? 0;
    for (let row = -1; row <= 1; row++) {
      for (let column = -1; column <= 1; column++) {
        const cell = cells.at(x + column * widest, y + row * widest);
        for (let other = cells.firstIn(cell); other >= 0; other = cells.after(other)) {
          if (groupOf[other] !== NOBODY) continue;
          const dx = (xs[other] as number) - x;
          const dy = (ys[other] as number) - y;
          const far = reach(weight, weights[other] as number);
          // Math.hypot would take most of the time.
          if (dx * dx + dy * dy <= far * far) groupOf[other] = group;
        }
      }
    }
  }
  return { groupOf, heads };
}

/** Indices, the heaviest first, else in their own order: numbers are sorted several times faster than by a comparison of ours. */
function byWeight(weights: Float64Array): Uint32Array {
  const keys = weights.map((weight, index) => index - weight * MOST_MEMBERS).sort();
  return Uint32Array.from(keys, (key) => ((key % MOST_MEMBERS) + MOST_MEMBERS) % MOST_MEMBERS);
}

const MOST_MEMBERS = 2 ** 22;

/** What was taken in, as groups that stand where their heads stand. */
function groupsOf({ xs, ys, weights }: Groups, { groupOf, heads }: Taken): Groups {
  const sums = new Float64Array(heads.length);
  groupOf.forEach((group, member) => {
    sums[group] = (sums[group] ?? 0) + (weights[member] ?? 0);
  });
  return {
    xs: Float64Array.from(heads, (head) => xs[head] ?? 0),
    ys: Float64Array.from(heads, (head) => ys[head] ?? 0),
    weights: sums,
  };
}

/** A grid of square cells, as linked lists of members behind a table with open addresses. */
function cellsOf({ xs, ys }: Groups, side: number) {
  const columns = Math.ceil(1 / side) + 4;
  const at = (x: number, y: number) => (Math.floor(y / side) + 1) * columns + Math.floor(x / side) + 1;
  let size = 16;
  while (size < 2 * xs.length) size *= 2;
  const keys = new Float64Array(size).fill(Number.NaN);
  const firsts = new Int32Array(size).fill(-1);
  const nexts = new Int32Array(xs.length);
  /** Where a cell stands in the table, or would. */
  const slotOf = (cell: number) => {
    let slot = Math.imul(cell | 0, HASH) & (size - 1);
    while (keys[slot] !== cell && firsts[slot] !== -1) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let index = xs.length - 1; index >= 0; index--) {
    const cell = at(xs[index] as number, ys[index] as number);
    const slot = slotOf(cell);
    nexts[index] = firsts[slot] as number;
    keys[slot] = cell;
    firsts[slot] = index;
  }
  return {
    at,
    firstIn: (cell: number) => firsts[slotOf(cell)] as number,
    after: (index: number) => nexts[index] as number,
  };
}

/** 2^32 by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
const HASH = 0x9e3779b1;
