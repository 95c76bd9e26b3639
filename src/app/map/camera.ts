import type { Map as MapLibre } from 'maplibre-gl';
import type { AppEvent } from '../store/prepare.ts';
import { visible } from '../store/selectors.ts';
import type { State } from '../store/store.ts';
import type { MapView } from '../store/view.ts';
import { boundsOf, type Extent } from './events/bounds.ts';
import type { Mark } from './events/marks.ts';
import type { LngLat } from './events/mercator.ts';
import { isExact, lngLatOf } from './events/spots.ts';

/** A lone town is shown with the country around it. */
const NEAREST_FIT = 6.5;
/** Of a country no more than this around its point is asked to be in view. */
const WIDEST_KM = 900;

/** Goes with a movement that a button or a mark of ours makes for the reader: it counts as the reader's own. */
export const BY_READER = { byReader: true } as const;

/** Goes where a link stood. */
export function goTo(map: MapLibre, { lng, lat, zoom }: MapView, animate: boolean): void {
  map.easeTo({ center: [lng, lat], zoom, duration: animate ? MOVE_MS : 0 });
}

/** Shows all visible events. "No map move unless asked": only for a new set and for "Fit". */
export function fitTo(map: MapLibre, state: State, animate: boolean): void {
  const extents = visible(state).flatMap((event): Extent[] => {
    const lngLat = lngLatOf(event);
    if (!lngLat) return [];
    return [{ lngLat, radiusKm: fittedKm(event) }];
  });
  fitExtents(map, extents, NEAREST_FIT, animate);
}

/** A sea or a continent would fill the view with itself: of them only the point they are held by is asked for. */
function fittedKm(event: AppEvent): number {
  const { level, radiusKm } = event.properties;
  if (isExact(event) || level === 'region' || level === 'water') return 0;
  return Math.min(WIDEST_KM, radiusKm ?? 0);
}

/** Comes so near that the events of a cluster part. */
export function openCluster(map: MapLibre, mark: Mark): void {
  const extents = mark.events.flatMap((event): Extent[] => {
    const lngLat = lngLatOf(event);
    return lngLat ? [{ lngLat, radiusKm: 0 }] : [];
  });
  const before = map.getZoom();
  fitExtents(map, extents, Math.min(map.getMaxZoom(), before + 4), true, before + 1, BY_READER);
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
  const middle = box.left + box.width / 2;
  for (let y = box.bottom - 1; y > box.top + box.height / 4; y -= 8) {
    if (container.contains(document.elementFromPoint(middle, y))) return y - box.top;
  }
  return box.height;
}

const MOVE_MS = 450;

function fitExtents(
  map: MapLibre,
  extents: readonly Extent[],
  maxZoom: number,
  animate: boolean,
  leastZoom = 0,
  eventData: object = {},
): void {
  const bounds = boundsOf(extents);
  if (!bounds) return;
  const { clientWidth, clientHeight } = map.getContainer();
  const padding = Math.round(Math.min(56, clientWidth / 8, clientHeight / 8));
  const camera = map.cameraForBounds([...bounds] as [number, number, number, number], { padding, maxZoom });
  if (!camera) return;
  map.easeTo(
    {
      center: camera.center ?? map.getCenter(),
      zoom: Math.max(leastZoom, camera.zoom ?? 0),
      duration: animate ? MOVE_MS : 0,
    },
    eventData,
  );
}
