import { percent, RATES_HEAD, ratesRow } from './reportParts.ts';
import type { Score } from './score.ts';
import { writeTable } from './writeTable.ts';

/** The score of times as tables. */
export function reportTimes({ score, datesOnly }: Extract<Score, { kind: 'times' }>): string {
  return [
    `times, ${score.documents} documents`,
    writeTable([
      RATES_HEAD,
      ratesRow('strict', score.strict),
      ratesRow('relaxed', score.relaxed),
      ratesRow('value', score.value),
      ratesRow('value, loose', score.valueLoose),
      ratesRow('value, dates and times only', datesOnly.value),
    ]),
    `value right of the matched ${percent(score.valueAccuracy)}, type right ${score.typeAccuracy === null ? '-' : percent(score.typeAccuracy)}`,
    writeTable([
      ['by type', 'gold', 'found', 'found %', 'value', 'value %'],
      ...Object.entries(score.byType).map(([type, { gold, found, value }]) => [
        type,
        `${gold}`,
        `${found}`,
        percent(found / gold),
        `${value}`,
        percent(value / gold),
      ]),
    ]),
  ].join('\n\n');
}
