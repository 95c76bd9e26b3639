import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { clearSelection, hover, select, setWindow } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import type { TimeWindow } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { focusedBeside } from '../surroundings/focus.ts';
import { usePalette } from '../theme/usePalette.ts';
import { useWords } from '../words/useWords.ts';
import { columnTitles } from './columnTitles.ts';
import { AXIS_PX, BESIDE_PX } from './drawLanes.ts';
import { LaneButtons } from './LaneButtons.tsx';
import { LaneGutter } from './LaneGutter.tsx';
import { LaneTip } from './LaneTip.tsx';
import { useLaneGestures } from './laneGestures.ts';
import { laneHeights } from './laneHeights.ts';
import { type ColumnHit, hitLanes, type LaneHit } from './laneHit.ts';
import { nextTarget, pressLanes } from './laneKeyboard.ts';
import { laneIndex } from './laneKeys.ts';
import { type Painted, startLanePainter } from './lanePainter.ts';
import { createLanes, levelOf, levelPixelsPerDay } from './lanePicture.ts';
import { type LaneTarget, laneTargets } from './laneTargets.ts';
import type { TickWords } from './tickWords.ts';
import type { TimeFrame } from './timeFrame.ts';
import { createTimeScale, pixelsPerDay } from './timeScale.ts';
import { useSize } from './useSize.ts';
import { coversAll, zoomWindow } from './zoom.ts';

const NOTHING: readonly LaneTarget[] = [];

/**
 * Lanes of the brushed span: a mark for each event, or columns where thousands fall together. They are painted on a canvas
 * straight from the store; React renders what stands still: names, and the buttons over the marks once the reader rests.
 */
export function Lanes(props: LanesProps) {
  const { frame, events, passing, home, heightPx, tickWords, measure } = props;
  const store = useStoreApi();
  const words = useWords();
  const palette = usePalette();
  const helpId = useId();
  const mode = useStore((state) => state.laneMode);
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<Painted | null>(null);
  /** The focus is on its way from a stretch of columns to what that opens into. */
  const returns = useRef(false);
  const [plot, { width: widthPx }] = useSize<HTMLDivElement>();
  const [targets, setTargets] = useState(NOTHING);
  const [hit, setHit] = useState<LaneHit | null>(null);

  const index = useMemo(() => laneIndex(frame, events, mode), [frame, events, mode]);
  const heights = useMemo(() => {
    // As coarse as the packing of that scale will be.
    const dayPx = levelPixelsPerDay(levelOf(pixelsPerDay(createTimeScale(frame.home, widthPx))));
    return laneHeights(frame, index.members, dayPx, heightPx - AXIS_PX);
  }, [frame, index, widthPx, heightPx]);
  const lanes = useMemo(
    () => createLanes(frame, index, heights, passing, widthPx),
    [frame, index, heights, passing, widthPx],
  );

  useEffect(() => {
    if (!canvas.current || !scroller.current || widthPx === 0) return;
    const painter = startLanePainter(
      canvas.current,
      scroller.current,
      {
        store,
        frame,
        events,
        lanes,
        home,
        widthPx,
        heightPx,
        palette,
        family: getComputedStyle(canvas.current).fontFamily,
        tickWords,
        measure,
        colourOf: (lane) => {
          const key = index.lanes[lane]?.key;
          return mode === 'category'
            ? (Object.entries(palette.categories).find(([name]) => name === key)?.[1] ?? null)
            : null;
        },
      },
      (now) => {
        painted.current = now;
      },
      ({ picture, scale }) => setTargets(laneTargets(picture, scale, frame, events)),
    );
    const element = scroller.current;
    element.addEventListener('scroll', painter.repaint, { passive: true });
    return () => {
      element.removeEventListener('scroll', painter.repaint);
      painter.stop();
    };
  }, [store, frame, events, lanes, index, mode, home, widthPx, heightPx, palette, tickWords, measure]);

  useLaneGestures(plot, scroller, { home, whole: frame.whole });

  const hitAt = (event: { readonly clientX: number; readonly clientY: number }): LaneHit | null => {
    const box = plot.current?.getBoundingClientRect();
    const view = scroller.current?.getBoundingClientRect();
    if (!box || !view || !painted.current || event.clientY - view.top < AXIS_PX) return null;
    const { picture, scale } = painted.current;
    return hitLanes(picture, scale, event.clientX - box.left, event.clientY - box.top - AXIS_PX);
  };
  const eventOf = (found: LaneHit | null): AppEvent | null =>
    found?.kind === 'mark' ? (events[frame.positions[found.mark.index] ?? 0] ?? null) : null;
  const point = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const found = event.buttons > 0 ? null : hitAt(event);
    setHit((before) => (isSame(before, found) ? before : found));
    hover(store, eventOf(found)?.id ?? null);
    if (plot.current) plot.current.dataset.over = found?.kind ?? '';
  };
  const leave = () => {
    setHit(null);
    hover(store, null);
  };
  const closeIn = ({ from, to }: ColumnHit) => {
    const window = store.getState().window ?? home;
    setWindow(store, zoomWindow(window, (from + to + 1) / 2, 4, frame.whole));
  };
  const click = (event: MouseEvent<HTMLElement>) => {
    if (event.currentTarget.dataset.dragged) return;
    // A click without a place is a key on a button.
    if (event.detail === 0) {
      const target = targetOf(event.target);
      if (target?.kind === 'mark') select(store, target.id);
      else if (target) closeIn(target.hit);
      returns.current = target?.kind === 'columns';
      return;
    }
    const found = hitAt(event);
    const id =
      eventOf(found)?.id ?? (event.target instanceof HTMLElement ? event.target.dataset.event : undefined);
    if (id) select(store, id);
    else if (found?.kind === 'column') closeIn(found);
  };
  const targetOf = (element: EventTarget | null): LaneTarget | undefined =>
    element instanceof HTMLElement ? targets.find(({ id }) => id === element.dataset.target) : undefined;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') clearSelection(store);
    const next = pressLanes(event.key, store.getState().window ?? home, frame.whole);
    if (next) setWindow(store, coversAll(next, frame.whole) ? null : next);
    const focused = targetOf(focusedBeside(plot.current));
    const target = focused ? nextTarget(targets, focused.id, event.key) : null;
    if (target) plot.current?.querySelector<HTMLElement>(`[data-target="${CSS.escape(target.id)}"]`)?.focus();
    if (next || target) event.preventDefault();
  };
  const focus = useCallback(
    (target: LaneTarget | null) => {
      hover(store, target?.kind === 'mark' ? target.id : null);
      setHit(target?.kind === 'columns' ? target.hit : null);
    },
    [store],
  );
  // What was opened from a stretch of columns has other buttons: the focus goes to the first of them.
  useEffect(() => {
    if (!returns.current || targets.length === 0) return;
    returns.current = false;
    if (!plot.current?.contains(focusedBeside(plot.current)))
      plot.current?.querySelector<HTMLElement>('.lane-target[tabindex="0"]')?.focus();
  }, [targets, plot]);
  const titles = useMemo(() => {
    const members = hit?.kind === 'column' ? index.members[hit.lane] : undefined;
    if (hit?.kind !== 'column' || !members) return [];
    const marked = new Set(painted.current?.picture.marks.map((mark) => mark.index));
    return columnTitles(hit, members, passing, marked, frame, events);
  }, [hit, index, passing, frame, events]);
  return (
    <>
      <div className="lanes-scroll" ref={scroller}>
        <div className="lanes-sheet" style={{ height: AXIS_PX + lanes.heightPx }}>
          <LaneGutter lanes={index.lanes} heights={heights} mode={mode} />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's. */}
          <div
            ref={plot}
            className="lanes"
            dir="ltr"
            role="group"
            aria-label={words.timelineView.lanes}
            aria-describedby={helpId}
            tabIndex={targets.length === 0 ? 0 : -1}
            onPointerMove={point}
            onPointerLeave={leave}
            onClick={click}
            onKeyDown={press}
          >
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus. */}
            <canvas
              ref={canvas}
              className="lanes-canvas"
              aria-hidden="true"
              style={{ width: widthPx + 2 * BESIDE_PX, height: heightPx, marginInline: -BESIDE_PX }}
            />
            <LaneButtons targets={targets} onFocus={focus} />
            <p id={helpId} hidden>
              {words.timelineView.lanesHelp}
            </p>
          </div>
        </div>
      </div>
      <LaneTip hit={hit} event={eventOf(hit)} titles={titles} plot={plot} widthPx={widthPx} />
    </>
  );
}

export interface LanesProps {
  readonly frame: TimeFrame;
  /** All events of the set, by position. */
  readonly events: readonly AppEvent[];
  /** 1 for each event of the frame that passes the filters. */
  readonly passing: Uint8Array;
  /** What shows while no window is brushed. */
  readonly home: TimeWindow;
  readonly heightPx: number;
  readonly tickWords: TickWords;
  readonly measure: (text: string) => number;
}

function isSame(one: LaneHit | null, other: LaneHit | null): boolean {
  if (one?.kind === 'mark' && other?.kind === 'mark') return one.mark.index === other.mark.index;
  if (one?.kind === 'column' && other?.kind === 'column')
    return one.from === other.from && one.to === other.to && one.lane === other.lane;
  return one === other;
}
