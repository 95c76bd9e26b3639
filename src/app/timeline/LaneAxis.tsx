import type { Day } from '../../event-set/day.ts';
import type { Axis } from './ticks.ts';
import type { TimeScale } from './timeScale.ts';

/** Two rows of labels over the lanes. */
export const AXIS_PX = 30;

/** The calendar of the lanes: labels above, hairlines down through them, and what lies after the last report hatched. */
export function LaneAxis(props: {
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly lastReport: Day | null;
  readonly heightPx: number;
  readonly hatchId: string;
}) {
  const { scale, axis, lastReport, heightPx } = props;
  const [, widthPx] = scale.range();
  const future = lastReport === null ? widthPx : Math.max(0, scale(lastReport + 1));
  return (
    <>
      <defs>
        <pattern
          id={props.hatchId}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="hatch" x1={0.5} x2={0.5} y1={0} y2={6} />
        </pattern>
      </defs>
      {axis.major.map(({ day, labelX, label }) => (
        <text key={day} className="lanes-major" x={labelX} y={11}>
          {label}
        </text>
      ))}
      {axis.minor.map(({ day, x, labelX, label }) => (
        <g key={day} className="lanes-tick">
          <line x1={Math.round(x) + 0.5} x2={Math.round(x) + 0.5} y1={16} y2={heightPx} />
          <text x={labelX} y={25}>
            {label}
          </text>
        </g>
      ))}
      {future < widthPx && (
        <rect
          x={future}
          y={AXIS_PX}
          width={widthPx - future}
          height={Math.max(0, heightPx - AXIS_PX)}
          fill={`url(#${props.hatchId})`}
        />
      )}
    </>
  );
}
