import type { EventRates } from './eventTally.ts';
import type { Rates } from './rates.ts';
import type { Reliability } from './reliability.ts';
import type { Score } from './score.ts';
import type { ScoringError } from './scoringError.ts';
import { writeTable } from './writeTable.ts';

/** A score as tables for a person; shares in per cent. Errors are another part. */
export function reportScore(scored: Score): string {
  switch (scored.kind) {
    case 'places':
      return reportPlaces(scored);
    case 'times':
      return reportTimes(scored);
    case 'suite':
      return reportSuite(scored);
    case 'events':
      return reportEvents(scored);
  }
}

/** The errors of a score, without those of its further views. */
export function errorsOf(scored: Score): readonly ScoringError[] {
  return scored.score.errors;
}

const RATES_HEAD = ['', 'P', 'R', 'F1', 'right', 'predicted', 'gold'];

function ratesRow(name: string, { precision, recall, f1, hits, predicted, gold }: Rates): string[] {
  return [name, percent(precision), percent(recall), percent(f1), `${hits}`, `${predicted}`, `${gold}`];
}

function reportPlaces({ score, withoutDemonyms, linkedOnly }: Extract<Score, { kind: 'places' }>): string {
  const { resolution } = score;
  const groups = (title: string, all: typeof score.byLevel) =>
    writeTable([
      [title, 'gold', 'found', 'found %', 'with point', 'within 161 km', '%'],
      ...Object.entries(all)
        .sort(([, a], [, b]) => b.gold - a.gold)
        .map(([name, { gold, found, linked, right }]) => [
          name,
          `${gold}`,
          `${found}`,
          percent(found / gold),
          `${linked}`,
          `${right}`,
          linked ? percent(right / linked) : '-',
        ]),
    ]);
  return [
    `places, ${score.documents} documents`,
    writeTable([
      RATES_HEAD,
      ratesRow('recognition, exact', score.exact),
      ratesRow('recognition, overlap', score.overlap),
      ratesRow('end to end @161', score.endToEnd161),
      ratesRow('  judged only', score.endToEnd161Judged),
      ratesRow('  without demonyms', withoutDemonyms.endToEnd161),
      ratesRow('  linked gold only', linkedOnly.endToEnd161),
    ]),
    `resolution: acc@161 ${percent(resolution.accuracy161)} of ${resolution.judged} judged, ${resolution.unresolved} unresolved, mean ${figure(resolution.meanKm, 0)} km, median ${figure(resolution.medianKm, 1)} km, AUC ${figure(resolution.areaUnderCurve, 3)}, same GeoNames id ${resolution.sameGeonameId === null ? '-' : percent(resolution.sameGeonameId)}`,
    groups('by level', score.byLevel),
    groups('by type', score.byType),
    reportReliability('place', score.reliability),
  ].join('\n\n');
}

function reportTimes({ score, datesOnly }: Extract<Score, { kind: 'times' }>): string {
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

function reportSuite({ score }: Extract<Score, { kind: 'suite' }>): string {
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

function reportEvents({ score }: Extract<Score, { kind: 'events' }>): string {
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

function reportReliability(thing: string, { bins, count, expectedCalibrationError }: Reliability): string {
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

function percent(rate: number): string {
  return (100 * rate).toFixed(1);
}

function figure(value: number | null, digits: number): string {
  return value === null ? '-' : value.toFixed(digits);
}
