import { describe, expect, test } from 'vitest';
import { checkWords } from '../../../src/app/words/checkWords.ts';
import { english } from '../../../src/app/words/english.ts';
import { spanish } from '../../../src/app/words/spanish.ts';
import { ACTS, type Act } from '../../../src/event-set/eventSet.ts';

const said = (act: Act, was: string | null, why: string | null = null, words = english) =>
  checkWords({ act, by: 'A. Editor', on: '2026-03-09', why, was }, words);

describe('checkWords(check, words)', () => {
  test('says what was done, what stood there before, who did it, when and why', () => {
    expect(said('move', 'Leeds', 'The police said so.')).toBe(
      'Moved from Leeds · A. Editor, 9 Mar 2026 · The police said so.',
    );
    expect(said('move', null)).toBe('Given a place · A. Editor, 9 Mar 2026');
    expect(said('redate', '-0043')).toBe('Dated anew, before: 44 BC · A. Editor, 9 Mar 2026');
    expect(said('category', 'health-science')).toBe(
      'Category changed, before: Health and science · A. Editor, 9 Mar 2026',
    );
    expect(said('claim', 'denied')).toBe('Claim changed, before: denied · A. Editor, 9 Mar 2026');
    expect(said('confirm', null, null, spanish)).toMatch(/^Confirmado · A\. Editor, 9 mar 2026$/);
  });

  test('has words for every act, and for what it does not know', () => {
    for (const act of ACTS) expect(said(act, null)).toMatch(/^\p{Lu}/u);
    expect(said('redate', 'soon')).toContain('before: soon');
    expect(said('status', 'over')).toContain('before: over');
  });
});
