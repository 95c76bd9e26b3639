/** Letters that decomposition leaves whole, as a reader without them on the keyboard types them. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** A text without case and accents: what words are compared by. "Łódź" and "LODZ" are one. */
export function fold(text: string): string {
  // Most of an English text is plain already, and decomposing it costs more than all the rest.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(WHOLE, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** The words of a text: runs of letters, their marks, and digits. */
export const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const PLAIN = /^[\x00-\x7f]*$/;
const MARKS = /\p{M}+/gu;
const WHOLE = /[ßæœøđðþłħı]/g;

/** The folded words of what somebody typed, each once, at most twelve. */
export function queryWords(query: string): readonly string[] {
  const words = (query.match(WORDS) ?? []).map(fold).filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

const MOST_WORDS = 12;
