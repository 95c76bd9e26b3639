import { type PointerEvent, useRef } from 'react';

/** How far a finger has to go, in pixels, and how much more across than down. */
const LEAST_PX = 48;
const FLATNESS = 2;

/** Handlers for an element whose text scrolls up and down: a swipe across it goes back (-1) or on (1). */
export function useSwipe(go: (direction: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      from.current =
        event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const start = from.current;
      from.current = null;
      if (!start) return;
      const across = event.clientX - start.x;
      if (Math.abs(across) < LEAST_PX || Math.abs(across) < FLATNESS * Math.abs(event.clientY - start.y))
        return;
      const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
      go(across < 0 === isRightToLeft ? -1 : 1);
    },
    onPointerCancel() {
      from.current = null;
    },
  };
}
