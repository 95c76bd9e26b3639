import { mainStretch } from '../mainStretch.ts';
import type { Point } from './raster.ts';

/** Where a place of the world stands in the picture. */
export interface CardFrame {
  /** Web Mercator, in pixels; a world is `scale` wide, and repeats. */
  readonly scale: number;
  readonly project: (lng: number, lat: number) => Point;
}

/** The least stretch that is shown: a town with what lies around it. In shares of the world's width. */
const LEAST_SPAN = 0.012;

/**
 * The frame that holds most of the places with room around them, unrolled where they lie on both sides of the
 * antimeridian; never more than one world wide.
 */
export function cardFrame(
  places: readonly (readonly [lng: number, lat: number])[],
  width: number,
  height: number,
  room: number,
): CardFrame {
  const xs = unroll(places.map(([lng]) => mercatorX(lng)));
  const ys = places.map(([, lat]) => mercatorY(lat));
  const [left, right] = mainStretch(xs) ?? [0, 1];
  const [top, bottom] = mainStretch(ys) ?? [0.25, 0.7];
  const across = (width - 2 * room) / Math.max(right - left, LEAST_SPAN);
  const down = (height - 2 * room) / Math.max(bottom - top, LEAST_SPAN);
  const scale = Math.max(width, Math.min(across, down));
  const shownHeight = (height - 2 * room) / scale;
  const middleX = (left + right) / 2;
  const middleY = bottom - top <= shownHeight ? (top + bottom) / 2 : fullest(ys, shownHeight);
  return {
    scale,
    project: (lng, lat) => [
      width / 2 + (mercatorX(lng) - middleX) * scale,
      height / 2 + (mercatorY(lat) - middleY) * scale,
    ],
  };
}

/** The middle of the stretch of a length that holds the most values. */
function fullest(values: readonly number[], length: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  let [best, middle] = [0, 0.5];
  let to = 0;
  sorted.forEach((from, at) => {
    while (to < sorted.length && (sorted[to] ?? 0) <= from + length) to++;
    if (to - at > best) [best, middle] = [to - at, (from + (sorted[to - 1] ?? from)) / 2];
  });
  return middle;
}

/** Shares of the world's width, moved by whole worlds so that they span the least. */
function unroll(xs: readonly number[]): readonly number[] {
  const sorted = xs.toSorted((one, other) => one - other);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  let [widest, start] = [1 - (last - first), first];
  sorted.forEach((x, index) => {
    const gap = x - (sorted[index - 1] ?? x);
    if (gap > widest) [widest, start] = [gap, x];
  });
  return xs.map((x) => (x < start ? x + 1 : x));
}

function mercatorX(lng: number): number {
  return lng / 360 + 0.5;
}

function mercatorY(lat: number): number {
  const radians = (Math.max(-85, Math.min(85, lat)) * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
}
