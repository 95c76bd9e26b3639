/** Heights, in pixels, at which the phone's sheet comes to rest, lowest first. */
export type Detents = readonly [peek: number, half: number, full: number];

/** The sheet's resting heights in a dashboard of this height whose header takes so much. */
export function sheetDetents(dashboardPx: number, headerPx: number, peekPx: number): Detents {
  const full = Math.max(peekPx, dashboardPx - headerPx - 8);
  return [peekPx, Math.min(full, Math.max(peekPx, Math.round(dashboardPx * 0.64))), full];
}

/** Where a sheet that is let go comes to rest: a flick goes on to the next height, else the nearest one holds it. */
export function restOf(detents: Detents, heightPx: number, velocityPxPerMs: number): number {
  const reach = heightPx + velocityPxPerMs * COASTING_MS;
  return detents.reduce((best, detent) =>
    Math.abs(detent - reach) < Math.abs(best - reach) ? detent : best,
  );
}

/** The next height in a direction, the last one staying. */
export function stepOf(detents: Detents, heightPx: number, direction: 1 | -1): number {
  const further =
    direction === 1
      ? detents.find((detent) => detent > heightPx + 1)
      : detents.findLast((detent) => detent < heightPx - 1);
  return further ?? heightPx;
}

/** How long a flick goes on in thought. */
const COASTING_MS = 180;
