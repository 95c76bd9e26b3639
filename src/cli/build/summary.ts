import type { Notice } from '../../articles/notice.ts';
import type { LongEventSet } from '../../event-set/eventSet.ts';
import type { CorrectionTally } from './correctEvents.ts';

/** What was read and found, as lines for a person. */
export function summarise(
  name: string,
  file: string,
  set: LongEventSet,
  notices: readonly Notice[],
  corrections: CorrectionTally | null,
): string {
  const { articles, counts, minConfidence } = set.dateline;
  const leftOut = notices.filter(({ kind }) => kind === 'left-out').length;
  const undatedArticles = articles.filter(({ published }) => published === null).length;
  const lines = [
    `${name}: ${count(articles.length, 'article')} read, ${leftOut === 0 ? 'nothing' : count(leftOut, 'thing')} left out -> ${file}`,
    `  ${count(counts.found, 'event')} found: ${counts.placed} placed, ${counts.unplaced} unplaced, ${counts.dated} dated, ${counts.undated} undated, ${counts.doubtful} doubtful (below ${minConfidence})`,
  ];
  if (undatedArticles > 0)
    lines.push(
      `  ${count(undatedArticles, 'article')} without a publication date: dates that need one stay open there`,
    );
  if (corrections !== null) {
    const { given, applied, stale, malformed, rejected, hidden } = corrections;
    lines.push(
      `  ${count(given, 'correction')}: ${applied} applied, ${stale} stale, ${malformed} malformed; ${count(counts.corrected, 'event')} checked by a person, ${rejected} rejected, ${hidden} hidden`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
