import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The size of an element in whole CSS pixels, kept up to date; zero before it is laid out. */
export function useSize<Element extends HTMLElement>(): readonly [
  RefObject<Element | null>,
  { readonly width: number; readonly height: number },
] {
  const ref = useRef<Element>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => {
      const width = element.clientWidth;
      const height = element.clientHeight;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
