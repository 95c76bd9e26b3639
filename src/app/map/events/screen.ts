import type { Map as MapLibre } from 'maplibre-gl';
import { mercatorX, mercatorY, worldSize } from './mercator.ts';

/** Where the map stands: it is never turned nor tilted, so that its middle, scale and size say all. */
export interface Screen {
  /** The middle, on Mercator's unit square. */
  readonly x: number;
  readonly y: number;
  /** Width of the world in pixels. */
  readonly worldPx: number;
  readonly width: number;
  readonly height: number;
}

/** What the map shows now. */
export function screenOf(map: MapLibre): Screen {
  const { lng, lat } = map.getCenter();
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { x: mercatorX(lng), y: mercatorY(lat), worldPx: worldSize(map.getZoom()), width, height };
}

/** Pixels from the left and the top, of the one among the repeated worlds that is nearest to the middle. */
export function toScreen(screen: Screen, x: number, y: number): { x: number; y: number } {
  const east = x - screen.x;
  return {
    x: (east - Math.round(east)) * screen.worldPx + screen.width / 2,
    y: (y - screen.y) * screen.worldPx + screen.height / 2,
  };
}

/** All places on the screen, or within the margin around it, where a point is drawn: more than one at the seam of a whole world. */
export function copiesOn(screen: Screen, x: number, y: number, marginPx: number): { x: number; y: number }[] {
  const near = toScreen(screen, x, y);
  if (near.y < -marginPx || near.y > screen.height + marginPx) return [];
  // A world that is narrower than the screen stands there once.
  if (screen.worldPx < screen.width) return [near];
  return [near.x - screen.worldPx, near.x, near.x + screen.worldPx]
    .filter((px) => px >= -marginPx && px <= screen.width + marginPx)
    .map((px) => ({ x: px, y: near.y }));
}

/** Whether a point is on the screen or within the margin around it: for very many points, so nothing is made for the answer. */
export function isOnScreen(screen: Screen, x: number, y: number, marginPx: number): boolean {
  if (Math.abs(y - screen.y) * screen.worldPx > screen.height / 2 + marginPx) return false;
  const east = x - screen.x;
  return Math.abs(east - Math.round(east)) * screen.worldPx <= screen.width / 2 + marginPx;
}
