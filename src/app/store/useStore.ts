import { createContext, useContext } from 'react';
import { useStore as useVanillaStore } from 'zustand';
import { createDatelineStore, type State, type Store } from './store.ts';

/** The store of the dashboard that a component stands in. */
export const StoreContext = createContext<Store>(createDatelineStore());

/** What the selector takes from the store; the component renders again when that is another value. */
export function useStore<Value>(selector: (state: State) => Value): Value {
  return useVanillaStore(useContext(StoreContext), selector);
}

/** The store itself, for actions and for what must not wait for a rendering. */
export function useStoreApi(): Store {
  return useContext(StoreContext);
}
