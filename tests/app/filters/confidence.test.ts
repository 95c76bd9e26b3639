import { describe, expect, test } from 'vitest';
import { confidenceLevels, leastWords } from '../../../src/app/filters/confidenceLevels.ts';
import { showSet } from '../../../src/app/store/actions.ts';
import { confidenceCounts } from '../../../src/app/store/confidenceCounts.ts';
import { setLeastConfidence, toggleFacetValue } from '../../../src/app/store/filterActions.ts';
import { visible } from '../../../src/app/store/selectors.ts';
import { createDatelineStore } from '../../../src/app/store/store.ts';
import { english } from '../../../src/app/words/english.ts';
import { syntheticSet } from '../../fixtures/syntheticSet.ts';

describe('confidenceLevels(likelihoods, doubtfulBelow, chosen)', () => {
  test('begins with none, ascends, and leaves out what lies in the doubtful', () => {
    expect(confidenceLevels(english.likelihoods, 0.5, 0)).toEqual([0, 0.55, 0.8, 0.95]);
  });
  test('holds a level that a link brought', () => {
    expect(confidenceLevels(english.likelihoods, 0.5, 0.7)).toEqual([0, 0.55, 0.7, 0.8, 0.95]);
  });
});

describe('leastWords(level, words)', () => {
  test.each([
    [0, 'Any'],
    [0.8, 'at least very probably right'],
    [0.7, 'at least 70%'],
  ])('%s is %s', (level, words) => {
    expect(leastWords(level, english)).toBe(words);
  });
});

describe('confidenceCounts(state, levels)', () => {
  test('are what each level would show, whichever is chosen', () => {
    const store = createDatelineStore();
    showSet(store, syntheticSet(400, 7), 'https://example.org/a.json');
    toggleFacetValue(store, 'category', 'conflict');
    setLeastConfidence(store, 0.8);
    const levels = [0, 0.55, 0.8, 0.95];
    const counts = confidenceCounts(store.getState(), levels);
    expect(confidenceCounts(store.getState(), levels)).toBe(counts);
    for (const [index, level] of levels.entries()) {
      setLeastConfidence(store, level);
      expect(counts[index]).toBe(visible(store.getState()).length);
    }
    expect(counts[0]).toBeGreaterThan(counts[2] ?? 0);
  });
});
