import { describe, expect, it } from 'vitest';
import { recogniseLanguage } from '../../src/extract/language.ts';

describe('recogniseLanguage(text, declared)', () => {
  it('knows English and leaves other languages alone', () => {
    expect(
      recogniseLanguage(
        'The ministers met in the harbour on Monday and spoke of the fish that they had lost.',
      ),
    ).toEqual({
      language: 'en',
      isEnglish: true,
    });
    expect(
      recogniseLanguage(
        'Les ministres se sont réunis lundi dans le port et ont parlé des poissons que la mer leur a pris.',
      ),
    ).toEqual({ language: 'fr', isEnglish: false });
    expect(
      recogniseLanguage(
        'Die Minister trafen sich am Montag im Hafen und sprachen über die Fische, die sie nicht mehr fanden.',
      ),
    ).toEqual({ language: 'de', isEnglish: false });
    expect(
      recogniseLanguage('大臣は月曜日に港で会談し、失われた魚について話し合った。漁業者も参加した。')
        .isEnglish,
    ).toBe(false);
    expect(recogniseLanguage('Министры встретились в понедельник в порту и говорили о рыбе.').language).toBe(
      'ru',
    );
  });

  it('lets the metadata decide where the text does not', () => {
    expect(recogniseLanguage('1999, 2000, 2001', 'tr')).toEqual({ language: 'tr', isEnglish: false });
    expect(recogniseLanguage('1999, 2000, 2001')).toEqual({ language: 'en', isEnglish: true });
  });
});
