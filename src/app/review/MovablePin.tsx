import type { Map as MapLibre } from 'maplibre-gl';
import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';
import { eventById } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { useDesk, useReview } from './DeskContext.ts';
import { placeOfPin } from './entryPlace.ts';
import { useSettle } from './useSettle.ts';

/** How far an arrow key moves the pin, in pixels; with Shift, ten times as far. */
const STEP_PX = 4;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
};

/** A pin on the selected event, or in the map's middle where it has no place, that can be dragged to where it was. */
export function MovablePin({ map }: { readonly map: MapLibre }) {
  const desk = useDesk();
  const on = useReview((state) => state.on);
  const event = useStore((state) => eventById(state, state.selectedId));
  const settle = useSettle();
  const [, setFrame] = useState(0);
  /** Where it is while it is moved, in pixels of the map. */
  const [moved, setMoved] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    const onMove = () => setFrame((frame) => frame + 1);
    map.on('move', onMove);
    return () => void map.off('move', onMove);
  }, [map]);
  if (!on || !event) return null;

  const [lng, lat] = event.feature.geometry?.coordinates ?? map.getCenter().toArray();
  const at = map.project([lng ?? 0, lat ?? 0]);
  const [x, y] = moved ?? [at.x, at.y];
  const drop = ([left, top]: readonly [number, number]) => {
    setMoved(null);
    void settle(event, { action: 'move', place: placeOfPin(map.unproject([left, top]).toArray()) });
  };
  const pointOf = ({ clientX, clientY }: PointerEvent): readonly [number, number] => {
    const box = map.getContainer().getBoundingClientRect();
    return [clientX - box.left, clientY - box.top];
  };
  const onKeyDown = (pressed: KeyboardEvent) => {
    const step = STEPS[pressed.key];
    if (step) {
      const far = pressed.shiftKey ? 10 : 1;
      setMoved([x + step[0] * far, y + step[1] * far]);
    } else if (pressed.key === 'Enter' && moved) drop(moved);
    else if (pressed.key === 'Escape' && moved) setMoved(null);
    else return;
    pressed.preventDefault();
    pressed.stopPropagation();
  };
  return (
    <button
      type="button"
      className="review-pin"
      aria-label={desk.words.pin}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onKeyDown={onKeyDown}
      onPointerDown={(pressed) => {
        pressed.currentTarget.setPointerCapture(pressed.pointerId);
        setMoved(pointOf(pressed));
      }}
      onPointerMove={(dragged) => {
        if (moved && dragged.currentTarget.hasPointerCapture(dragged.pointerId)) setMoved(pointOf(dragged));
      }}
      onPointerUp={(released) => {
        if (!moved) return;
        const to = pointOf(released);
        // A click that hardly moves is none.
        if (Math.hypot(to[0] - at.x, to[1] - at.y) > 3) drop(to);
        else setMoved(null);
      }}
      onPointerCancel={() => setMoved(null)}
    >
      <svg viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
        <path d="M12 31C5 21 2 17 2 11.500a10 10 0 0 1 20 0C22 17 19 21 12 31Z" />
        <circle cx="12" cy="11.500" r="3.500" />
      </svg>
    </button>
  );
}
