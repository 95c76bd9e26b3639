import { percent } from './reportParts.ts';
import type { Score } from './score.ts';
import { writeTable } from './writeTable.ts';

/** The score of a phrase suite as a table. */
export function reportSuite({ score }: Extract<Score, { kind: 'suite' }>): string {
  return [
    `phrase suite, ${score.cases} cases`,
    writeTable([
      ['', '%', 'right', 'of'],
      ['cases right', percent(score.caseAccuracy), `${score.casesRight}`, `${score.cases}`],
      ['dates found', percent(score.foundRecall), `${score.found}`, `${score.expected}`],
      ['dates right', percent(score.rightRecall), `${score.right}`, `${score.expected}`],
      ['predictions right', percent(score.rightPrecision), `${score.right}`, `${score.predictions}`],
      ['cases without a date', '', `${score.negativeRight}`, `${score.negativeCases}`],
    ]),
  ].join('\n\n');
}
