/**
 * The first year of the century that a year (0 is 1 BC) belongs to, as a reader counts: 1500 to 1599 is the sixteenth,
 * -199 to -100 (200 to 101 BC) the second before Christ. 1 BC belongs to the first before Christ.
 */
export function firstYearOfCentury(year: number): number {
  return year > 0 ? Math.floor(year / 100) * 100 : Math.floor((year - 1) / 100) * 100 + 1;
}

/** The number of a century by its first year: 16 for 1500, 1 for 0; 0 for the first before Christ, -1 for the second. */
export function centuryNumber(firstYear: number): number {
  return firstYear >= 0 ? firstYear / 100 + 1 : 1 - (1 - firstYear) / 100;
}
