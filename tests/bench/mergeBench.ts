import { mergeReports } from '../../src/extract/merge/mergeReports.ts';
import { syntheticReports } from '../fixtures/syntheticReports.ts';
import { durationMs, median } from './measure.ts';

/** Milliseconds to merge generated reports, and the exponent of the growth from the second size to the last. */
export function benchMerge() {
  const points = [1_000, 10_000, 100_000].map((count) => {
    const reports = syntheticReports(count);
    const rounds = count > 10_000 ? 1 : 3;
    let events = 0;
    const merge = () => {
      events = mergeReports(reports).length;
    };
    const ms = median(Array.from({ length: rounds }, () => durationMs(merge)));
    return { reports: count, events, ms };
  });
  const [, middle, last] = points;
  const exponent = Math.log(last.ms / middle.ms) / Math.log(last.reports / middle.reports);
  return { points, exponent };
}
