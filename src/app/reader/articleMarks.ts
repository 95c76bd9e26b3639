import type { Evidence, Passage, Span } from '../../event-set/eventSet.ts';
import { matchingPassages } from '../card/matchingPassages.ts';
import type { AppEvent } from '../store/prepare.ts';

/** An event where an article reports it. */
export interface Report {
  readonly event: AppEvent;
  readonly evidence: Evidence;
}

/** A marked stretch of an article, and the events that it reports: more than one where their words overlap. */
export interface ArticleMark extends Span {
  readonly reports: readonly Report[];
}

/**
 * What to mark in an article: for each of its events the words that told of it, else the quote. Stretches that overlap are
 * one. Events whose quote does not stand in the text where it should are left out: the text has changed.
 */
export function articleMarks(
  events: readonly AppEvent[],
  articleId: string,
  passages: readonly Passage[],
): readonly ArticleMark[] {
  const reports = events.flatMap((event) =>
    event.properties.evidence
      .filter(
        (evidence) => evidence.articleId === articleId && matchingPassages(evidence, passages).length > 0,
      )
      .map((evidence): Report => ({ event, evidence })),
  );
  const spans = reports
    .map((report) => ({ report, span: markOf(report.evidence) }))
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  const marks: { start: number; end: number; reports: Report[] }[] = [];
  for (const { report, span } of spans) {
    const last = marks.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.reports.push(report);
    } else marks.push({ ...span, reports: [report] });
  }
  return marks;
}

function markOf({ start, end, eventSpan }: Evidence): Span {
  const isWithin =
    eventSpan !== null && eventSpan.start >= start && eventSpan.end <= end && eventSpan.end > eventSpan.start;
  return isWithin ? { start: eventSpan.start, end: eventSpan.end } : { start, end };
}
