import { describe, expect, test } from 'vitest';
import {
  confidenceWord,
  dateBasisWords,
  placeBasisWords,
  spanWords,
} from '../../../src/app/words/basisWords.ts';
import { english } from '../../../src/app/words/english.ts';
import { BASES } from '../../../src/event-set/eventSet.ts';

describe('confidenceWord(confidence, words)', () => {
  test('keeps to the bands at their edges', () => {
    const said = [1, 0.95, 0.94, 0.8, 0.79, 0.55, 0.54, 0.45, 0.44, 0.2, 0.19, 0].map((confidence) =>
      confidenceWord(confidence, english),
    );
    const bands = english.likelihoods.map(([, word]) => word);
    expect(said).toEqual(bands.flatMap((word) => [word, word]));
    expect(confidenceWord(null, english)).toBeNull();
  });
});

describe('dateBasisWords and placeBasisWords', () => {
  test('name every basis, and the words of the article where they are known', () => {
    for (const basis of BASES) {
      expect(dateBasisWords({ dateBasis: basis }, null, english)).toMatch(/\w/);
      expect(placeBasisWords({ placeBasis: basis }, null, english)).toMatch(/\w/);
    }
    expect(dateBasisWords({ dateBasis: 'words' }, 'In March', english)).toBe('dated by the words “In March”');
    expect(placeBasisWords({ placeBasis: null }, 'Rome', english)).toBeNull();
  });
});

describe('spanWords(span, passages)', () => {
  const passages = [{ start: 100, end: 111, text: 'on 4 March.' }];

  test('takes the words from the passage that holds them whole', () => {
    expect(spanWords({ start: 103, end: 110 }, passages)).toBe('4 March');
  });

  test('is null for an empty span and one that no passage holds', () => {
    expect(spanWords({ start: 103, end: 103 }, passages)).toBeNull();
    expect(spanWords({ start: 108, end: 115 }, passages)).toBeNull();
    expect(spanWords(null, passages)).toBeNull();
  });
});
