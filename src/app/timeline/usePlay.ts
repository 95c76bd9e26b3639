import { useCallback, useEffect, useRef, useState } from 'react';
import { setWindow } from '../store/actions.ts';
import type { TimeWindow } from '../store/store.ts';
import { useStoreApi } from '../store/useStore.ts';
import { playOn, playStart } from './playWindow.ts';

/** Where motion is not wanted the window jumps once in this time instead of gliding. */
const JUMP_MS = 1000;

/**
 * Plays the moving window: whether it runs, and what starts and stops it. It yields to whatever else moves the window,
 * and stops at the end of time.
 */
export function usePlay(home: TimeWindow, speed: number): readonly [playing: boolean, toggle: () => void] {
  const store = useStoreApi();
  const [playing, setPlaying] = useState(false);
  const speedNow = useRef(speed);
  speedNow.current = speed;
  useEffect(() => {
    if (!playing) return;
    const jumps = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let own: TimeWindow | null = playStart(store.getState().window, home);
    setWindow(store, own);
    own = store.getState().window;
    let before = performance.now();
    let frame = requestAnimationFrame(function advance(now) {
      frame = requestAnimationFrame(advance);
      const window = store.getState().window;
      if (window !== own || window === null) {
        setPlaying(false);
        return;
      }
      if (jumps && now - before < JUMP_MS) return;
      const next = playOn(window, now - before, speedNow.current, home);
      before = now;
      if (next === null) setPlaying(false);
      else setWindow(store, next);
      own = store.getState().window;
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, store, home]);
  return [playing, useCallback(() => setPlaying((before) => !before), [])];
}
