import type { Map as MapLibre, MapLibreEvent } from 'maplibre-gl';
import { setMapBox } from '../store/filterActions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { eventById, eventsOf } from '../store/selectors.ts';
import type { State, Store } from '../store/store.ts';
import type { MapView } from '../store/view.ts';
import { setMapView } from '../store/viewActions.ts';
import { bringIntoView, fitTo, goTo, showBox, showEvents } from './camera.ts';
import { type LngLat, MAX_LATITUDE, worldSize } from './events/mercator.ts';

/** A sheet that rises with the selection has come to rest by then. */
const SETTLED_MS = 220;

/**
 * Keeps the map's camera and the store agreed. The map goes where a link asks, else it is fitted to another set and on "Fit"; a selection only comes into
 * view when it is out of it. The store hears what the map shows, and where the reader has put it. Gives the function that stops it.
 */
export function followCamera(
  map: MapLibre,
  store: Store,
  placeOf: (event: AppEvent) => LngLat | null,
  stays: boolean,
): () => void {
  let timer = 0;
  const sayBox = () => {
    const bounds = map.getBounds();
    const [south, north] = [bounds.getSouth(), bounds.getNorth()];
    // What lies beyond Mercator's edge is drawn on it.
    setMapBox(store, [
      bounds.getWest(),
      south < -EDGE ? -90 : south,
      bounds.getEast(),
      north > EDGE ? 90 : north,
    ]);
  };
  const onMoveEnd = (event: MapLibreEvent & { readonly byReader?: boolean }) => {
    // A view that the reader chose is kept up to date, one that was fitted stays so.
    const isTheirs = Boolean(event.originalEvent) || event.byReader === true;
    if (isTheirs) setMapView(store, viewOf(map));
    sayBox();
  };
  const showSelected = () => {
    const state = store.getState();
    const event = eventById(state, state.selectedId);
    if (!event?.placed) return;
    if (state.story) {
      showEvents(map, eventsOfGroup(state, event));
      return;
    }
    const place = placeOf(event);
    if (place) bringIntoView(map, place);
  };
  const open = () => {
    const state = store.getState();
    if (state.askedMapView) goTo(map, state.askedMapView, false);
    else if (state.askedMapBox) showBox(map, state.askedMapBox);
    else fitTo(map, state, 'most', false);
  };

  /** The whole world fits into the map; where that is wider, what would be its repetition is covered. */
  const limit = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    map.setMinZoom(leastZoom(Math.min(clientWidth, clientHeight)));
    coverRepeated(map);
  };

  const cover = () => coverRepeated(map);

  map.on('moveend', onMoveEnd);
  map.on('move', cover);
  map.on('resize', limit);
  limit();
  if (!stays) open();
  sayBox();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.setUrl !== before.setUrl) {
      open();
      return;
    }
    if (state.askedMapView && state.askedMapView !== before.askedMapView) goTo(map, state.askedMapView, true);
    else if (state.fitRequests !== before.fitRequests) fitTo(map, state, 'most', true);
    if (state.selectedId === before.selectedId && state.story === before.story) return;
    clearTimeout(timer);
    timer = window.setTimeout(showSelected, SETTLED_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
    map.off('moveend', onMoveEnd);
    map.off('move', cover);
    map.off('resize', limit);
    setMapBox(store, null);
  };
}

/** The event at each of its places. */
function eventsOfGroup(state: State, event: AppEvent): readonly AppEvent[] {
  const { group } = event.properties;
  return group === null ? [event] : eventsOf(state).filter(({ properties }) => properties.group === group);
}

function viewOf(map: MapLibre): MapView {
  const { lng, lat } = map.getCenter().wrap();
  return { lng, lat, zoom: map.getZoom() };
}

/** A little less than Mercator's last latitude. */
const EDGE = MAX_LATITUDE - 0.1;

/** Where the world is as long as this. MapLibre goes no lower than -2. */
function leastZoom(px: number): number {
  return Math.max(-2, Math.log2(Math.max(1, px) / worldSize(0)));
}

/** Tells the style sheet how much of the map, on each side, lies beside one world. */
function coverRepeated(map: MapLibre): void {
  const container = map.getContainer();
  const beside = Math.max(0, (container.clientWidth - worldSize(map.getZoom())) / 2);
  container.style.setProperty('--beside-world', `${beside.toFixed(1)}px`);
}
