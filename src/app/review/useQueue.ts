import { useMemo } from 'react';
import { eventsOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { type QueuedEvent, reviewQueue } from './reviewQueue.ts';

/** The queue of the set that is shown. */
export function useQueue(): readonly QueuedEvent[] {
  const events = useStore(eventsOf);
  return useMemo(() => reviewQueue(events), [events]);
}
