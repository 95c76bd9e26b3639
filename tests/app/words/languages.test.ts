import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../src/app/words/dateWords.ts';
import { english } from '../../../src/app/words/english.ts';
import { pseudo } from '../../../src/app/words/pseudo.ts';
import { loadWords, readLanguage } from '../../../src/app/words/readLanguage.ts';
import { spanish } from '../../../src/app/words/spanish.ts';

/** The paths of all words of a catalogue, with the kind of each. */
function paths(value: unknown, at = ''): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => paths(inner, `${at}.${name}`));
  return [`${at}: ${typeof value}`];
}

describe('the catalogues', () => {
  it.each([
    ['spanish', spanish],
    ['pseudo', pseudo],
  ])('%s has every word that English has, and no other', (_name, words) => {
    expect(paths(words)).toEqual(paths(english));
  });

  it('spanish leaves no English sentence as it is', () => {
    const own = JSON.stringify(spanish).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    const same = own.filter((text) => text.includes(' ') && JSON.stringify(english).includes(text));
    expect(same).toEqual([]);
  });

  it('pseudo runs from right to left', () => {
    expect(pseudo.direction).toBe('rtl');
    expect(pseudo.shown(3, 4)).toMatch(/^\u202B⟦3 of 4 events·+⟧\u202C$/);
  });
});

describe('readLanguage(asked)', () => {
  it('takes the first code that the page speaks, by its first part', () => {
    expect(readLanguage([null, 'es-MX', 'en'])).toBe('es');
    expect(readLanguage(['ar-xb'])).toBe('ar-XB');
  });
  it('is English where none is spoken', () => {
    expect(readLanguage(['fi', undefined, '__proto__', ''])).toBe('en');
  });
});

describe('dateWords(edtf, spanish)', () => {
  it.each([
    ['1989-11-09', 'jueves, 9 de noviembre de 1989'],
    ['1520~', 'c. 1520'],
    ['15XX', 'siglo XVI'],
    ['-0099/0000', 'siglo I a. C.'],
    ['1989-11-01/1989-11-10', 'principios de noviembre de 1989'],
    ['../2025-11-04', 'hasta 4 de noviembre de 2025'],
    ['-0043', '44 a. C.'],
  ])('%s is %s', (edtf, said) => {
    expect(dateWords(edtf, spanish, 'long')).toBe(said);
  });
});

describe('loadWords(language)', () => {
  it('brings the words of each language', async () => {
    expect(await loadWords('es')).toBe(spanish);
    expect(await loadWords('en')).toBe(english);
  });
});
