import { type Confidence, rateDraft } from './confidence.ts';
import type { DateLink } from './dates/dateLink.ts';
import { isHabit, scoreTrigger } from './isRuledIn.ts';
import type { Draft } from './linkEvents.ts';
import type { MergedDraft } from './mergeMentions.ts';
import { defaultEventModel, type EventModel } from './model/eventModel.ts';
import { standingOf } from './model/standing.ts';
import type { PlaceLink } from './places/placeLink.ts';
import type { EventContext } from './readContext.ts';

/** Least product of the scores of trigger and its one link at which an event with no date or no place is kept. */
const LEAST_SINGLE_SCORE = 0.4;
/** The same for an act of speech at the seat of who speaks: "the president voiced opposition". */
const LEAST_SEAT_SCORE = 0.25;

/** An event with date and place is kept, if only among the doubtful, when both are right with this probability. */
const LEAST_CONFIDENCE = 0.15;

/** So many drafts back an event may be told in other words; more would make the cost of a long text grow with its square. */
export const RECENT = 100;

/** A draft with the probabilities that it, its place and its date are right. */
export type RatedDraft = MergedDraft & Confidence;

/**
 * Keeps the drafts that are worth listing. Where date and place together are too unsure, the one that is not in the
 * event's own words goes; what then is left with neither, or was only said by the way, is no event.
 */
export function selectDrafts(
  context: EventContext,
  drafts: readonly MergedDraft[],
  model: EventModel = defaultEventModel,
): RatedDraft[] {
  return drafts.flatMap((draft, i) => {
    if (isHabit(draft)) return [];
    const earlier = drafts.slice(Math.max(0, i - RECENT), i);
    const rated = rateDraft(context, draft, earlier, model);
    if (draft.places.length > 0 && draft.date && rated.confidence >= LEAST_CONFIDENCE)
      return [{ ...draft, ...rated }];
    const single = keepOne(draft);
    return single && isWorthAlone(draft, single)
      ? [{ ...single, ...rateDraft(context, single, earlier, model) }]
      : [];
  });
}

/** Whether an event with no date or no place is more than something said by the way. */
function isWorthAlone(draft: Draft, single: Draft): boolean {
  const { trigger, isMain } = draft;
  const score = scoreTrigger(draft) * ((single.date ?? single.places[0])?.score ?? 0);
  if (isMain) return score > 0;
  if (trigger.isAside && (trigger.isBackground || trigger.kind === 'verb')) return false;
  if (trigger.lemma === 'tell' || trigger.strength === 'plain' || trigger.hasEmptySubject) return false;
  return score >= (single.places[0]?.basis === 'seat' ? LEAST_SEAT_SCORE : LEAST_SINGLE_SCORE);
}

/** The draft with its better link only. What the discourse lent is nothing by itself; null where there is no other. */
function keepOne(draft: MergedDraft): MergedDraft | null {
  const { places, isMain } = draft;
  const place = places[0] !== undefined && (stands(places[0]) || isMain) ? places[0] : null;
  const date = draft.date && (stands(draft.date) || isMain) ? draft.date : null;
  if (!place && !date) return null;
  return place && (!date || worthOf(place) >= worthOf(date))
    ? { ...draft, date: null }
    : { ...draft, places: [] };
}

/** A link that is known from more than the sentences around. */
function stands(link: PlaceLink | DateLink): boolean {
  return standingOf(link.path) === 'own' || link.basis === 'seat' || link.basis === 'publication';
}

function worthOf(link: PlaceLink | DateLink): number {
  return link.score + (standingOf(link.path) === 'own' ? 0.2 : 0);
}
