import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react';
import { setWindow } from '../store/actions.ts';
import type { TimeWindow } from '../store/store.ts';
import { useStoreApi } from '../store/useStore.ts';
import { formatDay } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';
import { type BrushDrag, clamp, dragBrush, grabBrush, type Thumb } from './brush.ts';
import { pressThumb } from './brushKeys.ts';
import { chooseBinStep } from './histogram.ts';
import { settleWindow } from './settle.ts';
import { pixelsPerDay, type TimeScale, windowPixels } from './timeScale.ts';

/** How far beside a thumb a press still takes it: half of its target. */
const REACH_PX = { fine: 12, coarse: 22 } as const;

/** A press that has not moved this far is a click, and draws no window. */
const SLACK_PX = 3;

/**
 * The brush over the histogram: two thumbs, the window between them, and the empty space where a new one is drawn. It
 * writes the window to the store, and moves itself when the store says so, without a rendering.
 */
export function Brush({ scale, whole, heightPx, clipRef }: BrushProps) {
  const { locale, timelineView: words } = useWords();
  const store = useStoreApi();
  const root = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const thumbs = { from: useRef<HTMLDivElement>(null), to: useRef<HTMLDivElement>(null) };
  const drag = useRef<{ readonly held: BrushDrag; readonly pressedX: number; moved: boolean } | null>(null);
  const from = thumbs.from;
  const to = thumbs.to;

  const place = useCallback(() => {
    const window = store.getState().window;
    const shown = window ?? whole;
    const widthPx = scale.range()[1] ?? 0;
    const [left, right] = windowPixels(scale, shown).map((x) => clamp(x, 0, widthPx)) as [number, number];
    if (!root.current || !pane.current || !from.current || !to.current || !clipRef.current) return;
    root.current.dataset.brushed = window ? 'yes' : 'no';
    pane.current.style.transform = `translateX(${left}px)`;
    pane.current.style.width = `${Math.max(1, right - left)}px`;
    clipRef.current.setAttribute('x', String(left));
    clipRef.current.setAttribute('width', String(Math.max(0, right - left)));
    from.current.style.transform = `translateX(${left}px)`;
    to.current.style.transform = `translateX(${right}px)`;
    tell(from.current, shown[0], whole, locale);
    tell(to.current, shown[1], whole, locale);
  }, [store, scale, whole, clipRef, locale, from, to]);

  useLayoutEffect(() => {
    place();
    return store.subscribe((state, before) => {
      if (state.window !== before.window) place();
    });
  }, [store, place]);

  const xOf = (event: { readonly clientX: number }) =>
    event.clientX - (root.current?.getBoundingClientRect().left ?? 0);

  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const reach = REACH_PX[event.pointerType === 'touch' ? 'coarse' : 'fine'];
    const pressedX = xOf(event);
    const window = store.getState().window;
    const held = grabBrush(scale, window, pressedX, reach);
    drag.current = { held, pressedX, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (held.kind === 'thumb') thumbs[held.thumb].current?.focus({ preventScroll: true });
    event.currentTarget.dataset.drag = held.kind;
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const current = drag.current;
    if (!current) return;
    const x = xOf(event);
    if (!current.moved && Math.abs(x - current.pressedX) < SLACK_PX) return;
    current.moved = true;
    setWindow(store, dragBrush(current.held, scale, x, whole));
  };
  const release = (event: PointerEvent<HTMLDivElement>) => {
    const current = drag.current;
    drag.current = null;
    delete event.currentTarget.dataset.drag;
    const window = store.getState().window;
    if (current?.moved && window) setWindow(store, settleWindow(window, pixelsPerDay(scale), whole));
  };
  const pressKey = (thumb: Thumb) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (!store.getState().window) return;
      setWindow(store, null);
    } else {
      const [first = 0, end = 1] = scale.domain();
      const step = chooseBinStep([first, end - 1], scale.range()[1] ?? 0, 4);
      const window = pressThumb(store.getState().window ?? whole, thumb, event, step, whole);
      if (!window) return;
      setWindow(store, window);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's.
    <div
      ref={root}
      className="brush"
      role="group"
      aria-label={words.brush}
      title={words.brushHelp}
      style={{ height: heightPx }}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={() => setWindow(store, null)}
    >
      <div ref={pane} className="brush-pane" />
      {(['from', 'to'] as const).map((thumb) => (
        <div
          key={thumb}
          ref={thumbs[thumb]}
          className={`brush-thumb brush-thumb-${thumb}`}
          role="slider"
          tabIndex={0}
          aria-label={words.thumbs[thumb]}
          aria-orientation="horizontal"
          aria-valuenow={0}
          onKeyDown={pressKey(thumb)}
        />
      ))}
    </div>
  );
}

export interface BrushProps {
  readonly scale: TimeScale;
  /** The bounds of every window. */
  readonly whole: TimeWindow;
  readonly heightPx: number;
  readonly clipRef: RefObject<SVGRectElement | null>;
}

function tell(thumb: HTMLElement, day: number, whole: TimeWindow, locale: string): void {
  thumb.setAttribute('aria-valuemin', String(whole[0]));
  thumb.setAttribute('aria-valuemax', String(whole[1]));
  thumb.setAttribute('aria-valuenow', String(Math.floor(day)));
  thumb.setAttribute('aria-valuetext', formatDay(Math.floor(day), locale, 'long', { withWeekday: false }));
}
