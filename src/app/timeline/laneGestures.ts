import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { setWindow } from '../store/actions.ts';
import type { TimeWindow } from '../store/store.ts';
import { useStoreApi } from '../store/useStore.ts';
import { moveWindow } from './brush.ts';
import type { TimeFrame } from './timeFrame.ts';
import { createTimeScale } from './timeScale.ts';
import { coversAll, wheelFactor, zoomWindow } from './zoom.ts';

/** A press that has not moved this far is a click. */
const SLACK_PX = 3;

/** The wheel, and a trackpad's pinch, zoom around the pointer. React cannot listen to them and stop the page's scroll. */
export function useZoom(root: RefObject<SVGSVGElement | null>, frame: TimeFrame): void {
  const store = useStoreApi();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const zoom = (event: WheelEvent) => {
      event.preventDefault();
      const window = store.getState().window ?? frame.home;
      const { left, width } = element.getBoundingClientRect();
      const around = createTimeScale(window, width).invert(event.clientX - left);
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const next = sideways
        ? moveWindow(window, (event.deltaX / width) * (window[1] + 1 - window[0]), frame.whole)
        : zoomWindow(window, around, wheelFactor(event.deltaY, event.deltaMode, event.ctrlKey), frame.whole);
      setWindow(store, coversAll(next, frame.whole) ? null : next);
    };
    element.addEventListener('wheel', zoom, { passive: false });
    return () => element.removeEventListener('wheel', zoom);
  }, [root, store, frame]);
}

/** Dragging pans; a press that does not move stays a click on a mark. */
export function usePan(frame: TimeFrame, window: TimeWindow, dayPx: number) {
  const store = useStoreApi();
  const drag = useRef<{ readonly x: number; readonly window: TimeWindow; readonly dayPx: number } | null>(
    null,
  );
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0 || !event.isPrimary) return;
      drag.current = { x: event.clientX, window, dayPx };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const held = drag.current;
      if (!held || Math.abs(event.clientX - held.x) < SLACK_PX) return;
      if (coversAll(held.window, frame.whole)) return;
      // Captured only now: a captured press would take the click from the mark below it.
      event.currentTarget.setPointerCapture(event.pointerId);
      setWindow(store, moveWindow(held.window, (held.x - event.clientX) / held.dayPx, frame.whole));
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}
