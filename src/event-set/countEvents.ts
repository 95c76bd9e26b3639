import type { EventCounts, EventFeature } from './eventSet.ts';

/** Counts of features. All but `found`, `doubtful` and `corrected` leave the doubtful aside. */
export function countEvents(features: Iterable<EventFeature>): EventCounts {
  const counts = { found: 0, placed: 0, dated: 0, undated: 0, unplaced: 0, doubtful: 0, corrected: 0 };
  for (const { geometry, properties } of features) {
    counts.found++;
    if (properties.checkedBy !== null) counts.corrected++;
    if (properties.doubtful) {
      counts.doubtful++;
      continue;
    }
    counts[geometry === null ? 'unplaced' : 'placed']++;
    counts[properties.edtf === null ? 'undated' : 'dated']++;
  }
  return counts;
}
