import type { EventSet } from '../../event-set/eventSet.ts';
import { eventsOf } from '../store/selectors.ts';
import type { State, Store } from '../store/store.ts';
import type { SearchIndex } from './searchIndex.ts';

/** Indexes that something else, a worker, is making of a set. Null: it could not. */
const promised = new WeakMap<EventSet, Promise<SearchIndex | null>>();

/** Says that the index of a set is on its way, so that the page does not make it once more. */
export function promiseIndex(set: EventSet, index: Promise<SearchIndex | null>): void {
  promised.set(set, index);
}

/** Has the index of the set's words made when somebody first searches it. Gives what ends that. */
export function keepSearchIndex(store: Store): () => void {
  let begun: EventSet | null = null;

  async function begin(state: State, set: EventSet): Promise<void> {
    begun = set;
    const { indexInSlices } = await import('./indexInSlices.ts');
    const index = (await promised.get(set)) ?? (await indexInSlices(eventsOf(state), () => begun === set));
    if (index && store.getState().set === set) store.setState({ searchIndex: index });
  }

  function onStore(state: State): void {
    const { set, search, searchIndex } = state;
    if (set && search.trim() !== '' && searchIndex === null && begun !== set) void begin(state, set);
  }

  onStore(store.getState());
  return store.subscribe(onStore);
}
