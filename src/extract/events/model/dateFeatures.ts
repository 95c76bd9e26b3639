import { featureName } from '../../toponyms/featureName.ts';
import type { Considered } from '../consider.ts';
import type { DateLink } from '../dates/dateLink.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';
import { ageOf, lengthOf } from './dateTraits.ts';
import { distanceStep, standingOf } from './standing.ts';

/**
 * Adds what one of a trigger's possible dates is compared by. `ruled` is the one that the rules alone would
 * take: the candidates come in the order in which the rules trust them.
 */
export function dateFeatures(
  context: EventContext,
  trigger: Trigger,
  links: readonly DateLink[],
  ruled: DateLink | null,
  isMain: boolean,
): Considered<unknown>['addFeatures'] {
  const at = context.parse.tokens[trigger.token].start;
  const tense = `${trigger.tense}${trigger.isPerfect ? 'Perfect' : ''}`;
  return (add, rank) => {
    const link = links[rank];
    const { path, basis, score, span } = link;
    const where = basis === 'publication' ? basis : standingOf(path);
    const age = ageOf(link, context.article.published);
    add(featureName('path', path), 1);
    add(featureName(featureName('path', path), trigger.kind), 1);
    add(featureName('basis', basis), 1);
    add(featureName('rank', Math.min(rank, 4)), 1);
    add(featureName(featureName('tense', tense), where), 1);
    add(featureName(featureName('status', trigger.status), where), 1);
    add(featureName(featureName('age', age), where), 1);
    add(featureName(featureName('age', age), tense), 1);
    add(featureName('length', lengthOf(link)), 1);
    add('score', score);
    if (span !== null) {
      add(featureName('near', distanceStep(span.start, at)), 1);
      add(featureName(featureName('side', span.start < at ? 'before' : 'after'), where), 1);
    }
    if (link === ruled) {
      add('ruled', 1);
      add(featureName('ruled', where), 1);
    }
    if (isMain) {
      add(featureName('main', where), 1);
      add(featureName(featureName('main', 'age'), age), 1);
    }
    if (trigger.isAside) add(featureName('aside', path), 1);
    if (trigger.strength === 'speech') add(featureName('speech', path), 1);
  };
}
