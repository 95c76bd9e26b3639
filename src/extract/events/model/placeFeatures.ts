import type { Level } from '../../../event-set/eventSet.ts';
import { featureName } from '../../toponyms/featureName.ts';
import type { Considered } from '../consider.ts';
import { MOTION_NOUNS, MOTION_VERBS } from '../lexicon/placeWords.ts';
import type { PlaceLink } from '../places/placeLink.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';
import { CONFIDENCE_OF_SEAT, distanceStep, standingOf } from './standing.ts';

/**
 * Adds what one of a trigger's possible places, as groups, is compared by. `ruled` is the one that the rules alone would take:
 * the groups come in the order in which the rules trust them.
 */
export function placeFeatures(
  context: EventContext,
  trigger: Trigger,
  groups: readonly (readonly PlaceLink[])[],
  ruled: readonly PlaceLink[],
  isMain: boolean,
): Considered<unknown>['addFeatures'] {
  const isMotion = (trigger.kind === 'verb' ? MOTION_VERBS : MOTION_NOUNS).has(trigger.lemma);
  const at = context.parse.tokens[trigger.token].start;
  return (add, rank) => {
    const group = groups[rank];
    const [{ place, path, role, basis, toponym, score, span }] = group;
    const where = standingOf(path);
    add(featureName('path', path), 1);
    add(featureName(featureName('role', role), where), 1);
    add(featureName(featureName('role', role), trigger.kind), 1);
    add(featureName(featureName('role', role), trigger.category), 1);
    add(featureName('basis', basis), 1);
    add(featureName('level', place.level), 1);
    add(featureName(featureName('level', place.level), where), 1);
    add(featureName('rank', Math.min(rank, 4)), 1);
    add('score', score);
    add('toponym', toponym?.confidence ?? CONFIDENCE_OF_SEAT);
    add(featureName('near', distanceStep(span.start, at)), 1);
    add(featureName(featureName('side', span.start < at ? 'before' : 'after'), where), 1);
    if (group === ruled) {
      add('ruled', 1);
      add(featureName('ruled', where), 1);
    }
    if (isMain) add(featureName('main', path), 1);
    if (isMotion) add(featureName('motion', role), 1);
    if (trigger.isAside) add(featureName('aside', path), 1);
    if (trigger.status === 'planned') {
      add(featureName('planned', path), 1);
      add(featureName('planned', role), 1);
    }
    if (trigger.strength === 'speech') {
      add(featureName('speech', path), 1);
      add(featureName('speech', role), 1);
    }
    if (place.countryCode !== null && place.countryCode === context.homeCountry)
      add(featureName('home', place.level), 1);
    const isNarrowed =
      WIDE.has(place.level) &&
      groups.some(([other]) => !WIDE.has(other.place.level) && other.place.countryCode === place.countryCode);
    if (isNarrowed) add(featureName('narrowed', where), 1);
  };
}

const WIDE: ReadonlySet<Level> = new Set(['country', 'region', 'admin1', 'water']);
