import type { ReferenceMeaning } from '../mention.ts';
import type { Resolved } from './resolved.ts';

/** "Now", "recently", "the future": TIMEX3's references, which no calendar holds. */
export function resolveReference({ value }: ReferenceMeaning): Resolved {
  return { type: 'DATE', value, modifier: null, edtf: null, time: null, anchor: 'none', point: null };
}
