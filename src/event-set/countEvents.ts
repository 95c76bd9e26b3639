import type { EventCounts, EventFeature } from './eventSet.ts';

/** Counts of features. All but `found`, `doubtful` and `corrected` leave the doubtful aside. */
export function countEvents(features: readonly EventFeature[]): EventCounts {
  const shown = features.filter(({ properties }) => !properties.doubtful);
  return {
    found: features.length,
    placed: shown.filter(({ geometry }) => geometry !== null).length,
    dated: shown.filter(({ properties }) => properties.edtf !== null).length,
    undated: shown.filter(({ properties }) => properties.edtf === null).length,
    unplaced: shown.filter(({ geometry }) => geometry === null).length,
    doubtful: features.length - shown.length,
    corrected: features.filter(({ properties }) => properties.checkedBy !== null).length,
  };
}
