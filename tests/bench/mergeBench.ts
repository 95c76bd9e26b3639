import { mergeReports } from '../../src/extract/merge/mergeReports.ts';
import { syntheticReports } from '../fixtures/syntheticReports.ts';
import { durationMs, median } from './measure.ts';

/** Milliseconds to merge generated reports, and the exponent of the growth from the second size to the last. */
export function benchMerge() {
  const points = [1_000, 10_000, 100_000].map((events) => {
    const reports = syntheticReports(events);
    let merged = 0;
    const rounds = events > 10_000 ? 1 : 3;
    const merge = () => {
      merged = mergeReports(reports).length;
    };
    const ms = median(Array.from({ length: rounds }, () => durationMs(merge)));
    return { events, merged, ms };
  });
  const [, middle, last] = points;
  const exponent = Math.log(last.ms / middle.ms) / Math.log(last.events / middle.events);
  return { points, exponent };
}
