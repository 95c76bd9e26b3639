import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/loadGazetteer.ts';
import { parse } from '../../../src/extract/parse.ts';
import { findListLevels } from '../../../src/extract/toponyms/listLevels.ts';
import type { RecognisedName } from '../../../src/extract/toponyms/recognise.ts';
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';

let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 120_000);

function levels(text: string, words: readonly string[]) {
  const parsed = parse(text);
  const names = words.map((word): RecognisedName => {
    const first = parsed.tokens.findIndex((token) => token.text === word);
    expect(first).toBeGreaterThanOrEqual(0);
    return { first, last: first + 1, run: { first, last: first + 1, sentence: 0 }, probability: 1 };
  });
  return findListLevels(parsed, names, gazetteer);
}

describe('findListLevels', () => {
  it('gives each name of a list what most of the others are', () => {
    expect(levels('Snow fell in Oregon, Idaho and Washington.', ['Oregon', 'Idaho', 'Washington'])).toEqual([
      'admin1',
      'admin1',
      'admin1',
    ]);
    expect(levels('Envoys of France, and Egypt met.', ['France', 'Egypt'])).toEqual(['country', 'country']);
  });

  it('gives null outside of lists: a town and its state are none', () => {
    expect(levels('It struck Paris, Texas, late.', ['Paris', 'Texas'])).toEqual([null, null]);
    expect(levels('He left Ohio for Utah.', ['Ohio', 'Utah'])).toEqual([null, null]);
  });
});
