import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/extract/parse.ts';
import { findDateline } from '../../../src/extract/structure/findDateline.ts';
import { readStructure } from '../../../src/extract/structure/readStructure.ts';

describe('findDateline(text)', () => {
  const found = (text: string) => {
    const dateline = findDateline(text);
    return dateline && text.slice(dateline.start, dateline.end);
  };

  it('finds the place before an agency or a dash', () => {
    expect(found('OSLO (AP)_ Two ships collided.')).toBe('OSLO');
    expect(found('NAIROBI, Kenya (AP) _\n\nA bridge fell.')).toBe('NAIROBI, Kenya');
    expect(found('LISBON, May 14 (Reuters) - The cabinet met.')).toBe('LISBON');
    expect(found('PARIS — The museum reopened.')).toBe('PARIS');
    expect(found('London (CNN) -- The queen spoke.')).toBe('London');
  });

  it('finds the place before a date', () => {
    expect(found('LIMA, 19 December (agencies) — Troops fired.')).toBe('LIMA');
    expect(found('OSLO, Nov. 3, 2015 (AP) - The cabinet met.')).toBe('OSLO');
    expect(found('Mexico City, 5 March 2024 — The rain stopped.')).toBe('Mexico City');
    expect(found('Accra, Ghana – Fishermen met.')).toBe('Accra, Ghana');
  });

  it('finds a line of capitals below the title', () => {
    expect(found('Ministers meet over fish\nANKARA\nThe ministers met on Monday.')).toBe('ANKARA');
  });

  it('finds none in running text', () => {
    expect(found('Two ships collided off Bergen on Monday.')).toBeNull();
    expect(found('NATO said on Monday that it would wait.')).toBeNull();
    expect(found('Jane Roe, mayor of Lima — she has no car — walked.')).toBeNull();
    expect(found('Two ships, Anna – a tug – and Bella, met.')).toBeNull();
  });

  it('reads 100 KB of the worst text quickly', { timeout: 60_000 }, () => {
    const start = performance.now();
    findDateline('A '.repeat(50_000));
    findDateline('A.A-A '.repeat(17_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('readStructure(parse, title)', () => {
  it('tells title, standfirst and dateline from the body', () => {
    const text =
      'Harbour reopens after collision\nShips may pass again, says the port\nBy Jane Roe\nOSLO\nThe harbour reopened on Monday. Two ships had collided there.';
    const parsed = parse(text);
    expect(readStructure(parsed, null).roles).toEqual([
      'title',
      'standfirst',
      'byline',
      'dateline',
      'body',
      'body',
    ]);
  });

  it('takes a text without a title for body', () => {
    const parsed = parse('The harbour reopened on Monday.\n\nTwo ships had collided there.');
    expect(readStructure(parsed, 'Harbour reopens').roles).toEqual(['body', 'body']);
  });
});
