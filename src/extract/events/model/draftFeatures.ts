import type { Features } from '../../toponyms/rankFeatures.ts';
import type { Draft } from '../linkEvents.ts';
import type { MergedDraft } from '../mergeMentions.ts';
import type { EventContext } from '../readContext.ts';
import { CONFIDENCE_OF_SEAT, standingOf } from './standing.ts';

/** A name's confidence of more says no more. */
const MOST_CONFIDENCE = 0.95;

/**
 * What decides whether an event, its place and its date are right. `earlier` are the article's drafts before it;
 * `isRuledIn` says whether the rules alone would show it.
 */
export function draftFeatures(
  context: EventContext,
  draft: MergedDraft,
  earlier: readonly MergedDraft[],
  isRuledIn: boolean,
): Features {
  const { trigger, places, date, isMain, mentions } = draft;
  const [place] = places;
  const { paragraph } = context.parse.sentences[trigger.sentence];
  const perfect = trigger.isPerfect ? 'Perfect' : '';
  const progressive = trigger.isProgressive ? 'Progressive' : '';
  const features: Features = {
    bias: 1,
    [`strength:${trigger.strength}`]: 1,
    [`category:${trigger.category}`]: 1,
    [`kind:${trigger.kind}`]: 1,
    [`status:${trigger.status}`]: 1,
    [`claim:${trigger.claim}`]: 1,
    [`tense:${trigger.tense}${perfect}${progressive}`]: 1,
    [`clause:${context.clauses[trigger.sentence].clauses[trigger.clause].kind}`]: 1,
    [`mentions:${Math.min(3, mentions.length)}`]: 1,
    [`main:${isMain}`]: 1,
    [`position:${Math.min(4, Math.floor(Math.log2(1 + paragraph)))}`]: 1,
  };
  if (trigger.isAside) features[`aside:${trigger.kind}`] = 1;
  if (trigger.isBackground) features.background = 1;
  if (trigger.hasEmptySubject) features.emptySubject = 1;
  if (isRuledIn) features.ruled = 1;
  if (place) {
    features[`place:${place.path}`] = 1;
    features[`role:${place.role}`] = 1;
    features[`placeBasis:${place.basis}`] = 1;
    features[`level:${place.place.level}`] = 1;
    features[`${trigger.strength}:${place.path}`] = 1;
    features.placeScore = logOdds(place.score);
    features.placeChoice = logOdds(draft.placeProbability);
    features.toponym = logOdds(Math.min(MOST_CONFIDENCE, place.toponym?.confidence ?? CONFIDENCE_OF_SEAT));
    if (places.length > 1) features.severalPlaces = 1;
  } else features.noPlace = 1;
  if (date) {
    features[`date:${date.path}`] = 1;
    features[`dateBasis:${date.basis}`] = 1;
    features[`dated:${trigger.strength}:${date.path}`] = 1;
    features.dateScore = logOdds(date.score);
    features.dateChoice = logOdds(draft.dateProbability);
  } else features.noDate = 1;
  if (place && date) features[`pair:${standingOf(place.path)}:${standingOf(date.path)}`] = 1;
  const twins = earlier.filter((other) => isTwin(other, draft));
  if (twins.length > 0) features[`twins:${Math.min(3, twins.length)}`] = 1;
  if (twins.some((other) => other.trigger.category === trigger.category)) features.kindredTwin = 1;
  return features;
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
