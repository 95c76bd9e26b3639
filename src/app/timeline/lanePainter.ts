import type { AppEvent } from '../store/prepare.ts';
import { eventById } from '../store/selectors.ts';
import type { State, Store, TimeWindow } from '../store/store.ts';
import type { Palette } from '../theme/palette.ts';
import { BESIDE_PX, drawLanes } from './drawLanes.ts';
import type { LanePicture, Lanes } from './lanePicture.ts';
import { createAxis } from './ticks.ts';
import type { TickWords } from './tickWords.ts';
import { indexIn, type TimeFrame } from './timeFrame.ts';
import { createTimeScale, type TimeScale } from './timeScale.ts';

/** What the painter draws with; another object of it asks for another painter. */
export interface PainterParts {
  readonly store: Store;
  readonly frame: TimeFrame;
  readonly events: readonly AppEvent[];
  readonly lanes: Lanes;
  /** The window while none is brushed. */
  readonly home: TimeWindow;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly palette: Palette;
  readonly family: string;
  readonly tickWords: TickWords;
  readonly measure: (text: string) => number;
  readonly colourOf: (lane: number) => string | null;
}

/** What was painted last. */
export interface Painted {
  readonly scale: TimeScale;
  readonly picture: LanePicture;
}

/** When the window has stood still for so long the reader rests. */
const REST_MS = 110;

/**
 * Paints the lanes whenever the window, the selection or the pointed-at event changes, at most once a frame and without a
 * rendering. When the reader rests it packs what it had drawn from a coarser level, and tells.
 *
 * @returns what paints again (after a scroll) and what stops it.
 */
export function startLanePainter(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  parts: PainterParts,
  onPaint: (painted: Painted) => void,
  onRest: (painted: Painted) => void,
): { readonly repaint: () => void; readonly stop: () => void } {
  const { store, frame, events, lanes, widthPx, heightPx } = parts;
  const density = window.devicePixelRatio || 1;
  const context = canvas.getContext('2d');
  let painted: Painted | null = null;
  let paintedWindow: TimeWindow | null = null;
  let isPaintedExactly = false;
  let isSized = false;
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const indexOf = (state: State, id: string | null) => {
    const event = eventById(state, id);
    return event === null ? -1 : indexIn(frame, event.position);
  };

  function paint(when: 'now' | 'soon'): void {
    request = 0;
    if (!context) return;
    const state = store.getState();
    const shown = state.window ?? parts.home;
    if (lanes.isFar()) {
      // What stood there before stays until this is packed.
      clearTimeout(timer);
      if (lanes.packOn(createTimeScale(shown, widthPx))) soon();
      else timer = setTimeout(() => paint(when));
      return;
    }
    if (!isSized) {
      // To size it wipes it.
      canvas.width = Math.round((widthPx + 2 * BESIDE_PX) * density);
      canvas.height = Math.round(heightPx * density);
      isSized = true;
    }
    if (!painted || paintedWindow !== shown || when === 'now') {
      const scale = createTimeScale(shown, widthPx);
      painted = { scale, picture: lanes.picture(scale, when) };
      isPaintedExactly = lanes.isExact(scale);
      paintedWindow = shown;
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    }
    const { scale, picture } = painted;
    const [hovered, selected] = [indexOf(state, state.hoveredId), indexOf(state, state.selectedId)];
    const futureX = frame.lastReport === null ? widthPx : Math.max(0, scale(frame.lastReport + 1));
    context.setTransform(density, 0, 0, density, BESIDE_PX * density, 0);
    drawLanes(context, {
      scale,
      picture: lanes.withMarksOf(picture, scale, [selected, hovered]),
      axis: createAxis(scale, parts.tickWords, parts.measure),
      futureX: futureX < widthPx ? futureX : null,
      scrolled: scroller.scrollTop,
      size: { widthPx, heightPx },
      palette: parts.palette,
      family: parts.family,
      measure: parts.measure,
      propertiesOf: (index) => propertiesAt(events, frame, index),
      colourOf: parts.colourOf,
      isOpen: (index) => {
        const event = events[frame.positions[index] ?? 0];
        return [event?.startDay === -Infinity, event?.endDay === Infinity];
      },
      hovered,
      selected,
    });
    onPaint(painted);
  }

  function rest(): void {
    if (!painted) return;
    if (!lanes.packOn(painted.scale)) {
      timer = setTimeout(rest);
      return;
    }
    if (!isPaintedExactly) paint('now');
    clearTimeout(timer);
    if (painted) onRest(painted);
  }

  const soon = () => {
    if (request === 0) request = requestAnimationFrame(() => paint('soon'));
  };
  const unsubscribe = store.subscribe((state, before) => {
    const isSame =
      state.window === before.window &&
      state.hoveredId === before.hoveredId &&
      state.selectedId === before.selectedId;
    if (!isSame) soon();
  });
  soon();
  return {
    repaint: soon,
    stop: () => {
      unsubscribe();
      cancelAnimationFrame(request);
      clearTimeout(timer);
    },
  };
}

function propertiesAt(events: readonly AppEvent[], frame: TimeFrame, index: number) {
  const event = events[frame.positions[index] ?? 0];
  if (!event) throw new RangeError(`a frame of ${frame.positions.length} events has none at ${index}`);
  return event.properties;
}
