import { memo, type RefObject, useId, useMemo } from 'react';
import { useWords } from '../words/useWords.ts';
import { barPath } from './barPath.ts';
import type { Bins } from './bins.ts';
import { createOneRowAxis } from './ticks.ts';
import type { TickWords } from './tickWords.ts';
import type { TimeFrame } from './timeFrame.ts';
import type { TimeScale } from './timeScale.ts';

/**
 * The histogram of everything over its axis: ghosts for all events, solid for those that pass, and what lies after the last
 * report hatched. Brushing does not render it again: the brush moves the rectangle that cuts the solid bars.
 */
export const Overview = memo(function Overview(props: OverviewProps) {
  const { frame, scale, bins, barsPx, axisPx, clipRef, tickWords, measure } = props;
  const { afterLastReport } = useWords().timelineView;
  const clipId = useId();
  const hatchId = useId();
  const widthPx = scale.range()[1] ?? 0;
  const { edges, all, passing, peak } = bins;
  const paths = useMemo(
    () => ({
      all: barPath(all, edges, scale, barsPx, peak),
      passing: barPath(passing, edges, scale, barsPx, peak),
    }),
    [all, passing, edges, scale, barsPx, peak],
  );
  const axis = useMemo(() => createOneRowAxis(scale, tickWords, measure), [scale, tickWords, measure]);
  const future = frame.lastReport === null ? widthPx : Math.max(0, scale(frame.lastReport + 1));
  const marked = new Set(axis.major.map((tick) => tick.day));
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
        <>
          <rect x={future} y={0} width={widthPx - future} height={barsPx} fill={`url(#${hatchId})`} />
          {measure(afterLastReport) + 24 < widthPx - future && (
            <text className="after-last-report" x={future + 6} y={11}>
              {afterLastReport}
            </text>
          )}
        </>
      )}
      <path className="ghost-bars" d={paths.all} />
      <path className="solid-bars" d={paths.passing} clipPath={`url(#${clipId})`} />
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
                {label}
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
  readonly bins: Bins;
  /** The rectangle that lets the solid bars through. */
  readonly clipRef: RefObject<SVGRectElement | null>;
  readonly tickWords: TickWords;
  readonly measure: (text: string) => number;
}
