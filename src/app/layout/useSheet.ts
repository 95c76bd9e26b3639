import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useWords } from '../words/useWords.ts';
import { type Detents, restOf, sheetDetents, stepOf } from './sheetDetents.ts';
import { LOW_SHEET, lowerForList, raiseForCard } from './sheetState.ts';

/** The phone's sheet: its height, and what its handle does under finger, mouse and keyboard. */
export function useSheet(panel: RefObject<HTMLElement | null>, holdsCard: boolean) {
  const words = useWords();
  const [state, setState] = useState(LOW_SHEET);
  const { height } = state;
  const [dragging, setDragging] = useState(false);
  const drag = useRef<Drag | null>(null);

  useEffect(() => {
    const detents = detentsOf(panel.current);
    if (detents) setState((before) => (holdsCard ? raiseForCard(before, detents) : lowerForList(before)));
  }, [holdsCard, panel]);

  function setHeight(next: (before: number | null) => number): void {
    setState((before) => ({ ...before, height: next(before.height) }));
  }

  function step(direction: 1 | -1): void {
    const detents = detentsOf(panel.current);
    if (detents) setHeight((before) => stepOf(detents, before ?? detents[0], direction));
  }

  const position = height === null ? 0 : positionOf(detentsOf(panel.current), height);
  return {
    raised: height !== null && position > 0,
    settling: !dragging,
    style: (height === null ? {} : { '--sheet-height': `${height}px` }) as CSSProperties,
    handle: {
      role: 'slider',
      'aria-label': words.sheetHandle,
      'aria-orientation': 'vertical' as const,
      'aria-valuemin': 0,
      'aria-valuemax': 2,
      'aria-valuenow': position,
      'aria-valuetext': words.sheetPosition[position],
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 1 : -1);
      },
      onPointerDown(event: PointerEvent<HTMLButtonElement>) {
        const now = panel.current?.getBoundingClientRect().height;
        if (now === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          fromY: event.clientY,
          fromHeight: now,
          lastY: event.clientY,
          lastTime: event.timeStamp,
          velocity: 0,
        };
        setDragging(true);
      },
      onPointerMove(event: PointerEvent) {
        const held = drag.current;
        const detents = detentsOf(panel.current);
        if (!held || !detents) return;
        const elapsed = event.timeStamp - held.lastTime;
        if (elapsed > 0) held.velocity = (held.lastY - event.clientY) / elapsed;
        held.lastY = event.clientY;
        held.lastTime = event.timeStamp;
        const wanted = held.fromHeight + held.fromY - event.clientY;
        setHeight(() => Math.min(detents[2], Math.max(detents[0], wanted)));
      },
      onPointerUp(event: PointerEvent) {
        const held = drag.current;
        const detents = detentsOf(panel.current);
        drag.current = null;
        setDragging(false);
        if (!held || !detents) return;
        const moved = Math.abs(event.clientY - held.fromY);
        const now = held.fromHeight + held.fromY - event.clientY;
        // A tap on the handle is the short way up, and from the top the way down.
        if (moved < TAP_PX) setHeight(() => (now >= detents[2] - 1 ? detents[0] : stepOf(detents, now, 1)));
        else setHeight(() => restOf(detents, now, held.velocity));
      },
      onPointerCancel() {
        drag.current = null;
        setDragging(false);
      },
    },
  };
}

interface Drag {
  readonly fromY: number;
  readonly fromHeight: number;
  lastY: number;
  lastTime: number;
  velocity: number;
}

const TAP_PX = 4;

function detentsOf(panel: HTMLElement | null): Detents | null {
  const dashboard = panel?.parentElement;
  if (!dashboard) return null;
  const header = dashboard.firstElementChild?.getBoundingClientRect().height ?? 0;
  // The low sheet is the grid's own row, as tall as the style sheet makes it.
  const rows = getComputedStyle(dashboard).gridTemplateRows.split(' ');
  const peek = Number.parseFloat(rows.at(-1) ?? '');
  return sheetDetents(dashboard.clientHeight, header, Number.isFinite(peek) ? peek : 0);
}

function positionOf(detents: Detents | null, height: number): number {
  if (!detents) return 0;
  return height >= detents[2] - 1 ? 2 : height > detents[0] + 1 ? 1 : 0;
}
