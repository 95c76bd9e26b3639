import type { BCubed } from './bCubed.ts';
import { percent } from './reportParts.ts';
import type { Score } from './score.ts';
import { writeTable } from './writeTable.ts';

/** The score of merging as tables. */
export function reportClusters({ score }: Extract<Score, { kind: 'clusters' }>): string {
  const row = (name: string, { precision, recall, f1, judgedPrecision, judgedRecall }: BCubed) => [
    name,
    ...[precision, recall, f1].map(percent),
    `${judgedPrecision}`,
    `${judgedRecall}`,
  ];
  return [
    `clusters, ${score.documents} documents; ${score.found} of ${score.mentions} mentions found`,
    writeTable([
      ['B-cubed', 'P', 'R', 'F1', 'over (P)', 'over (R)'],
      row('all found mentions', score.all),
      row('without singletons', score.withoutSingletons),
    ]),
    `events found in several articles: ${score.shared}, of which ${score.sharedWhole} joined whole and alone`,
  ].join('\n\n');
}
