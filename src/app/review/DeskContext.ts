import { createContext, useContext } from 'react';
import { useStore as useVanillaStore } from 'zustand';
import type { Desk } from './desk.ts';
import type { ReviewState } from './reviewStore.ts';

export const DeskContext = createContext<Desk | null>(null);

/** The desk that the review's parts stand at. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('expected a part of the review within its desk');
  return desk;
}

/** What the selector takes from where the reviewer stands. */
export function useReview<Value>(selector: (state: ReviewState) => Value): Value {
  return useVanillaStore(useDesk().review, selector);
}
