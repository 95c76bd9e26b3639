import type { EventFeature } from '../../event-set/eventSet.ts';

/** What a second report adds to the confidence of the first, as a share of what is missing to certainty. */
const SECOND_REPORT = 0.3;

/**
 * One feature of two reports of an event. The report of the earlier article (by its day of publication, then by order)
 * speaks for both and lends its id; all evidence is kept, its own first.
 */
export function joinFeatures(
  first: EventFeature,
  second: EventFeature,
  published: ReadonlyMap<string, string>,
): EventFeature {
  const dayOf = ({ properties }: EventFeature) => published.get(properties.evidence[0].articleId) ?? '9999';
  const [early, late] = dayOf(second) < dayOf(first) ? [second, first] : [first, second];
  const [sure, unsure] = [early.properties.confidence, late.properties.confidence].sort((a, b) => b - a);
  return {
    ...early,
    properties: {
      ...early.properties,
      confidence: round(sure + (1 - sure) * unsure * SECOND_REPORT),
      evidence: [...early.properties.evidence, ...late.properties.evidence],
      reports: [...early.properties.reports, ...late.properties.reports],
      attribution: early.properties.attribution,
    },
  };
}

function round(value: number): number {
  return Math.round(Math.min(0.99, value) * 100) / 100;
}
