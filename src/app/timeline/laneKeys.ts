import { CATEGORIES } from '../../event-set/eventSet.ts';
import { NO_VALUE } from '../store/filters.ts';
import type { AppEvent } from '../store/prepare.ts';
import type { LaneMode } from '../store/view.ts';
import type { TimeFrame } from './timeFrame.ts';

/** One lane of the detail: a category, a country or an article; what is too seldom for a lane of its own; what has none. */
export interface LaneKey {
  readonly kind: 'value' | 'rest' | 'none';
  /** A category, a country's code, an article's id; empty for `rest` and `none`. */
  readonly key: string;
  readonly events: number;
  /** How many values share the lane. */
  readonly values: number;
}

/** The lanes of a mode in the order they stand in, and the events of each by their place in the frame, ascending. */
export interface LaneIndex {
  readonly lanes: readonly LaneKey[];
  readonly members: readonly Int32Array[];
}

/** More lanes with a name than this nobody reads; the others share one. */
const MOST_NAMED = 10;

/**
 * Which lane each event of a frame stands in. Categories in the contract's order; countries and articles by how many events
 * they have, the most frequent named, the others together, those without one last.
 */
export function laneIndex(frame: TimeFrame, events: readonly AppEvent[], mode: LaneMode): LaneIndex {
  const byKey = new Map<string, number[]>();
  for (let index = 0; index < frame.positions.length; index++) {
    const key =
      mode === 'category'
        ? (CATEGORIES[frame.categories[index] ?? 0] ?? NO_VALUE)
        : keyOf(events[frame.positions[index] ?? 0], mode);
    const members = byKey.get(key);
    if (members) members.push(index);
    else byKey.set(key, [index]);
  }
  const none = byKey.get(NO_VALUE) ?? [];
  byKey.delete(NO_VALUE);
  const named =
    mode === 'category'
      ? CATEGORIES.filter((category) => byKey.has(category))
      : [...byKey.keys()].sort((a, b) => sizeOf(byKey, b) - sizeOf(byKey, a));
  // A lane for "one other" says less than its name.
  const shown = mode === 'category' || named.length <= MOST_NAMED + 1 ? named : named.slice(0, MOST_NAMED);
  const others = named.slice(shown.length);
  const rest = others.flatMap((key) => byKey.get(key) ?? []).sort((a, b) => a - b);
  const all: (readonly [LaneKey['kind'], string, readonly number[], number])[] = [
    ...shown.map((key) => ['value', key, byKey.get(key) ?? [], 1] as const),
    ['rest', '', rest, others.length],
    ['none', '', none, 1],
  ];
  const filled = all.filter(([, , members]) => members.length > 0);
  return {
    lanes: filled.map(([kind, key, members, values]) => ({ kind, key, events: members.length, values })),
    members: filled.map(([, , members]) => Int32Array.from(members)),
  };
}

function keyOf(event: AppEvent | undefined, mode: Exclude<LaneMode, 'category'>): string {
  if (!event) return NO_VALUE;
  const { countryCode, evidence } = event.properties;
  return (mode === 'country' ? countryCode : evidence[0]?.articleId) ?? NO_VALUE;
}

function sizeOf(byKey: ReadonlyMap<string, readonly number[]>, key: string): number {
  return byKey.get(key)?.length ?? 0;
}
