import type { EventFeature, EventSet } from '../../event-set/eventSet.ts';
import { type Loss, startLosses } from '../losses.ts';
import { NOT_CARRIED, type NotCarried } from './written.ts';

/** For each kind, whether an event has something of it. */
type Tests = { readonly [What in NotCarried]?: (event: EventFeature) => boolean };

/** What all forms but the set itself lose. */
const ALWAYS: Tests = {
  readings: ({ properties }) => properties.alternatives.length > 0,
  marks: ({ properties }) =>
    properties.evidence.some(({ eventSpan, dateSpan, placeSpan }) => eventSpan ?? dateSpan ?? placeSpan),
  corrections: ({ properties }) => (properties.checks ?? []).length > 0,
};

/** Counts what a form loses of a set, the gravest first: what all of them lose, and what the tests say of this one. */
export function tallyLosses(set: EventSet, tests: Tests): readonly Loss<NotCarried>[] {
  const tally = startLosses<NotCarried>();
  const all = { ...ALWAYS, ...tests };
  for (const what of Object.keys(NOT_CARRIED) as NotCarried[])
    for (const event of set.features) if (all[what]?.(event)) tally.add(what, event.properties.title);
  for (const { title } of set.dateline.articles) tally.add('articles', title);
  return tally.losses();
}
