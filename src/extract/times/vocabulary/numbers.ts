const ONES: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS: readonly string[] = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
]);

const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, value): [string, number] => [word, value * 10]).slice(2),
]);

const SMALL = `(?:${[...TENS.slice(2), ...[...ONES].reverse()].join('|')})`;

/** A cardinal number in words: "six", "twenty-five", "two hundred and fifty", "a hundred", "a dozen". */
export const NUMBER_WORDS = `(?:(?:a |an )?(?:${SMALL}|hundred|thousand|dozen)\\b(?:[ -](?:and )?(?:${SMALL}|hundred|thousand|million|dozen)\\b){0,6})`;

/** A cardinal number in digits, with thousands' commas or a fraction: "1,500", "65 million". */
export const NUMBER_DIGITS =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d+)?)(?: (?:thousand|million|billion)\\b)?';

export const NUMBER_TRIGGERS: readonly string[] = [
  ...ONES,
  ...TENS.slice(2),
  'hundred',
  'thousand',
  'dozen',
  '#',
];

/** The value of a match of `NUMBER_WORDS` or `NUMBER_DIGITS`; null when the words make no number. */
export function parseNumber(words: string): number | null {
  if (/^\d/.test(words)) {
    const [digits, scale] = words.replaceAll(',', '').split(' ');
    return Number(digits) * (scale === 'billion' ? 1e9 : (SCALES.get(scale ?? '') ?? 1));
  }
  let total = 0;
  let current = 0;
  for (const word of words.split(/[ -]/)) {
    if (word === 'and' || word === 'a' || word === 'an') continue;
    const scale = SCALES.get(word);
    if (scale === undefined) {
      const value = WORD_VALUES.get(word);
      if (value === undefined) return null;
      current += value;
    } else if (scale >= 1000) {
      total += (current || 1) * scale;
      current = 0;
    } else current = (current || 1) * scale;
  }
  return total + current;
}

const ORDINAL_ONES: readonly string[] = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const ORDINAL_TENS: readonly string[] = [
  '',
  '',
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
];

const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_ONES.map((word, value): [string, number] => [word, value]).slice(1),
  ...ORDINAL_TENS.map((word, value): [string, number] => [word, value * 10]).slice(2),
]);

const ORDINAL_ENDS = [...[...ORDINAL_ONES].reverse().slice(0, -1), ...ORDINAL_TENS.slice(2)].join('|');

/** An ordinal in words: "third", "twenty-first". */
export const ORDINAL_WORDS = `(?:(?:(?:${TENS.slice(2).join('|')})[ -])?(?:${ORDINAL_ENDS})\\b)`;

/** An ordinal in words or digits: "third", "21st". */
export const ORDINAL = `(?:${ORDINAL_WORDS}|\\d{1,3}(?:st|nd|rd|th)\\b)`;

export const ORDINAL_TRIGGERS: readonly string[] = [...ORDINAL_VALUES.keys(), ...TENS.slice(2), '#'];

/** The value of a match of `ORDINAL`. */
export function parseOrdinal(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  return words
    .split(/[ -]/)
    .reduce((sum, word) => sum + (ORDINAL_VALUES.get(word) ?? WORD_VALUES.get(word) ?? 0), 0);
}
