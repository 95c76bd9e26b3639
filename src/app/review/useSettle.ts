import { useCallback } from 'react';
import { clearSelection, select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { useStoreApi } from '../store/useStore.ts';
import { useDesk } from './DeskContext.ts';
import type { Wish } from './entries.ts';
import { useQueue } from './useQueue.ts';

/** Writes a wish; once an event is accepted, rejected or hidden, the next of the queue comes up. */
export function useSettle(): (event: AppEvent, wish: Wish) => Promise<void> {
  const desk = useDesk();
  const queue = useQueue();
  const store = useStoreApi();
  return useCallback(
    async (event, wish) => {
      const { review, words } = desk;
      if (review.getState().by.trim() === '') {
        review.setState({ message: words.needsName });
        return;
      }
      const settles = wish.action === 'confirm' || wish.action === 'reject' || wish.action === 'hide';
      const at = queue.findIndex(({ event: queued }) => queued.id === event.id);
      const next = queue[at + 1]?.event ?? queue[at - 1]?.event;
      if (!(await desk.act(event, wish))) return;
      review.setState({ message: words.done[settles ? wish.action : 'change'] });
      if (!settles) return;
      if (next && next.id !== event.id) select(store, next.id);
      else clearSelection(store);
    },
    [desk, queue, store],
  );
}
