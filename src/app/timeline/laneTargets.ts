import type { AppEvent } from '../store/prepare.ts';
import type { ColumnHit } from './laneHit.ts';
import type { LanePicture } from './lanePicture.ts';
import type { Mark } from './layMarks.ts';
import type { TimeFrame } from './timeFrame.ts';
import type { TimeScale } from './timeScale.ts';

/** What of the lanes can be reached by keyboard and heard: a mark with its event, or a stretch of columns. */
export type LaneTarget = MarkTarget | ColumnTarget;

interface Target {
  readonly id: string;
  /** In pixels, from the left edge and from the top of the first lane. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly heightPx: number;
}

export interface MarkTarget extends Target {
  readonly kind: 'mark';
  readonly mark: Mark;
  readonly event: AppEvent;
}

export interface ColumnTarget extends Target {
  readonly kind: 'columns';
  readonly hit: ColumnHit;
}

/** So many marks, and so many stretches, can be reached by arrows at a time; the others when the reader has zoomed in. */
const MOST_MARKS = 300;
const MOST_STRETCHES = 120;

/** A stretch of columns ends with a gap, or when it is as long as this share of the plot: what opens it comes closer. */
const LONGEST_SHARE = 0.125;

/** Fewer than half an event is a bar's share of a column. */
const LEAST_COLUMN = 0.5;

/** The marks of a picture and its stretches of columns, those in sight. */
export function laneTargets(
  picture: LanePicture,
  scale: TimeScale,
  frame: TimeFrame,
  events: readonly AppEvent[],
): readonly LaneTarget[] {
  const marks = picture.marks.slice(0, MOST_MARKS).flatMap((mark): readonly LaneTarget[] => {
    const event = events[frame.positions[mark.index] ?? 0];
    const { left, right, y, dotPx: heightPx } = mark;
    return event ? [{ kind: 'mark', id: event.id, left, right, y, heightPx, mark, event }] : [];
  });
  const stretches = picture.lanes.flatMap((_, lane) => stretchesOf(picture, lane, scale));
  return [...marks, ...stretches.slice(0, MOST_STRETCHES)];
}

function stretchesOf(picture: LanePicture, lane: number, scale: TimeScale): readonly ColumnTarget[] {
  const view = picture.lanes[lane];
  if (!view?.columns) return [];
  const { firstDay, cellDays, counts } = view.columns;
  const [, widthPx = 0] = scale.range();
  const cellAt = (x: number) => Math.floor((scale.invert(x) - firstDay) / cellDays);
  const end = Math.min(counts.length - 1, cellAt(widthPx));
  const longest = Math.max(1, Math.floor((cellAt(widthPx) - cellAt(0) || 1) * LONGEST_SHARE));
  const found: ColumnTarget[] = [];
  for (let cell = Math.max(0, cellAt(0)); cell <= end; cell++) {
    const start = cell;
    let amount = 0;
    while (cell <= end && cell - start < longest && (counts[cell] ?? 0) >= LEAST_COLUMN)
      amount += counts[cell++] ?? 0;
    if (cell === start) continue;
    const [from, to] = [firstDay + start * cellDays, firstDay + cell * cellDays - 1];
    const [left, right] = [Math.max(0, scale(from)), Math.min(widthPx, scale(to + 1))];
    found.push({
      kind: 'columns',
      id: `columns ${lane} ${from}`,
      left,
      right,
      y: view.top + view.height / 2,
      heightPx: view.height,
      hit: {
        kind: 'column',
        lane,
        from,
        to,
        events: Math.round(amount),
        x: (left + right) / 2,
        top: view.top,
      },
    });
    // The cell that ended this stretch may begin the next one.
    cell -= 1;
  }
  return found;
}
