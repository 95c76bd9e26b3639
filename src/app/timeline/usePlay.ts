import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { setWindow } from '../store/actions.ts';
import type { TimeWindow } from '../store/store.ts';
import { useStoreApi } from '../store/useStore.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { type PlayMode, playOn, playStart } from './playWindow.ts';

/** Where motion is not wanted the window jumps once in this time instead of gliding. */
const JUMP_MS = 1000;

/** At the end the window stands still for so long before it begins again. */
const PAUSE_MS = 1200;

export interface PlayOptions {
  readonly speed: number;
  readonly mode: PlayMode;
  readonly loop: boolean;
}

/**
 * Plays the window: whether it runs, and what starts and stops it. It yields to whatever else moves the window and to any
 * press outside its own controls, and stops at the end of time unless it is to begin again.
 */
export function usePlay(
  home: TimeWindow,
  options: PlayOptions,
  controls: RefObject<HTMLElement | null>,
): readonly [playing: boolean, toggle: () => void] {
  const store = useStoreApi();
  const { root } = useSurroundings();
  const [playing, setPlaying] = useState(false);
  const now = useRef(options);
  now.current = options;
  useEffect(() => {
    if (!playing) return;
    const jumps = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const show = (window: TimeWindow): TimeWindow | null => {
      setWindow(store, window);
      return store.getState().window;
    };
    let own = show(playStart(store.getState().window, home, now.current.mode));
    let before = performance.now();
    let frame = requestAnimationFrame(function advance(time) {
      frame = requestAnimationFrame(advance);
      const window = store.getState().window;
      if (window !== own || window === null) {
        setPlaying(false);
        return;
      }
      const elapsed = time - before;
      if (jumps && elapsed < JUMP_MS) return;
      const next = playOn(window, elapsed, now.current, home);
      if (next === null && now.current.loop && elapsed < PAUSE_MS) return;
      before = time;
      if (next !== null) own = show(next);
      else if (now.current.loop) own = show(playStart(window, home, now.current.mode));
      else setPlaying(false);
    });
    const yieldTo = (event: Event) => {
      if (!(event.target instanceof Node && controls.current?.contains(event.target))) setPlaying(false);
    };
    const touches = ['pointerdown', 'wheel', 'keydown'] as const;
    for (const touch of touches) root.addEventListener(touch, yieldTo, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const touch of touches) root.removeEventListener(touch, yieldTo, { capture: true });
    };
  }, [playing, store, home, controls, root]);
  return [playing, useCallback(() => setPlaying((before) => !before), [])];
}
