import type { Draft } from './linkEvents.ts';
import { standingOf } from './model/standing.ts';
import type { LinkPath } from './places/placeLink.ts';

/** Least product of the scores of trigger, place and date at which the rules would show both. */
const LEAST_JOINT_SCORE = 0.26;

/** Whether the rules alone would show a draft with its date and place. */
export function isRuledIn(draft: Draft): boolean {
  const joint = scoreTrigger(draft) * (draft.places[0]?.score ?? 0) * (draft.date?.score ?? 0);
  return joint >= LEAST_JOINT_SCORE && isGrounded(draft) && !isHabit(draft);
}

/** What the trigger itself is worth: a word of the lists before any verb, a main clause before an aside. */
export function scoreTrigger({ trigger, isMain }: Draft): number {
  const strength =
    trigger.strength === 'strong' ? 1 : trigger.strength === 'speech' ? (isMain ? 1 : 0.6) : 0.75;
  return strength * (trigger.isAside ? 0.85 : 1);
}

/** "The charges carry a penalty", "he walks with a limp": the bare present tells what is so, not what happened. */
export function isHabit({ trigger, date, places }: Draft): boolean {
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
    path !== undefined && (standingOf(path) === 'own' || path === 'scene' || path === 'anaphor');
  return isMain || isOwn(places[0]?.path) || (date?.span != null && isOwn(date.path));
}
