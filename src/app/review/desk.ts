import { loadSet } from '../sets/loadSet.ts';
import { renewSet } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import type { Store } from '../store/store.ts';
import { entryFor, type Wish } from './entries.ts';
import type { ReviewStore, StaleEntry } from './reviewStore.ts';
import type { ReviewWords } from './reviewWords.ts';

/** A place that the server's gazetteer knows by a name. */
export interface FoundPlace {
  readonly name: string;
  readonly level: string;
  readonly lngLat: readonly [number, number];
  readonly radiusKm: number;
  readonly countryCode: string | null;
  readonly admin1: string | null;
  readonly geonameId: number | null;
}

/** What the review's parts ask of the server that the page comes from. */
export interface Desk {
  readonly review: ReviewStore;
  readonly words: ReviewWords;
  /** Writes what is wished of an event; gives whether it was written. */
  act(event: AppEvent, wish: Wish): Promise<boolean>;
  undo(): Promise<void>;
  findPlaces(name: string): Promise<readonly FoundPlace[]>;
}

const MOST_SET_BYTES = 256_000_000;

/** Connects the page to its server: what changes there is shown here, in the view that the reader has. */
export function openDesk(store: Store, review: ReviewStore, words: ReviewWords): Desk {
  const set = () => (store.getState().setUrl ?? '').split('/').at(-1) ?? '';
  const say = (message: string | null) => review.setState({ message });

  async function refresh(): Promise<void> {
    const { setUrl } = store.getState();
    if (setUrl === null) return;
    const state = await ask<{ revision: number; undoable: number; stale: readonly StaleEntry[] }>(
      `state?set=${encodeURIComponent(set())}`,
    );
    const limits = { mostBytes: MOST_SET_BYTES, accept: (url: string) => url === setUrl };
    const checked = await loadSet(setUrl, limits, () => {});
    if ('set' in checked && store.getState().setUrl === setUrl) {
      renewSet(store, checked.set, checked.notes);
      review.setState(state);
    }
  }

  async function write(address: string, body: object): Promise<boolean> {
    review.setState({ busy: true, message: null });
    try {
      await ask(address, body);
      await refresh();
      return true;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      review.setState({ busy: false });
    }
  }

  const changes = new EventSource('review/changes');
  // What this page did itself is shown already; the same state again changes nothing.
  changes.addEventListener('built', (event) => {
    const { revision } = JSON.parse((event as MessageEvent<string>).data) as { readonly revision: number };
    if (revision > review.getState().revision && !review.getState().busy)
      void refresh().catch(() => say(words.unreachable));
  });
  changes.addEventListener('open', () => void refresh().catch(() => say(words.unreachable)));
  changes.addEventListener('error', () => say(words.unreachable));
  store.subscribe((state, before) => {
    if (state.setUrl !== before.setUrl) void refresh().catch(() => say(words.unreachable));
  });

  return {
    review,
    words,
    act(event, wish) {
      const { by, revision } = review.getState();
      return write('acts', { set: set(), revision, entries: [entryFor(event, wish, by)] });
    },
    async undo() {
      if (await write('undo', { set: set() })) say(words.undone);
    },
    findPlaces: (name) => ask(`places?set=${encodeURIComponent(set())}&q=${encodeURIComponent(name)}`),
  };
}

/** Asks the server, with a body by POST. Throws an Error with the server's own sentence. */
async function ask<Answer>(address: string, body?: object): Promise<Answer> {
  const answer = await fetch(
    `review/${address}`,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const value = (await answer.json()) as Answer & { readonly error?: string };
  if (!answer.ok) throw new Error(value.error ?? answer.statusText);
  return value;
}
