import type { Level } from '../../../event-set/eventSet.ts';
import type { Features } from '../../toponyms/rankFeatures.ts';
import { MOTION_NOUNS, MOTION_VERBS } from '../lexicon/placeWords.ts';
import type { PlaceLink } from '../places/placeLink.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';
import { CONFIDENCE_OF_SEAT, distanceStep, standingOf } from './standing.ts';

/**
 * What a trigger's possible places are compared by, one entry a group. `ruled` is the one that the rules alone would take:
 * the groups come in the order in which the rules trust them.
 */
export function placeFeatures(
  context: EventContext,
  trigger: Trigger,
  groups: readonly (readonly PlaceLink[])[],
  ruled: readonly PlaceLink[],
  isMain: boolean,
): Features[] {
  const isMotion = (trigger.kind === 'verb' ? MOTION_VERBS : MOTION_NOUNS).has(trigger.lemma);
  const at = context.parse.tokens[trigger.token].start;
  return groups.map((group, rank) => {
    const [{ place, path, role, basis, toponym, score, span }] = group;
    const where = standingOf(path);
    const features: Features = {
      [`path:${path}`]: 1,
      [`role:${role}:${where}`]: 1,
      [`role:${role}:${trigger.kind}`]: 1,
      [`role:${role}:${trigger.category}`]: 1,
      [`basis:${basis}`]: 1,
      [`level:${place.level}`]: 1,
      [`level:${place.level}:${where}`]: 1,
      [`rank:${Math.min(rank, 4)}`]: 1,
      score,
      toponym: toponym?.confidence ?? CONFIDENCE_OF_SEAT,
      [`near:${distanceStep(span.start, at)}`]: 1,
      [`side:${span.start < at ? 'before' : 'after'}:${where}`]: 1,
    };
    if (group === ruled) {
      features.ruled = 1;
      features[`ruled:${where}`] = 1;
    }
    if (isMain) features[`main:${path}`] = 1;
    if (isMotion) features[`motion:${role}`] = 1;
    if (trigger.isAside) features[`aside:${path}`] = 1;
    if (trigger.status === 'planned') {
      features[`planned:${path}`] = 1;
      features[`planned:${role}`] = 1;
    }
    if (trigger.strength === 'speech') {
      features[`speech:${path}`] = 1;
      features[`speech:${role}`] = 1;
    }
    if (place.countryCode !== null && place.countryCode === context.homeCountry)
      features[`home:${place.level}`] = 1;
    const isNarrowed =
      WIDE.has(place.level) &&
      groups.some(([other]) => !WIDE.has(other.place.level) && other.place.countryCode === place.countryCode);
    if (isNarrowed) features[`narrowed:${where}`] = 1;
    return features;
  });
}

const WIDE: ReadonlySet<Level> = new Set(['country', 'region', 'admin1', 'water']);
