/** Latin letters that do not come apart into a plain letter and a mark, and what stands for them. */
const BARE: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  Ŋ: 'N',
  œ: 'o',
  Œ: 'O',
  ſ: 's',
  ƒ: 'f',
  ɓ: 'b',
  Ɓ: 'B',
  ɗ: 'd',
  Ɗ: 'D',
  ƙ: 'k',
  Ƙ: 'K',
  ǝ: 'e',
  ə: 'e',
  Ə: 'E',
  ɛ: 'e',
  Ɛ: 'E',
  ɔ: 'o',
  Ɔ: 'O',
};

/** Latin letters beyond Latin-1 (Extended-A, -B, IPA, Additional), and combining marks. */
const BEYOND_LATIN_1 = /[\u0100-\u02af\u1e00-\u1eff]|[\u0300-\u036f]/g;
const COMBINING_MARK = /[\u0300-\u036f]/;

/**
 * The text with a plain letter for each Latin letter beyond Latin-1, of the same length: the tokeniser knows no others
 * and would cut Gdańsk and Târgoviște into pieces. A combining mark becomes some letter too, for the same reason.
 */
export function plainLetters(text: string): string {
  return text.replace(BEYOND_LATIN_1, (letter) => {
    if (COMBINING_MARK.test(letter)) return 'e';
    const base = BARE[letter] ?? letter.normalize('NFD')[0];
    return /[A-Za-z]/.test(base) ? base : letter;
  });
}
