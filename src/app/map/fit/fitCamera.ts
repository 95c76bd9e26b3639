import { lngLatAt, worldSize } from '../events/mercator.ts';
import { type Box, boxOf, joinBoxes } from './box.ts';
import { coarsen } from './coarsen.ts';
import type { FitPlace } from './fitPlaces.ts';
import { peel } from './peel.ts';
import { unroll } from './unroll.ts';

/** What is to be fitted into: the map, in pixels, and how much of it on each side is to stay free. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly minZoom: number;
  readonly maxZoom: number;
}

export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/**
 * The camera that shows all places, the short way round the earth; null when there are none. What is too tall for the lowest zoom is shown where most
 * events are.
 */
export function fitAll(places: readonly FitPlace[], frame: Frame): Camera | null {
  const unrolled = unroll(coarsen(places));
  return unrolled.length === 0 ? null : cameraOf(boxOf(unrolled), unrolled, frame);
}

/** So much zoom a large area may cost. */
const LARGE_COST = 0.4;
/** Below this share of events on points and in small areas, the large ones count as much. */
const SMALL_SHARE = 0.3;

/**
 * The camera that a picture editor would choose: points and small areas first, without the few far away for whose sake all the others would be small; large
 * areas as far as they cost little.
 */
export function fitMost(places: readonly FitPlace[], frame: Frame): Camera | null {
  if (places.length === 0) return null;
  const total = sumOf(places);
  const small = places.filter(({ large }) => !large);
  const isLed = sumOf(small) >= total * SMALL_SHARE;
  const leading = isLed ? small : places;
  const unrolled = unroll(coarsen(leading));
  const zoomIn = (box: Box) => zoomOf(box, frame);
  const kept = peel(unrolled, zoomIn);
  let box = boxOf(kept);
  const least = zoomIn(box) - LARGE_COST;
  const middle = (box.west + box.east) / 2;
  const others = (isLed ? coarsen(places.filter(({ large }) => large)) : [])
    .map((place) => ({ ...place, x: place.x + Math.round(middle - place.x) }))
    .map((place) => ({ place, zoom: zoomIn(joinBoxes(box, boxOf([place]))) }))
    .sort((a, b) => b.zoom - a.zoom);
  for (const { place } of others) {
    const wider = joinBoxes(box, boxOf([place]));
    if (zoomIn(wider) >= least) box = wider;
  }
  return cameraOf(box, kept, frame);
}

/** The zoom at which a box just fits, wherever the limits are. */
function zoomOf({ west, north, east, south }: Box, frame: Frame): number {
  const wide = (frame.width - frame.left - frame.right) / Math.max(1e-9, east - west);
  const tall = (frame.height - frame.top - frame.bottom) / Math.max(1e-9, south - north);
  return Math.log2(Math.min(wide, tall) / worldSize(0));
}

/** A whole world is cut where every atlas cuts it, through the Bering Strait. */
const PLATE_LNG = 11;

function cameraOf(box: Box, places: readonly FitPlace[], frame: Frame): Camera {
  const zoom = Math.min(frame.maxZoom, Math.max(frame.minZoom, zoomOf(box, frame)));
  const pixel = 1 / worldSize(zoom);
  const tall = frame.height * pixel;
  const free = tall - (frame.top + frame.bottom) * pixel;
  const y = box.south - box.north > free + 1e-9 ? busiest(places, free) : (box.north + box.south) / 2;
  // The middle of what is free is not that of the map.
  const [aside, below] = [((frame.right - frame.left) / 2) * pixel, ((frame.bottom - frame.top) / 2) * pixel];
  const within = Math.min(1 - tall / 2, Math.max(tall / 2, y + below));
  const [lng, lat] = lngLatAt((box.west + box.east) / 2 + aside, tall < 1 ? within : 0.5);
  return { lng: worldSize(zoom) < frame.width ? PLATE_LNG : lng, lat, zoom };
}

/** The middle of the stretch of this height with most events in it. */
function busiest(places: readonly FitPlace[], tall: number): number {
  const sorted = places.toSorted((a, b) => a.y - b.y);
  let best = { weight: 0, y: 0.5 };
  let weight = 0;
  let end = 0;
  sorted.forEach((first, start) => {
    while (end < sorted.length && (sorted[end]?.y ?? 0) <= first.y + tall)
      weight += sorted[end++]?.weight ?? 0;
    const last = sorted[end - 1] ?? first;
    if (weight > best.weight) best = { weight, y: (first.y + last.y) / 2 };
    weight -= sorted[start]?.weight ?? 0;
  });
  return best.y;
}

function sumOf(places: readonly FitPlace[]): number {
  return places.reduce((sum, { weight }) => sum + weight, 0);
}
