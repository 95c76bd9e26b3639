import { duration } from '../makeMeaning.ts';
import type { ReferenceMeaning } from '../mention.ts';
import type { Discourse } from './discourse.ts';
import { resolveDuration } from './resolveDuration.ts';
import type { Resolved } from './resolved.ts';

/** "Now", "recently", "the future": TIMEX3's references, which no calendar holds; "recent years" have their interval. */
export function resolveReference({ value, nearUnit }: ReferenceMeaning, discourse: Discourse): Resolved {
  const edtf = nearUnit && resolveDuration(duration(null, nearUnit, { bound: 'past' }), discourse).edtf;
  return {
    type: 'DATE',
    value,
    modifier: null,
    edtf,
    time: null,
    anchor: edtf ? 'publication' : 'none',
    point: null,
  };
}
