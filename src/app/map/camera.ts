import type { Map as MapLibre } from 'maplibre-gl';
import { FAILS } from '../store/failures.ts';
import type { MapBox } from '../store/mapBox.ts';
import type { AppEvent } from '../store/prepare.ts';
import { failures, inWindow, preparedOf } from '../store/selectors.ts';
import type { State } from '../store/store.ts';
import type { MapView } from '../store/view.ts';
import { positionsOf } from '../store/windowMask.ts';
import type { LngLat } from './events/mercator.ts';
import { type Camera, type Frame, fitAll, fitMost } from './fit/fitCamera.ts';
import { fitPlaces, fitPlacesAt, pointPlace } from './fit/fitPlaces.ts';

/** A lone town is shown with the country around it. */
const NEAREST_FIT = 6.5;

/** What a story shows of an event: a town with its part of the country. */
const TOLD_ZOOM = 4.6;

const MOVE_MS = 450;
const FLIGHT_MS = 1400;

/** Goes with a movement that a button or a mark of ours makes for the reader: it counts as the reader's own. */
export const BY_READER = { byReader: true } as const;

/** Goes where a link stood. */
export function goTo(map: MapLibre, { lng, lat, zoom }: MapView, animate: boolean): void {
  move(map, { lng, lat, zoom }, animate);
}

/** Shows a box whole, as a link asks for it. One that crosses the antimeridian has its west above its east. */
export function showBox(map: MapLibre, [west, south, east, north]: MapBox): void {
  map.fitBounds([west, south, east < west ? east + 360 : east, north], { duration: 0 }, BY_READER);
}

/**
 * Shows the visible events, wherever the map stands now: `most` of them, as large as a picture editor would have them, or `all`. "No map move unless
 * asked": only for a new set and for the buttons.
 */
export function fitTo(map: MapLibre, state: State, which: 'most' | 'all', animate: boolean): void {
  const places = fitPlacesAt(preparedOf(state), shownButForMap(state));
  const frame = frameOf(map, NEAREST_FIT);
  const camera = which === 'most' ? fitMost(places, frame) : fitAll(places, frame);
  if (camera) move(map, camera, animate);
}

/** Comes so near that the places of a cluster part. */
export function openCluster(map: MapLibre, lngLats: readonly LngLat[]): void {
  const before = map.getZoom();
  const places = lngLats.map(pointPlace);
  const frame = frameOf(map, Math.min(map.getMaxZoom(), before + 3));
  const camera = fitAll(places, { ...frame, minZoom: Math.min(frame.maxZoom, before + 1) });
  if (camera) move(map, camera, true, BY_READER);
}

/** Shows one event with the area that it lies in. */
export function goToEvent(map: MapLibre, event: AppEvent): void {
  const places = fitPlaces([event]);
  const camera = fitAll(places, frameOf(map, Math.min(map.getMaxZoom(), 9)));
  if (camera) move(map, camera, true, BY_READER);
}

/** Flies to the places of an event that is told, with the country around a lone town. Jumps where less motion is asked for. */
export function showEvents(map: MapLibre, events: readonly AppEvent[]): void {
  const camera = fitAll(fitPlaces(events), frameOf(map, TOLD_ZOOM));
  if (!camera) return;
  const { lng, lat, zoom } = camera;
  map.flyTo({ center: [lng, lat], zoom, maxDuration: FLIGHT_MS });
}

/** Pans to a place, at the same zoom, when it lies out of view, under something, or hard by the edge. */
export function bringIntoView(map: MapLibre, place: LngLat): void {
  const { clientWidth: width } = map.getContainer();
  const height = uncoveredHeight(map.getContainer());
  const { x, y } = map.project([...place]);
  const edge = Math.min(40, width / 6, height / 6);
  if (x >= edge && x <= width - edge && y >= edge && y <= height - edge) return;
  const covered = map.getContainer().clientHeight - height;
  map.easeTo({ center: [...place], offset: [0, -covered / 2], duration: MOVE_MS });
}

/** How much of the map, from its top, nothing lies over: on a phone the sheet rises over its foot. */
function uncoveredHeight(container: HTMLElement): number {
  const box = container.getBoundingClientRect();
  const tree = container.getRootNode() as Document | ShadowRoot;
  const dashboard = container.closest('.dashboard');
  const middle = box.left + box.width / 2;
  for (let y = box.bottom - 1; y > box.top + box.height / 4; y -= 8) {
    const found = tree.elementFromPoint(middle, y);
    // What is out of the window, or covered by somebody else's page, does not count as covered.
    if (container.contains(found) || !dashboard?.contains(found)) return y - box.top;
  }
  return box.height;
}

/** What passes window, filters and search, whether or not only what the map shows is asked for. */
function shownButForMap(state: State): Uint32Array {
  const fails = failures(state);
  return positionsOf(inWindow(state)).filter((position) => ((fails[position] ?? 0) & ~FAILS.map) === 0);
}

/** Free of the switch and the buttons in the corners, and of half a mark at the edges. */
function frameOf(map: MapLibre, maxZoom: number): Frame {
  const container = map.getContainer();
  const { clientWidth: width, clientHeight: height } = container;
  const near = Math.min(40, width / 12);
  const buttons = Math.min(80, width / 5);
  const isRightToLeft = getComputedStyle(container).direction === 'rtl';
  return {
    width,
    height,
    left: isRightToLeft ? buttons : near,
    right: isRightToLeft ? near : buttons,
    // A narrow map has no switch at its top; what lies outside is told over the whole width of its foot.
    top: Math.min(width <= 560 ? 40 : 68, height / 5),
    bottom: width < 500 ? Math.min(84, height / 4) : Math.min(48, height / 7),
    minZoom: map.getMinZoom(),
    maxZoom,
  };
}

function move(map: MapLibre, { lng, lat, zoom }: Camera, animate: boolean, eventData: object = {}): void {
  map.easeTo({ center: [lng, lat], zoom, duration: animate ? MOVE_MS : 0 }, eventData);
}
