import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { CATEGORIES, type Category } from '../../event-set/eventSet.ts';
import { clearSelection, select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import type { TimeWindow } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { elide } from './elide.ts';
import { AXIS_PX, LaneAxis } from './LaneAxis.tsx';
import { LaneMark } from './LaneMark.tsx';
import { usePan, useZoom } from './laneGestures.ts';
import { CELL_PX, layLanes, ROW_PX } from './layLanes.ts';
import { levelOf, levelPixelsPerDay, type Packing, packRows } from './packRows.ts';
import { shareRows } from './shareRows.ts';
import { createAxis } from './ticks.ts';
import type { TickWords } from './tickWords.ts';
import type { TimeFrame } from './timeFrame.ts';
import { createTimeScale, pixelsPerDay } from './timeScale.ts';

/** A bar that covers more than this share of the plot stands back behind the shorter ones. */
const LONG_SHARE = 0.2;

const keyOf = (event: AppEvent): Category => event.properties.category;

/** Lanes of the brushed span by category: a mark for each event. The wheel zooms around the pointer, dragging pans. */
export function Lanes(props: LanesProps) {
  const { frame, events, all, window, widthPx, heightPx, measure } = props;
  const store = useStoreApi();
  const words = useWords();
  const fadeId = useId();
  const root = useRef<SVGSVGElement>(null);
  const scale = useMemo(() => createTimeScale(window, widthPx), [window, widthPx]);
  const axis = useMemo(() => createAxis(scale, props.tickWords, measure), [scale, props.tickWords, measure]);
  const keys = useMemo(() => {
    const present = new Set(all.map((event) => event.properties.category));
    return CATEGORIES.filter((category) => present.has(category));
  }, [all]);
  const rows = useMemo(() => {
    const lanesPx = heightPx - AXIS_PX;
    const rowPx = Math.min(ROW_PX, lanesPx / Math.max(1, keys.length));
    // As coarse as the packing of that scale will be.
    const dayPx = levelPixelsPerDay(levelOf(pixelsPerDay(createTimeScale(frame.home, widthPx))));
    return shareRows(all, keys, dayPx, { keyOf, whole: frame.whole }, Math.floor(lanesPx / rowPx));
  }, [all, keys, frame, widthPx, heightPx]);
  const packingOf = useMemo(() => {
    const packings = new Map<number, Packing>();
    return (level: number): Packing => {
      const longPx = widthPx * LONG_SHARE;
      const packing =
        packings.get(level) ?? packRows(all, level, { keyOf, rows, whole: frame.whole, longPx });
      packings.set(level, packing);
      return packing;
    };
  }, [all, rows, frame, widthPx]);
  const lanes = useMemo(
    () =>
      layLanes(events, scale, {
        keyOf,
        rows,
        whole: frame.whole,
        packing: packingOf(levelOf(pixelsPerDay(scale))),
        heightPx: heightPx - AXIS_PX,
      }),
    [events, scale, rows, packingOf, frame, heightPx],
  );
  const marks = lanes.flatMap((lane) => lane.marks);
  const selectedId = useStore((state) => state.selectedId);
  const inTabOrder = marks.find(({ event }) => event.id === selectedId) ?? marks[0];

  useZoom(root, frame);
  const pan = usePan(frame, window, pixelsPerDay(scale));

  /** Left and right go through the marks in the order of time, whatever their lanes. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') clearSelection(store);
    const focused = document.activeElement?.getAttribute('data-event');
    if (event.key === 'Enter' || event.key === ' ') {
      if (focused) select(store, focused);
      event.preventDefault();
      return;
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || !focused) return;
    event.preventDefault();
    const inTime = marks.toSorted((a, b) => a.event.position - b.event.position);
    const next = inTime[inTime.findIndex((mark) => mark.event.id === focused) + step];
    if (next) root.current?.querySelector<SVGElement>(`[data-event="${CSS.escape(next.event.id)}"]`)?.focus();
  }

  return (
    <>
      <ul className="lane-names" aria-hidden="true" style={{ paddingBlockStart: AXIS_PX }}>
        {lanes.map(({ key, height, hidden }) => (
          <li key={key} style={{ height }}>
            {words.categories[key]}
            {hidden > 0 && <span className="lane-hidden"> +{hidden}</span>}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's. */}
      <svg
        ref={root}
        className="lanes"
        width={widthPx}
        height={heightPx}
        role="group"
        aria-label={words.timelineView.lanes}
        onKeyDown={onKeyDown}
        {...pan}
      >
        <defs>
          <linearGradient id={`${fadeId}-gradient`}>
            <stop offset="0" stopColor="#fff" stopOpacity="0" />
            <stop offset="0.3" stopColor="#fff" />
            <stop offset="0.7" stopColor="#fff" />
            <stop offset="1" stopColor="#fff" stopOpacity="0" />
          </linearGradient>
          <mask id={fadeId} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#${fadeId}-gradient)`} />
          </mask>
        </defs>
        <LaneAxis
          scale={scale}
          axis={axis}
          lastReport={frame.lastReport}
          heightPx={heightPx}
          hatchId={`${fadeId}-hatch`}
        />
        <g transform={`translate(0 ${AXIS_PX})`}>
          {lanes.map((lane) => (
            <line
              key={lane.key}
              className="lane-line"
              x1={0}
              x2={widthPx}
              y1={lane.top + 0.5}
              y2={lane.top + 0.5}
            />
          ))}
          {lanes.map(({ key, top, height, hiddenCells }) => (
            <path
              key={key}
              className={`lane-strip category-${key}`}
              d={hiddenCells.map((x) => `M${x} ${top + height - 1}h${CELL_PX - 1}`).join('')}
            />
          ))}
          {marks.map((mark) => (
            <LaneMark
              key={mark.event.id}
              mark={mark}
              label={elide(mark.event.properties.title, mark.labelPx, measure)}
              inTabOrder={mark === inTabOrder}
              fadeId={fadeId}
            />
          ))}
        </g>
      </svg>
    </>
  );
}

export interface LanesProps {
  readonly frame: TimeFrame;
  /** The dated events that show, by first day. */
  readonly events: readonly AppEvent[];
  /** All dated events of the set: they say which lanes there are. */
  readonly all: readonly AppEvent[];
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tickWords: TickWords;
  readonly measure: (text: string) => number;
}
