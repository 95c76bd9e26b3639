import { type AddFeature, featureName } from '../../toponyms/featureName.ts';
import type { Draft } from '../linkEvents.ts';
import type { MergedDraft } from '../mergeMentions.ts';
import type { EventContext } from '../readContext.ts';
import { CONFIDENCE_OF_SEAT, standingOf } from './standing.ts';

/** A name's confidence of more says no more. */
const MOST_CONFIDENCE = 0.95;

/**
 * Adds what decides whether an event, its place and its date are right. `earlier` are the article's drafts before it;
 * `isRuledIn` says whether the rules alone would show it.
 */
export function addDraftFeatures(
  add: AddFeature,
  context: EventContext,
  draft: MergedDraft,
  earlier: readonly MergedDraft[],
  isRuledIn: boolean,
): void {
  const { trigger, places, date, isMain, mentions } = draft;
  const [place] = places;
  const { paragraph } = context.parse.sentences[trigger.sentence];
  const tense = `${trigger.tense}${trigger.isPerfect ? 'Perfect' : ''}${trigger.isProgressive ? 'Progressive' : ''}`;
  add('bias', 1);
  add(featureName('strength', trigger.strength), 1);
  add(featureName('category', trigger.category), 1);
  add(featureName('kind', trigger.kind), 1);
  add(featureName('status', trigger.status), 1);
  add(featureName('claim', trigger.claim), 1);
  add(featureName('tense', tense), 1);
  add(featureName('clause', context.clauses[trigger.sentence].clauses[trigger.clause].kind), 1);
  add(featureName('mentions', Math.min(3, mentions.length)), 1);
  add(isMain ? 'main:true' : 'main:false', 1);
  add(featureName('position', Math.min(4, Math.floor(Math.log2(1 + paragraph)))), 1);
  if (trigger.isAside) add(featureName('aside', trigger.kind), 1);
  if (trigger.isBackground) add('background', 1);
  if (trigger.hasEmptySubject) add('emptySubject', 1);
  if (isRuledIn) add('ruled', 1);
  if (place) {
    add(featureName('place', place.path), 1);
    add(featureName('role', place.role), 1);
    add(featureName('placeBasis', place.basis), 1);
    add(featureName('level', place.place.level), 1);
    add(featureName(trigger.strength, place.path), 1);
    add('placeScore', logOdds(place.score));
    add('placeChoice', logOdds(draft.placeProbability));
    add('toponym', logOdds(Math.min(MOST_CONFIDENCE, place.toponym?.confidence ?? CONFIDENCE_OF_SEAT)));
    if (places.length > 1) add('severalPlaces', 1);
  } else add('noPlace', 1);
  if (date) {
    add(featureName('date', date.path), 1);
    add(featureName('dateBasis', date.basis), 1);
    add(featureName(featureName('dated', trigger.strength), date.path), 1);
    add('dateScore', logOdds(date.score));
    add('dateChoice', logOdds(draft.dateProbability));
  } else add('noDate', 1);
  if (place && date) add(featureName(featureName('pair', standingOf(place.path)), standingOf(date.path)), 1);
  const twins = earlier.filter((other) => isTwin(other, draft));
  if (twins.length > 0) add(featureName('twins', Math.min(3, twins.length)), 1);
  if (twins.some((other) => other.trigger.category === trigger.category)) add('kindredTwin', 1);
}

/** Told with the same date and place: often the same event in other words. */
function isTwin(a: Draft, b: Draft): boolean {
  return (
    a.places[0]?.place.row === b.places[0]?.place.row &&
    a.date?.start === b.date?.start &&
    a.date?.end === b.date?.end
  );
}

/** The surest that a score can count for. */
const SUREST = 0.98;

function logOdds(probability: number): number {
  const held = Math.min(SUREST, Math.max(1 - SUREST, probability));
  return Math.log(held / (1 - held));
}
