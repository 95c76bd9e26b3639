import { memo, type RefObject, useId, useMemo } from 'react';
import { barPath } from './barPath.ts';
import { binEdges, chooseBinStep, countBins } from './histogram.ts';
import { createAxis } from './ticks.ts';
import type { TickWords } from './tickWords.ts';
import type { TimeFrame } from './timeFrame.ts';
import type { TimeScale } from './timeScale.ts';

/** The least width of a bin. */
const BIN_PX = 4;

/**
 * The histogram of everything over its axis: ghosts for all events, solid for those that pass, and what lies after the last
 * report hatched. Brushing does not render it again: the brush moves the rectangle that cuts the solid bars.
 */
export const Overview = memo(function Overview(props: OverviewProps) {
  const { frame, scale, barsPx, axisPx, passes, clipRef, words, measure } = props;
  const clipId = useId();
  const hatchId = useId();
  const widthPx = scale.range()[1] ?? 0;
  const [from = 0, end = 1] = scale.domain();
  const bars = useMemo(() => {
    const span = [from, end - 1] as const;
    const edges = binEdges(chooseBinStep(span, widthPx, BIN_PX), span);
    const all = countBins(frame, edges, null);
    const passing = passes === null ? all : countBins(frame, edges, passes);
    const peak = all.reduce((most, count) => Math.max(most, count), 0);
    return {
      all: barPath(all, edges, scale, barsPx, peak),
      passing: barPath(passing, edges, scale, barsPx, peak),
    };
  }, [frame, scale, passes, barsPx, widthPx, from, end]);
  const axis = useMemo(() => createAxis(scale, words, measure), [scale, words, measure]);
  const future = frame.lastReport === null ? widthPx : Math.max(0, scale(frame.lastReport + 1));
  const isTwoRows = axis.step.unit !== 'year' && axis.major.length > 0;
  const marked = new Map(isTwoRows ? axis.major.map((tick) => [tick.day, tick.label]) : []);
  return (
    <svg className="overview-drawing" width={widthPx} height={barsPx + axisPx} aria-hidden="true">
      <defs>
        <clipPath id={clipId}>
          <rect ref={clipRef} x={0} y={0} width={widthPx} height={barsPx} />
        </clipPath>
        <pattern
          id={hatchId}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="hatch" x1={0.5} x2={0.5} y1={0} y2={6} />
        </pattern>
      </defs>
      {future < widthPx && (
        <rect x={future} y={0} width={widthPx - future} height={barsPx} fill={`url(#${hatchId})`} />
      )}
      <path className="ghost-bars" d={bars.all} />
      <path className="solid-bars" d={bars.passing} clipPath={`url(#${clipId})`} />
      <line className="base-line" x1={0} x2={widthPx} y1={barsPx + 0.5} y2={barsPx + 0.5} />
      {axis.minor.map(({ day, x, labelX, label }) => {
        const isMajor = marked.has(day);
        return (
          <g key={day} className={isMajor ? 'tick tick-major' : 'tick'}>
            <line
              x1={Math.round(x) + 0.5}
              x2={Math.round(x) + 0.5}
              y1={barsPx + 1}
              y2={barsPx + (isMajor ? axisPx - 4 : 6)}
            />
            {label && (
              <text x={labelX} y={barsPx + 13}>
                {marked.get(day) ?? label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
});

export interface OverviewProps {
  readonly frame: TimeFrame;
  readonly scale: TimeScale;
  /** Heights of bars and axis. */
  readonly barsPx: number;
  readonly axisPx: number;
  /** Which events of the frame pass the filters, the window aside; all where it is null. */
  readonly passes: Uint8Array | null;
  /** The rectangle that lets the solid bars through. */
  readonly clipRef: RefObject<SVGRectElement | null>;
  readonly words: TickWords;
  readonly measure: (text: string) => number;
}
