import type { EventRates } from './eventTally.ts';
import { percent, reportReliability } from './reportParts.ts';
import type { Score } from './score.ts';
import { writeTable } from './writeTable.ts';

/** The score of events as tables. */
export function reportEvents({ score }: Extract<Score, { kind: 'events' }>): string {
  const row = (name: string, rates: EventRates) => [
    name,
    ...[rates.precision, rates.recall, rates.f1, rates.mainRecall].map((rate) => rate.toFixed(3)),
    `${rates.hits}/${rates.sure}`,
    `${rates.mainHits}/${rates.main}`,
    `${rates.debatableHits}/${rates.gold - rates.sure}`,
    `${rates.spurious}`,
    `${rates.predicted}`,
  ];
  const { quotes } = score;
  return [
    `events, ${score.documents} documents`,
    writeTable([
      ['', 'P', 'R', 'F1', 'main', 'sure', 'main', 'debatable', 'spurious', 'predicted'],
      row('joint', score.joint),
      row('when only', score.when),
      row('where only', score.where),
    ]),
    `joint F1, 95 % interval over documents: ${score.jointF1Interval.map((bound) => bound.toFixed(3)).join(' to ')}; quotes that agree: ${quotes.agree} of ${quotes.matched}${quotes.notInText ? `; quotes not in the text: ${quotes.notInText}` : ''}`,
    writeTable([
      ['by level', 'sure', 'found', '%'],
      ...Object.entries(score.byLevel)
        .sort(([, a], [, b]) => b.sure - a.sure)
        .map(([level, { sure, hits }]) => [level, `${sure}`, `${hits}`, percent(hits / sure)]),
    ]),
    reportReliability('event', score.reliability),
  ].join('\n\n');
}
