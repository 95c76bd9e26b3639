/** Names of months and their abbreviations in news, lower case; the value is 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** A month's name in a pattern, an abbreviation's full stop included. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\b\\.?)';

/** First words of a month's name, for a recogniser's triggers. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];

/** The month that a match of `MONTH` names, 1 to 12. */
export function parseMonth(name: string): number {
  return MONTHS.get(name.replace('.', '')) ?? 0;
}
