import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/gazetteer/fold.ts';

describe('foldName(name)', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['SAO PAULO', 'sao paulo'],
    ['Sa\u0303o Paulo', 'sao paulo'],
    ['St.-Denis', 'st denis'],
    ['St. Louis', 'st louis'],
    ['U.S.', 'us'],
    ['W. Va.', 'w va'],
    ["Cote d'Ivoire", 'cote divoire'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['Baden–Württemberg', 'baden wurttemberg'],
    ['Łódź', 'lodz'],
    ['Århus', 'arhus'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Tromsø', 'tromso'],
    ['Gießen', 'giessen'],
    ['Reykjavík', 'reykjavik'],
    ['Ta‘izz', 'taizz'],
    ['Washington, D.C.', 'washington dc'],
    ['Antigua & Barbuda', 'antigua and barbuda'],
    ['New\u00a0York', 'new york'],
    ['New\n York', 'new york'],
    ['  Rome ', 'rome'],
    ['Dallas/Fort Worth', 'dallas fort worth'],
  ])('%s becomes %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    '',
    '   ',
    '...',
    '北京',
    'Москва',
    'القاهرة',
    'Paris!',
    'a@b',
    'x'.repeat(500),
    '\ud800',
    '\u0000',
  ])('%j has no folded form', (name) => {
    expect(foldName(name)).toBeNull();
  });
});
