import type { AppEvent } from '../../store/prepare.ts';
import { clusterRadiusPx } from './clusterSize.ts';
import { type Mark, markOfEvent } from './marks.ts';

/** Pixels right and down of the middle. */
export type Offset = readonly [dx: number, dy: number];

/** The events of one spot, spread around it. */
export interface Fan {
  /** What they were before they were spread. */
  readonly base: Mark;
  readonly leaves: readonly { readonly mark: Mark; readonly offset: Offset }[];
}

/** So many are spread at once; of more, the last mark turns to the next ones. */
export const MOST_FANNED = 24;

/** The fan of these events (in the order of time), from the `page`-th handful of them; pages run round. */
export function fanOf(base: Mark, events: readonly AppEvent[], page: number): Fan {
  const pages = Math.ceil(events.length / MOST_FANNED);
  const start = (page % pages) * MOST_FANNED;
  const marks = events.slice(start, start + MOST_FANNED).map((event) => markOfEvent(event, base.lngLat));
  const rest = events.length - marks.length;
  if (rest > 0) marks.push(moreMark(base, rest));
  const offsets = fanOffsets(marks.length);
  return { base, leaves: marks.map((mark, index) => ({ mark, offset: offsets[index] ?? [0, 0] })) };
}

function moreMark(base: Mark, count: number): Mark {
  return { ...base, count, event: null, group: -1, image: 'more', radiusPx: clusterRadiusPx(2) };
}

/** Up to so many stand on one circle; more wind outwards in a spiral. */
const CIRCLE_MOST = 9;
const APART_PX = 28;

/** Where the events of one spot stand when they are fanned out: no two closer than their symbols are wide. */
export function fanOffsets(count: number): Offset[] {
  if (count <= CIRCLE_MOST) {
    const radius = Math.max(30, (count * APART_PX) / (2 * Math.PI));
    return Array.from({ length: count }, (_, index) =>
      polar(radius, (2 * Math.PI * index) / count - (count === 2 ? Math.PI : Math.PI / 2)),
    );
  }
  const offsets: Offset[] = [];
  let angle = -Math.PI / 2;
  let radius = 36;
  for (let index = 0; index < count; index++) {
    offsets.push(polar(radius, angle));
    const turn = APART_PX / radius;
    angle += turn;
    radius += (APART_PX * turn) / (2 * Math.PI);
  }
  return offsets;
}

function polar(radius: number, angle: number): Offset {
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
