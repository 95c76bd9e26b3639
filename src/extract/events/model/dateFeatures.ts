import type { Features } from '../../toponyms/rankFeatures.ts';
import type { DateLink } from '../dates/dateLink.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';
import { ageOf, lengthOf } from './dateTraits.ts';
import { distanceStep, standingOf } from './standing.ts';

/**
 * What a trigger's possible dates are compared by, one entry a candidate. `ruled` is the one that the rules alone would
 * take: the candidates come in the order in which the rules trust them.
 */
export function dateFeatures(
  context: EventContext,
  trigger: Trigger,
  links: readonly DateLink[],
  ruled: DateLink | null,
  isMain: boolean,
): Features[] {
  const at = context.parse.tokens[trigger.token].start;
  const tense = `${trigger.tense}${trigger.isPerfect ? 'Perfect' : ''}`;
  return links.map((link, rank) => {
    const { path, basis, score, span } = link;
    const where = basis === 'publication' ? basis : standingOf(path);
    const age = ageOf(link, context.article.published);
    const features: Features = {
      [`path:${path}`]: 1,
      [`path:${path}:${trigger.kind}`]: 1,
      [`basis:${basis}`]: 1,
      [`rank:${Math.min(rank, 4)}`]: 1,
      [`tense:${tense}:${where}`]: 1,
      [`status:${trigger.status}:${where}`]: 1,
      [`age:${age}:${where}`]: 1,
      [`age:${age}:${tense}`]: 1,
      [`length:${lengthOf(link)}`]: 1,
      score,
    };
    if (span !== null) {
      features[`near:${distanceStep(span.start, at)}`] = 1;
      features[`side:${span.start < at ? 'before' : 'after'}:${where}`] = 1;
    }
    if (link === ruled) {
      features.ruled = 1;
      features[`ruled:${where}`] = 1;
    }
    if (isMain) {
      features[`main:${where}`] = 1;
      features[`main:age:${age}`] = 1;
    }
    if (trigger.isAside) features[`aside:${path}`] = 1;
    if (trigger.strength === 'speech') features[`speech:${path}`] = 1;
    return features;
  });
}
