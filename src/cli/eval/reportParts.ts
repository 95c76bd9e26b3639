import type { Rates } from './rates.ts';
import type { Reliability } from './reliability.ts';
import { writeTable } from './writeTable.ts';

/** Head of a table of `ratesRow`s. */
export const RATES_HEAD = ['', 'P', 'R', 'F1', 'right', 'predicted', 'gold'];

/** Rates as a row of a table, shares in per cent. */
export function ratesRow(name: string, { precision, recall, f1, hits, predicted, gold }: Rates): string[] {
  return [name, percent(precision), percent(recall), percent(f1), `${hits}`, `${predicted}`, `${gold}`];
}

/** The reliability of a confidence as a table with the calibration error above it. */
export function reportReliability(
  thing: string,
  { bins, count, expectedCalibrationError }: Reliability,
): string {
  return `${thing} confidence: expected calibration error ${expectedCalibrationError.toFixed(3)} over ${count}\n${writeTable(
    [
      ['confidence', 'count', 'mean', 'right'],
      ...bins.map((bin) => [
        `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
        `${bin.count}`,
        bin.count ? bin.meanConfidence.toFixed(2) : '-',
        bin.count ? bin.shareRight.toFixed(2) : '-',
      ]),
    ],
  )}`;
}

/** A share as per cent with one digit. */
export function percent(rate: number): string {
  return (100 * rate).toFixed(1);
}

/** A number with so many digits, or a dash for null. */
export function figure(value: number | null, digits: number): string {
  return value === null ? '-' : value.toFixed(digits);
}
