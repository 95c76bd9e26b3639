import { expect, test } from 'vitest';
import { sortOrder } from '../../../src/app/list/sortOrder.ts';
import { prepare } from '../../../src/app/store/prepare.ts';
import type { SORT_KEYS } from '../../../src/app/store/view.ts';
import { syntheticSet } from '../../fixtures/syntheticSet.ts';

const prepared = prepare(syntheticSet(500));

/** Titles in the order of a key, by comparing each with each. */
function compared(valueAt: (position: number) => string | number | null, descending: boolean) {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const sign = descending ? -1 : 1;
  return prepared.events
    .map(({ position }) => position)
    .sort((one, other) => {
      const [a, b] = [valueAt(one), valueAt(other)];
      if (a === null || b === null) return Number(a === null) - Number(b === null) || one - other;
      const order = typeof a === 'string' ? compare(a, String(b)) : a - Number(b);
      return sign * order || one - other;
    });
}

test.each([false, true])(
  'sortOrder(prepared, sort, locale) sorts, what has no value last, descending: %s',
  (descending) => {
    const at = (position: number) => prepared.events[position]?.properties;
    const by = (key: (typeof SORT_KEYS)[number]) => [...sortOrder(prepared, { key, descending }, 'en')];
    expect(by('place')).toEqual(compared((position) => at(position)?.placeName ?? null, descending));
    expect(by('title')).toEqual(compared((position) => at(position)?.title ?? null, descending));
    expect(by('confidence')).toEqual(compared((position) => at(position)?.confidence ?? null, descending));
    expect(by('sources')).toEqual(compared((position) => prepared.sources[position] ?? null, descending));
  },
);
