import { createStore, type StoreApi } from 'zustand/vanilla';

/** An entry of the corrections file that fits no event any more. */
export interface StaleEntry {
  readonly line: number;
  readonly action: string;
  readonly quote: string;
}

/** Where the reviewer stands. */
export interface ReviewState {
  readonly on: boolean;
  /** Who corrects; empty until it is said. */
  readonly by: string;
  /** The build that the page shows. */
  readonly revision: number;
  /** How many acts on this set can be undone. */
  readonly undoable: number;
  readonly stale: readonly StaleEntry[];
  readonly busy: boolean;
  /** What the last act came to, in words, or null. */
  readonly message: string | null;
}

export type ReviewStore = StoreApi<ReviewState>;

const NAME_KEY = 'dateline-reviewer';

export function createReviewStore(): ReviewStore {
  return createStore<ReviewState>(() => ({
    on: false,
    by: readName(),
    revision: 0,
    undoable: 0,
    stale: [],
    busy: false,
    message: null,
  }));
}

/** Says who corrects, here and the next time. */
export function sayName(store: ReviewStore, by: string): void {
  store.setState({ by });
  try {
    localStorage.setItem(NAME_KEY, by);
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}

function readName(): string {
  try {
    return localStorage.getItem(NAME_KEY) ?? '';
  } catch {
    return '';
  }
}
