import { figure, percent, RATES_HEAD, ratesRow, reportReliability } from './reportParts.ts';
import type { Score } from './score.ts';
import { writeTable } from './writeTable.ts';

/** The score of places as tables. */
export function reportPlaces({
  score,
  withoutDemonyms,
  linkedOnly,
}: Extract<Score, { kind: 'places' }>): string {
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
