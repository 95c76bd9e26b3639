import type { EventSet } from '../../event-set/eventSet.ts';
import { knownView } from './knownView.ts';
import type { MapBox } from './mapBox.ts';
import type { Problem, SetChoice, Store } from './store.ts';
import { lastStep, storyStart } from './story.ts';
import { FIRST_VIEW, type TimeWindow, type Tray, type View, viewOf } from './view.ts';

/** How a set opens: the view of a link, and what it asks beyond that. */
export interface Opening {
  readonly view: View;
  /** What the map is to show where the view does not say where it stands. */
  readonly mapBox?: MapBox | null;
  /** Opens the last event where the view opens none. */
  readonly startsAtEnd?: boolean;
}

/**
 * Puts a checked set before the reader, in the view of the link that led to it, and forgets what was chosen in the one
 * before it.
 */
export function showSet(
  store: Store,
  set: EventSet,
  setUrl: string,
  notes: readonly string[] = [],
  { view, mapBox = null, startsAtEnd = false }: Opening = { view: FIRST_VIEW },
): void {
  const known = view === FIRST_VIEW ? view : knownView(view, set);
  store.setState((state) => {
    const next = {
      ...state,
      ...known,
      set,
      setUrl,
      notes,
      problem: null,
      loading: null,
      searchIndex: null,
      hoveredId: null,
      askedMapView: known.mapView && { ...known.mapView },
      askedMapBox: mapBox,
    };
    const opened = startsAtEnd && next.selectedId === null ? { ...next, selectedId: lastStep(next) } : next;
    return opened.story ? { ...opened, ...storyStart(opened) } : opened;
  });
}

/** Puts another version of the set that is shown in its place, in the same view. */
export function renewSet(store: Store, set: EventSet, notes: readonly string[]): void {
  const known = knownView(viewOf(store.getState()), set);
  store.setState({ ...known, set, notes, searchIndex: null, hoveredId: null });
}

/** A large set is on its way: how much of it has come in, between 0 and 1. */
export function setLoading(store: Store, loading: number): void {
  store.setState({ loading });
}

/** Says why there is no set to show. */
export function showProblem(store: Store, problem: Problem): void {
  store.setState({
    ...FIRST_VIEW,
    set: null,
    setUrl: null,
    notes: [],
    problem,
    loading: null,
    searchIndex: null,
    hoveredId: null,
    askedMapView: null,
  });
}

/** Offers these sets in the picker, and notes where else sets may come from. */
export function offerSets(
  store: Store,
  choices: readonly SetChoice[],
  allowedOrigins: readonly string[] = [],
): void {
  store.setState({ choices, allowedOrigins });
}

/** Brushes a stretch of time (in any order of its ends), or none with null. */
export function setWindow(store: Store, window: TimeWindow | null): void {
  const before = store.getState().window;
  if (window === null) {
    if (before !== null) store.setState({ window: null });
    return;
  }
  const from = Math.min(window[0], window[1]);
  const to = Math.max(window[0], window[1]);
  if (before?.[0] === from && before[1] === to) return;
  store.setState({ window: [from, to] });
}

/** Lights one event up in all views, or none with null. */
export function hover(store: Store, id: string | null): void {
  if (store.getState().hoveredId !== id) store.setState({ hoveredId: id });
}

/** Opens the card of an event. An article that is being read gives way unless it reports the event. */
export function select(store: Store, id: string): void {
  const { selectedId, readingId, set } = store.getState();
  if (selectedId === id) return;
  if (readingId === null) {
    store.setState({ selectedId: id });
    return;
  }
  const event = set?.features.find(({ properties }) => properties.id === id);
  const isRead = event?.properties.evidence.some(({ articleId }) => articleId === readingId) ?? false;
  store.setState({ selectedId: id, readingId: isRead ? readingId : null });
}

/** Closes the card. */
export function clearSelection(store: Store): void {
  if (store.getState().selectedId !== null) store.setState({ selectedId: null });
}

/** Opens a tray in the place of the list, or the list again with null. */
export function openTray(store: Store, tray: Tray | null): void {
  store.setState({ openTray: tray, selectedId: null, readingId: null });
}

/** "Fit": nothing is brushed any more, and map and timeline return to everything. */
export function requestFit(store: Store): void {
  store.setState((state) => ({
    window: null,
    mapView: null,
    fitRequests: state.fitRequests + 1,
  }));
}
