import { parseNumber } from './numbers.ts';

const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';

/** A year as it is spoken: "nineteen ninety-six", "nineteen hundred", "two thousand and eight". */
export const YEAR_WORDS = `(?:(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:hundred|(?:oh|o)[ -](?:${ONES})|(?:${TENS})(?:[ -](?:${ONES}))?|(?:${TEENS}))|two thousand(?: and)?(?: (?:${ONES}|${TEENS}|(?:${TENS})(?:[ -](?:${ONES}))?))?)\\b`;

/** The same, and "nineteen hundred (and) ninety-three", which else may count things. */
export const FULL_YEAR_WORDS = `(?:(?:fifteen|sixteen|seventeen|eighteen|nineteen) hundred(?: and)? (?:(?:${TENS})(?:[ -](?:${ONES}))?|${TEENS}|${ONES})\\b|${YEAR_WORDS})`;

export const YEAR_WORD_TRIGGERS: readonly string[] = [
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
  'two',
];

/** "BC", "B.C.", "BCE", "AD", "CE", with or without full stops. */
export const ERA = '(?:b\\. ?c\\. ?e\\.|b\\. ?c\\.|b\\.?c\\.?e?\\b|b c\\b|a\\.d\\.|ad\\b|c\\.e\\.|ce\\b)';

/** A year of four digits, 1000 to 2199, or in words. */
export const YEAR = `(?:(?:1\\d|20|21)\\d\\d(?!\\d|[,.]\\d)|${YEAR_WORDS})`;

/** The astronomical year of a match of `YEAR`, or of digits with an era; null where the words make none. */
export function parseYear(words: string, era: string | undefined): number | null {
  let year: number | null;
  if (/^\d/.test(words)) year = Number(words);
  else if (/^two thousand/.test(words)) year = parseNumber(words);
  else {
    const [century, ...rest] = words.split(/[ -]/);
    const hundreds = parseNumber(century);
    const ones = parseNumber(
      rest.filter((word) => word !== 'oh' && word !== 'o' && word !== 'hundred').join(' ') || 'zero',
    );
    year = hundreds === null || ones === null ? null : hundreds * 100 + ones;
  }
  return year !== null && era?.startsWith('b') ? 1 - year : year;
}

/** The year that two digits mean: those up to 29 of this century, the others of the last. */
export function expandTwoDigits(digits: string): number {
  const short = Number(digits);
  return short < 30 ? 2000 + short : 1900 + short;
}
