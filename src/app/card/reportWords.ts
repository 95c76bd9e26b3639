import type { Evidence } from '../../event-set/eventSet.ts';

/** What a report says of when and where, in its own words; null where it does not say. */
export interface ReportWords {
  readonly articleId: string;
  readonly date: string | null;
  readonly place: string | null;
}

/**
 * The words of each report side by side, if they are not the same: the reader sees where reports disagree. Null for a single
 * report and for reports that say the same.
 *
 * @param wordsOf the words of a report that gave its date or place
 */
export function reportWords(
  evidence: readonly Evidence[],
  wordsOf: (evidence: Evidence, mark: 'date' | 'place') => string | null,
): readonly ReportWords[] | null {
  const said = evidence.map((one) => ({
    articleId: one.articleId,
    date: wordsOf(one, 'date'),
    place: wordsOf(one, 'place'),
  }));
  const differ = (part: 'date' | 'place') => {
    const known = said.flatMap((one) => one[part]?.toLowerCase().replace(/\s+/g, ' ') ?? []);
    return new Set(known).size > 1;
  };
  return differ('date') || differ('place') ? said : null;
}
