import { describe, expect, it } from 'vitest';
import { topicOf } from '../../../../src/extract/events/lexicon/topicWords.ts';

describe('topicOf(words)', () => {
  it('takes the category that most words speak of', () => {
    expect(topicOf('the crowd walked past the army to the parliament'.split(' '))).toBe('politics');
    expect(topicOf('soldiers took the bank'.split(' '))).toBe('conflict');
  });
  it('is null where no word says anything', () => {
    expect(topicOf('they came home'.split(' '))).toBeNull();
    expect(topicOf(['constructor', '__proto__'])).toBeNull();
  });
});
