import { describe, expect, test } from 'vitest';
import { createSetTaker } from '../../../src/app/sets/takeSet.ts';
import { tellSet } from '../../../src/app/sets/tellSet.ts';
import { showSet } from '../../../src/app/store/actions.ts';
import { countsBeside, facetValues } from '../../../src/app/store/facetSelectors.ts';
import { FACETS } from '../../../src/app/store/filters.ts';
import { preparedOf } from '../../../src/app/store/selectors.ts';
import { createDatelineStore } from '../../../src/app/store/store.ts';
import { type CheckedEventSet, checkEventSet } from '../../../src/event-set/checkEventSet.ts';
import { syntheticSet } from '../../fixtures/syntheticSet.ts';

/** What the page makes of a text that the worker reads, and the shares that it was told meanwhile. */
function carryOver(text: string): { result: CheckedEventSet | null; shares: number[]; kinds: string[] } {
  const shares: number[] = [];
  const kinds: string[] = [];
  const taker = createSetTaker((share) => shares.push(share));
  const bytes = new TextEncoder().encode(text);
  let result: CheckedEventSet | null = null;
  // Cut in the middle of letters.
  const chunks = [bytes.slice(0, 777), bytes.slice(777, 7778), bytes.slice(7778)];
  tellSet(chunks, 'https://example.org/a.json', (message, transfer) => {
    kinds.push(message.kind);
    result = taker.take(structuredClone(message, { transfer: [...transfer] as ArrayBuffer[] })) ?? result;
  });
  return { result, shares, kinds };
}

function stateWith(checked: CheckedEventSet | null) {
  if (!checked || 'problems' in checked) throw new Error('expected a set');
  const store = createDatelineStore();
  showSet(store, checked.set, 'https://example.org/a.json', checked.notes);
  return store.getState();
}

describe('tellSet(chunks, url, tell) and createSetTaker(onProgress)', () => {
  test('bring over what the page would have read itself, in slices, and the index last', () => {
    const text = JSON.stringify(syntheticSet(1000));
    const { result, shares, kinds } = carryOver(text);
    const own = stateWith(checkEventSet(JSON.parse(text)));
    const carried = stateWith(result);
    expect(preparedOf(carried)).toEqual(preparedOf(own));
    for (const facet of FACETS) {
      expect(facetValues(carried, facet)).toEqual(facetValues(own, facet));
      expect(countsBeside(carried, facet)).toEqual(countsBeside(own, facet));
    }
    expect(kinds).toEqual(['head', ...Array(5).fill('events'), 'index']);
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  test('bring over an empty set, and what had to be left out', () => {
    const set = syntheticSet(3);
    expect(carryOver(JSON.stringify({ ...set, features: [] })).result).toMatchObject({ notes: [] });
    const { result } = carryOver(
      JSON.stringify({ ...set, features: [...set.features, { type: 'Feature' }] }),
    );
    expect(result).toMatchObject({ notes: [expect.stringMatching(/^features\[3\]/)] });
  });

  test('bring over why there is no set', () => {
    expect(carryOver('{"type":"FeatureCollection"}').result).toMatchObject({
      problems: [expect.stringContaining('dateline')],
    });
    expect(() => carryOver('{"type":')).toThrow(/https:\/\/example\.org\/a\.json: expected JSON/);
  });
});
