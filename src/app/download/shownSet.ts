import { countEvents } from '../../event-set/countEvents.ts';
import type { EventSet } from '../../event-set/eventSet.ts';

/** The set with these events alone, in its own order: its counts are theirs, its articles those that they quote. */
export function shownSet(set: EventSet, ids: ReadonlySet<string>): EventSet {
  const features = set.features.filter(({ id }) => ids.has(id));
  const quoted = new Set(
    features.flatMap(({ properties }) => properties.evidence.map(({ articleId }) => articleId)),
  );
  const articles = set.dateline.articles.filter(({ id }) => quoted.has(id));
  return { ...set, dateline: { ...set.dateline, articles, counts: countEvents(features) }, features };
}
