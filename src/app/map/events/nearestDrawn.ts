import type { Drawn } from './paintScene.ts';

/** The mark under a point, in pixels, else the nearest within reach of its rim; of those that lie over each other the topmost. */
export function nearestDrawn(drawn: readonly Drawn[], x: number, y: number, reachPx: number): Drawn | null {
  let best: Drawn | null = null;
  let least = reachPx;
  for (const each of drawn) {
    const distance = Math.max(0, Math.hypot(each.x - x, each.y - y) - each.mark.radiusPx);
    if (distance <= least) {
      best = each;
      least = distance;
    }
  }
  return best;
}
