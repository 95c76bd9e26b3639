/** 4,660 or 12.5 or 1000000; not part of a word. */
const NUMBER = /(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;
/** What may as well be a day of the month, or a year. */
const LARGEST_DAY = 31;
const YEAR = /^(?:1\d|20)\d\d$/;

/** The figures of a text that may tell an event from others: no days of the month, no years. */
export function readNumbers(text: string): string[] {
  return (text.match(NUMBER) ?? [])
    .filter((number) => !YEAR.test(number))
    .map((number) => number.replaceAll(',', ''))
    .filter((number) => Number(number) > LARGEST_DAY);
}
