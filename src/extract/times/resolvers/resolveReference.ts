import type { ReferenceMeaning } from '../mention.ts';
import type { Discourse } from './discourse.ts';
import { resolveDuration } from './resolveDuration.ts';
import type { Resolved } from './resolved.ts';

/** "Now", "recently", "recent months": TIMEX3's references; recent units carry their interval before publication. */
export function resolveReference({ value, nearUnit }: ReferenceMeaning, discourse: Discourse): Resolved {
  const edtf =
    nearUnit === null
      ? null
      : resolveDuration(
          { kind: 'duration', count: null, unit: nearUnit, bound: 'past', modifier: null, value: null },
          discourse,
        ).edtf;
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
