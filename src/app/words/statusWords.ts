import type { EventProperties } from '../../event-set/eventSet.ts';
import type { Catalogue } from './catalogue.ts';

/** What is not plain about an event: planned, alleged, denied…; empty for what simply happened. */
export function statusWords(
  { status, claim }: Pick<EventProperties, 'status' | 'claim'>,
  words: Catalogue,
): readonly string[] {
  return [
    ...(status === 'happened' ? [] : [words.statuses[status]]),
    ...(claim === 'stated' ? [] : [words.claims[claim]]),
  ];
}
