import type { Drawn } from './events/paintScene.ts';

const DIRECTIONS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where an arrow key leads from a mark: to the nearest one within its quarter, what lies aside counted double; in a fan, whose events have an order, to the next or the
 * one before, round and round. Without a key: the mark nearest to `from`, or to the middle of the map. Null where there is none.
 */
export function nextMark(
  drawn: readonly Drawn[],
  from: Drawn | null,
  key: string | null,
  { clientWidth, clientHeight }: { readonly clientWidth: number; readonly clientHeight: number },
  isFan = false,
): Drawn | null {
  const inside = drawn.filter(({ x, y }) => x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight);
  if (!key || !from) {
    const [x, y] = from ? [from.x, from.y] : [clientWidth / 2, clientHeight / 2];
    return least(inside, (each) => Math.hypot(each.x - x, each.y - y));
  }
  if (isFan) {
    const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    const index = drawn.findIndex(({ mark }) => mark === from.mark);
    return drawn[(index + step + drawn.length) % drawn.length] ?? null;
  }
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0];
  return least(inside, (each) => {
    const along = (each.x - from.x) * dx + (each.y - from.y) * dy;
    const aside = Math.abs((each.x - from.x) * dy) + Math.abs((each.y - from.y) * dx);
    return along > 0.5 && aside <= along * 1.5 ? along + 2 * aside : Infinity;
  });
}

function least(drawn: readonly Drawn[], measure: (each: Drawn) => number): Drawn | null {
  let best: Drawn | null = null;
  let size = Infinity;
  for (const each of drawn) {
    const measured = measure(each);
    if (measured >= size) continue;
    best = each;
    size = measured;
  }
  return best;
}
