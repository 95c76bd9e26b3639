import { useEffect } from 'react';
import { select } from '../store/actions.ts';
import { eventById } from '../store/selectors.ts';
import { useStoreApi } from '../store/useStore.ts';
import { useDesk } from './DeskContext.ts';
import type { Wish } from './entries.ts';
import { placeOfAlternative } from './entryPlace.ts';
import { useQueue } from './useQueue.ts';
import { useSettle } from './useSettle.ts';

/** Single keys while no field has the focus: A, R, H settle an event, J and K walk the queue, U undoes, 1 to 9 take another place. */
export function useReviewKeys(): void {
  const desk = useDesk();
  const queue = useQueue();
  const store = useStoreApi();
  const settle = useSettle();
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat || isTyping(pressed.target))
        return;
      const { selectedId } = store.getState();
      const event = eventById(store.getState(), selectedId);
      const key = pressed.key.toLowerCase();
      const at = queue.findIndex(({ event: queued }) => queued.id === selectedId);
      const go = (to: number) => {
        const target = queue[Math.max(0, Math.min(queue.length - 1, to))];
        if (target) select(store, target.event.id);
      };
      const wish = wishOf(key, event?.properties.alternatives.map(placeOfAlternative) ?? []);
      if (key === 'j') go(at + 1);
      else if (key === 'k') go(at < 0 ? 0 : at - 1);
      else if (key === 'u') void desk.undo();
      else if (event && wish) void settle(event, wish);
      else return;
      pressed.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk, queue, settle, store]);
}

const SETTLING: Readonly<Record<string, Wish>> = {
  a: { action: 'confirm' },
  r: { action: 'reject' },
  h: { action: 'hide' },
};

function wishOf(key: string, places: readonly ReturnType<typeof placeOfAlternative>[]): Wish | null {
  const place = /^[1-9]$/.test(key) ? places[Number(key) - 1] : undefined;
  return place === undefined ? (SETTLING[key] ?? null) : { action: 'move', place };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null
  );
}
