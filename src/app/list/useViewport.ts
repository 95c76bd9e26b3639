import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What of a scrolling element is in sight, in pixels, and how many pixels a rem has. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly remPx: number;
}

/** A ref for the scrolling element, and its viewport as it changes. */
export function useViewport<Scroller extends HTMLElement>(): readonly [RefObject<Scroller | null>, Viewport] {
  const ref = useRef<Scroller>(null);
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: 600, width: 400, remPx: 16 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => {
      // Hidden under the card it measures nothing, and keeps what it had.
      if (element.clientHeight === 0) return;
      const remPx = remPxOf(element);
      setViewport((before) => {
        const { scrollTop: top, clientHeight: height, clientWidth: width } = element;
        const same = before.top === top && before.height === height && before.width === width;
        return same && before.remPx === remPx ? before : { top, height, width, remPx };
      });
    };
    read();
    element.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, []);
  return [ref, viewport];
}

/** The root of the dashboard stands in the reader's own size of text. */
function remPxOf(element: HTMLElement): number {
  const root = element.closest('.dateline');
  return (root && Number.parseFloat(getComputedStyle(root).fontSize)) || 16;
}
