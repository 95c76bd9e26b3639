import { type Box, boxOf, joinBoxes } from './box.ts';
import type { FitPlace } from './fitPlaces.ts';

/** No more than this share of the events may be left out. */
const MOST_LEFT_OUT = 0.1;
/** What leaving anything out costs, in zoom, and what leaving all of them out would cost on top. */
const COST = 0.5;
const COST_OF_ALL = 6;
/** So many places are looked at from each side at a time. */
const LOOK_AHEAD = 40;
const MOST_ROUNDS = 40;

/**
 * The places without those few at the edges that keep all the others small: side by side, the outermost are taken off where that narrows the box most for
 * each event, and in the end so many are left out as gained more zoom than they cost.
 */
export function peel(places: readonly FitPlace[], zoomIn: (box: Box) => number): readonly FitPlace[] {
  const total = places.reduce((sum, { weight }) => sum + weight, 0);
  const whole = zoomIn(boxOf(places));
  let best = { kept: places, score: 0 };
  let kept = places;
  let leftOut = 0;
  for (let round = 0; round < MOST_ROUNDS && kept.length > 1; round++) {
    const slice = bestSlice(kept, zoomIn, total * MOST_LEFT_OUT - leftOut);
    if (!slice) break;
    leftOut += slice.weight;
    const gone = new Set(slice.places);
    kept = kept.filter((place) => !gone.has(place));
    const score = zoomIn(boxOf(kept)) - whole - COST - (COST_OF_ALL * leftOut) / total;
    if (score > best.score) best = { kept, score };
  }
  return best.kept;
}

interface Slice {
  readonly places: readonly FitPlace[];
  readonly weight: number;
  readonly rate: number;
}

/** Of all slices from the four sides, that which brings most zoom for each event, within the weight that may go. */
function bestSlice(
  places: readonly FitPlace[],
  zoomIn: (box: Box) => number,
  mostWeight: number,
): Slice | null {
  const before = zoomIn(boxOf(places));
  let best: Slice | null = null;
  for (const key of SIDES) {
    const sorted = places.toSorted((a, b) => key(a) - key(b));
    const stays = boxesWithout(sorted);
    let weight = 0;
    for (let count = 1; count < stays.length; count++) {
      weight += sorted[count - 1]?.weight ?? 0;
      const box = stays[count];
      if (weight > mostWeight || !box) break;
      const rate = (zoomIn(box) - before) / weight;
      if (rate > (best?.rate ?? 0)) best = { places: sorted.slice(0, count), weight, rate };
    }
  }
  return best;
}

/** The boxes of all places but the first one, the first two and so on, each at the index of how many are left out. */
function boxesWithout(sorted: readonly FitPlace[]): Box[] {
  const most = Math.min(LOOK_AHEAD, sorted.length - 1);
  const boxes: Box[] = [];
  boxes[most] = boxOf(sorted.slice(most));
  for (let count = most - 1; count > 0; count--)
    boxes[count] = joinBoxes(boxes[count + 1] as Box, boxOf(sorted.slice(count, count + 1)));
  return boxes;
}

/** From the west, the east, the north, the south. */
const SIDES: readonly ((place: FitPlace) => number)[] = [
  ({ x, reachX }) => x - reachX,
  ({ x, reachX }) => -x - reachX,
  ({ top }) => top,
  ({ foot }) => -foot,
];
