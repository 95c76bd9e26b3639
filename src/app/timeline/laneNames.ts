import type { Category } from '../../event-set/eventSet.ts';
import type { LaneMode } from '../store/view.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { countryName } from '../words/placeWords.ts';
import type { LaneKey } from './laneKeys.ts';

/** What a lane is called. @param titles the articles' titles by id. */
export function laneName(
  lane: LaneKey,
  mode: LaneMode,
  words: Catalogue,
  titles: ReadonlyMap<string, string>,
): string {
  const { timelineView, locale, categories } = words;
  if (lane.kind === 'rest') return timelineView.laneRest(lane.values);
  if (lane.kind === 'none') return timelineView.laneNone[mode];
  if (mode === 'category') return categories[lane.key as Category];
  return (mode === 'country' ? countryName(lane.key, locale) : titles.get(lane.key)) ?? lane.key;
}
