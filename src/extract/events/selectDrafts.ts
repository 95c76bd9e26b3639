import type { DateLink } from './dates/dateLink.ts';
import type { Draft } from './linkEvents.ts';
import type { LinkPath, PlaceLink } from './places/placeLink.ts';

/** Least product of the scores of trigger, place and date at which both are shown: a wrong pin costs more than none. */
const LEAST_JOINT_SCORE = 0.26;
/** Least product of the scores of trigger and its one link at which an event with no date or no place is kept. */
const LEAST_SINGLE_SCORE = 0.4;
/** The same for an act of speech at the seat of who speaks: "the president voiced opposition". */
const LEAST_SEAT_SCORE = 0.25;

/**
 * Keeps the drafts that are worth showing. Where date and place together are too unsure, the one that is not in the
 * event's own words goes; what then is left with neither, or was only said by the way, is no event.
 */
export function selectDrafts<Kind extends Draft>(drafts: readonly Kind[]): Kind[] {
  return drafts.flatMap((draft) => {
    const { trigger } = draft;
    const worth = scoreTrigger(draft);
    const places = draft.places;
    if (isHabit(draft)) return [];
    const joint = worth * (places[0]?.score ?? 0) * (draft.date?.score ?? 0);
    if (isGrounded(draft) && joint >= LEAST_JOINT_SCORE) return [draft];
    const single = keepOne(draft);
    if (!single) return [];
    const score = worth * ((single.date ?? single.places[0])?.score ?? 0);
    if (trigger.isAside && trigger.isBackground && !draft.isMain) return [];
    if (trigger.isAside && trigger.kind === 'verb' && !draft.isMain) return [];
    if (trigger.lemma === 'tell' && !draft.isMain) return [];
    if ((trigger.strength === 'plain' || trigger.hasEmptySubject) && !draft.isMain) return [];
    const least = single.places[0]?.basis === 'seat' ? LEAST_SEAT_SCORE : LEAST_SINGLE_SCORE;
    return score >= least || (draft.isMain && score > 0) ? [single] : [];
  });
}

/** What the trigger itself is worth: a word of the lists before any verb, a main clause before an aside. */
export function scoreTrigger({ trigger, isMain }: Draft): number {
  const strength =
    trigger.strength === 'strong' ? 1 : trigger.strength === 'speech' ? (isMain ? 1 : 0.6) : 0.75;
  return strength * (trigger.isAside ? 0.85 : 1);
}

/** "The charges carry a penalty", "he walks with a limp": the bare present tells what is so, not what happened. */
function isHabit({ trigger, date, places }: Draft): boolean {
  const isBare =
    trigger.kind === 'verb' && trigger.tense === 'present' && !trigger.isPerfect && !trigger.isProgressive;
  if (!isBare || trigger.status !== 'happened') return false;
  // "currently" is no date.
  const isDated = date?.path === 'scene' || (date?.path === 'clause' && date.score > 0.7);
  return !isDated && places[0]?.path !== 'scene';
}

/** Date or place stands in its own words, or a fragment set the scene, or it is what the article is about. */
function isGrounded({ places, date, isMain }: Draft): boolean {
  const isOwn = (path: LinkPath | undefined) =>
    path !== undefined && (OWN.has(path) || path === 'scene' || path === 'anaphor');
  return isMain || isOwn(places[0]?.path) || (date?.span != null && isOwn(date.path));
}

/** The draft with its better link only. What the discourse lent is nothing by itself; null where there is no other. */
function keepOne<Kind extends Draft>(draft: Kind): Kind | null {
  const { places, isMain } = draft;
  const place = places[0] !== undefined && (stands(places[0]) || isMain) ? places[0] : null;
  const date = draft.date && (stands(draft.date) || isMain) ? draft.date : null;
  if (!place && !date) return null;
  return place && (!date || worthOf(place) >= worthOf(date))
    ? { ...draft, date: null }
    : { ...draft, places: [] };
}

const OWN: ReadonlySet<LinkPath> = new Set(['clause', 'child', 'parent', 'sibling']);

/** A link that is known from more than the sentences around. */
function stands(link: PlaceLink | DateLink): boolean {
  return OWN.has(link.path) || link.basis === 'seat' || link.basis === 'publication';
}

function worthOf(link: PlaceLink | DateLink): number {
  return link.score + (OWN.has(link.path) ? 0.2 : 0);
}
