import { knownView } from './knownView.ts';
import type { Store } from './store.ts';
import { storyStart } from './story.ts';
import type { LaneMode, ListGrouping, ListMode, ListSort, MapView, View } from './view.ts';

/** The reader has put the map here; null when it stands where it was fitted. */
export function setMapView(store: Store, mapView: MapView | null): void {
  const before = store.getState().mapView;
  if (before === mapView) return;
  if (before && mapView && (['lng', 'lat', 'zoom'] as const).every((part) => before[part] === mapView[part]))
    return;
  store.setState({ mapView });
}

export function setLaneMode(store: Store, laneMode: LaneMode): void {
  if (store.getState().laneMode !== laneMode) store.setState({ laneMode });
}

export function setListMode(store: Store, listMode: ListMode): void {
  if (store.getState().listMode !== listMode) store.setState({ listMode });
}

export function setListGrouping(store: Store, listGrouping: ListGrouping): void {
  if (store.getState().listGrouping !== listGrouping) store.setState({ listGrouping });
}

export function setListSort(store: Store, listSort: ListSort): void {
  const { key, descending } = store.getState().listSort;
  if (key !== listSort.key || descending !== listSort.descending) store.setState({ listSort });
}

/** Tells the events one by one, in the order of time, from the one that is open or the first; or stops telling. */
export function setStory(store: Store, story: boolean): void {
  const state = store.getState();
  if (state.story !== story) store.setState(story ? { story, ...storyStart(state) } : { story });
}

/** Opens an article in the reader. */
export function openArticle(store: Store, articleId: string): void {
  if (store.getState().readingId !== articleId) store.setState({ readingId: articleId });
}

export function closeArticle(store: Store): void {
  if (store.getState().readingId !== null) store.setState({ readingId: null });
}

/** Brings a whole view back, from a link or by going back. What the set does not know is left out of it. */
export function applyView(store: Store, view: View): void {
  const { set } = store.getState();
  const known = set ? knownView(view, set) : view;
  store.setState((state) => {
    const next = { ...state, ...known, ...(known.mapView && { askedMapView: { ...known.mapView } }) };
    return next.story ? { ...next, ...storyStart(next) } : next;
  });
}
