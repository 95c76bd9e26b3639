import type { EventFeature } from '../../event-set/eventSet.ts';
import { buildFeatures } from './buildFeatures.ts';
import { linkEvents } from './linkEvents.ts';
import { mergeMentions } from './mergeMentions.ts';
import type { PlaceNames } from './places/findInstitutions.ts';
import { type ArticleMentions, readContext } from './readContext.ts';
import { selectDrafts } from './selectDrafts.ts';

/** The events that an article reports, in the order of the text. */
export function findEvents(mentions: ArticleMentions, gazetteer: PlaceNames): EventFeature[] {
  const context = readContext(mentions, gazetteer);
  const drafts = mergeMentions(context, linkEvents(context));
  return buildFeatures(context, selectDrafts(context, drafts));
}
