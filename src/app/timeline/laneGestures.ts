import { type RefObject, useEffect } from 'react';
import { setWindow } from '../store/actions.ts';
import type { Store, TimeWindow } from '../store/store.ts';
import { useStoreApi } from '../store/useStore.ts';
import { leavesPageItsGestures } from '../surroundings/leavesPageItsGestures.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { moveWindow } from './brush.ts';
import { pinchWindow } from './pinch.ts';
import { createTimeScale } from './timeScale.ts';
import { coversAll, wheelFactor, zoomWindow } from './zoom.ts';

/** A press that has not moved this far is a click. */
const SLACK_PX = 3;

/** Where the gestures act: what shows while no window is brushed, and the bounds of every window. */
export interface GestureBounds {
  readonly home: TimeWindow;
  readonly whole: TimeWindow;
}

/**
 * The wheel, a trackpad's pinch and two fingers zoom around where they are; dragging pans, and scrolls the lanes where they
 * are higher than their room. A press that does not move stays a click. React cannot listen to the wheel and stop the page's scroll.
 * Inside another page the wheel is that page's, and zooms with Ctrl.
 */
export function useLaneGestures(
  plot: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { home, whole }: GestureBounds,
): void {
  const store = useStoreApi();
  const surroundings = useSurroundings();
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    return listen(element, scroller.current, store, { home, whole }, () =>
      leavesPageItsGestures(surroundings),
    );
  }, [plot, scroller, store, surroundings, home, whole]);
}

function listen(
  element: HTMLElement,
  scroller: HTMLElement | null,
  store: Store,
  { home, whole }: GestureBounds,
  isPagesWheel: () => boolean,
): () => void {
  const shown = () => store.getState().window ?? home;
  const show = (next: TimeWindow) => setWindow(store, coversAll(next, whole) ? null : next);
  const xOf = ({ clientX }: { readonly clientX: number }) => clientX - element.getBoundingClientRect().left;

  /** The fingers and the pointer that are down, by id, where they are now. */
  const down = new Map<number, number>();
  /** The window and the fingers' places when this gesture, or this number of fingers, began. */
  let held: { readonly window: TimeWindow; readonly xs: readonly number[] } | null = null;
  let pressed: { readonly y: number; readonly scrollTop: number; readonly isMouse: boolean } | null = null;
  let moved = false;

  const hold = () => {
    held = down.size > 0 ? { window: shown(), xs: [...down.values()] } : null;
  };
  const onWheel = (event: WheelEvent) => {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    if (!sideways && !event.ctrlKey && !event.metaKey && isPagesWheel()) return;
    event.preventDefault();
    const { width } = element.getBoundingClientRect();
    const window = shown();
    const along = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    show(
      sideways
        ? moveWindow(window, (along / width) * (window[1] + 1 - window[0]), whole)
        : zoomWindow(
            window,
            createTimeScale(window, width).invert(xOf(event)),
            wheelFactor(event.deltaY, event.deltaMode, event.ctrlKey),
            whole,
          ),
    );
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || down.size >= 2) return;
    down.set(event.pointerId, xOf(event));
    if (down.size === 1) {
      moved = false;
      pressed = {
        y: event.clientY,
        scrollTop: scroller?.scrollTop ?? 0,
        isMouse: event.pointerType === 'mouse',
      };
    }
    hold();
  };
  const onMove = (event: PointerEvent) => {
    if (!held || !down.has(event.pointerId)) return;
    const before = held.xs;
    down.set(event.pointerId, xOf(event));
    const now = [...down.values()];
    const isScrolling = pressed?.isMouse && Math.abs(event.clientY - pressed.y) >= SLACK_PX;
    if (!moved && !isScrolling && now.every((x, at) => Math.abs(x - (before[at] ?? x)) < SLACK_PX)) return;
    if (!moved) {
      moved = true;
      element.dataset.dragged = 'yes';
      // Captured only now: a captured press would take the click from the mark below it.
      for (const id of down.keys()) element.setPointerCapture(id);
    }
    if (pressed?.isMouse && scroller) scroller.scrollTop = pressed.scrollTop - (event.clientY - pressed.y);
    const { width } = element.getBoundingClientRect();
    const next = pinchWindow(held.window, before, now, width, whole);
    if (next) show(next);
  };
  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return;
    hold();
    if (down.size > 0) return;
    pressed = null;
    // The click that ends a drag comes after this.
    if (moved) setTimeout(() => delete element.dataset.dragged);
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  return () => {
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onUp);
  };
}
