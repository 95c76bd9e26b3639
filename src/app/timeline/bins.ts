import type { CalendarStep } from './calendarStep.ts';
import { binEdges, chooseBinStep, countBins } from './histogram.ts';
import type { TimeFrame } from './timeFrame.ts';
import type { TimeScale } from './timeScale.ts';

/** The least width of a bin. */
const BIN_PX = 4;

/** The histogram of the overview. */
export interface Bins {
  readonly step: CalendarStep;
  readonly edges: Float64Array;
  readonly all: Float64Array;
  readonly passing: Float64Array;
  /** The highest count of all. */
  readonly peak: number;
}

/**
 * Counts the events of a frame in the bins that suit a scale.
 *
 * @param passes which events of the frame pass the filters, the window aside; all where it is null.
 */
export function countOverview(frame: TimeFrame, scale: TimeScale, passes: Uint8Array | null): Bins {
  const [from = 0, end = 1] = scale.domain();
  const span = [from, end - 1] as const;
  const step = chooseBinStep(span, scale.range()[1] ?? 0, BIN_PX);
  const edges = binEdges(step, span);
  const all = countBins(frame, edges, null);
  return {
    step,
    edges,
    all,
    passing: passes === null ? all : countBins(frame, edges, passes),
    peak: all.reduce((most, count) => Math.max(most, count), 0),
  };
}
