import type { Day } from '../../event-set/day.ts';
import type { LanePicture } from './lanePicture.ts';
import type { Mark } from './layMarks.ts';
import type { TimeScale } from './timeScale.ts';

/** What lies under a point of the lanes: a mark, or the column of a crowded stretch. */
export type LaneHit = { readonly kind: 'mark'; readonly mark: Mark } | ColumnHit;

export interface ColumnHit {
  readonly kind: 'column';
  readonly lane: number;
  readonly from: Day;
  readonly to: Day;
  /** Events in it; what lasts longer counts with its share. */
  readonly events: number;
  /** Middle of the column, and where its lane begins. */
  readonly x: number;
  readonly top: number;
}

/** How far beside a mark a point still takes it. */
const REACH_PX = 4;

/** The mark nearest to a point, else the column below it, else null. Pixels from the top of the first lane. */
export function hitLanes(picture: LanePicture, scale: TimeScale, x: number, y: number): LaneHit | null {
  let best: Mark | null = null;
  let bestPx = Infinity;
  for (const mark of picture.marks) {
    const beside = Math.max(0, mark.left - x, x - mark.right);
    const above = Math.max(0, Math.abs(y - mark.y) - mark.dotPx / 2);
    if (beside > REACH_PX || above > REACH_PX) continue;
    // Of two in reach the nearer one; over a long bar the short mark.
    const px = beside + above + (mark.right - mark.left) / 10_000;
    if (px >= bestPx) continue;
    best = mark;
    bestPx = px;
  }
  if (best) return { kind: 'mark', mark: best };
  const at = picture.lanes.findIndex(({ top, height }) => y >= top && y < top + height);
  const lane = picture.lanes[at];
  if (!lane?.columns) return null;
  const { firstDay, cellDays, counts } = lane.columns;
  const cell = Math.floor((scale.invert(x) - firstDay) / cellDays);
  const events = counts[cell] ?? 0;
  if (events < 0.5) return null;
  const from = firstDay + cell * cellDays;
  return {
    kind: 'column',
    lane: at,
    from,
    to: from + cellDays - 1,
    events: Math.round(events),
    x: scale(from + cellDays / 2),
    top: lane.top,
  };
}
