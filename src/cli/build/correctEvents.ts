import type { Notice } from '../../articles/notice.ts';
import type { CorrectionContext } from '../../corrections/apply/work.ts';
import { applyCorrections, type Outcome, type RemovedEvent } from '../../corrections/applyCorrections.ts';
import { correctionNotices } from '../../corrections/correctionNotices.ts';
import { readCorrections } from '../../corrections/readCorrections.ts';
import type { EventFeature, EventList, Span } from '../../event-set/eventSet.ts';
import type { ReadArticle } from './makeEventSet.ts';

/** What came of a file of corrections. Of an entry that is applied in part, the rest is stale. */
export interface CorrectionTally {
  readonly given: number;
  readonly applied: number;
  readonly stale: number;
  /** Entries that could not be read. */
  readonly malformed: number;
  readonly rejected: number;
  readonly hidden: number;
  readonly outcomes: readonly Outcome[];
  readonly removed: readonly RemovedEvent[];
}

/** What applying corrections needs besides the events; what each article gave is gone through where there are some. */
interface CorrectionInput {
  readonly gazetteer: CorrectionContext['gazetteer'];
  readonly readings: Iterable<CorrectionContext['readings'][number]>;
}

/** The events with the corrections applied to them; without a file of corrections as they were. */
export function correctEvents(
  events: EventList,
  given: { readonly file: string; readonly text: string } | null,
  { gazetteer, readings }: CorrectionInput,
): {
  readonly events: EventList;
  /** Those that persons added. */
  readonly added: readonly EventFeature[];
  readonly notices: readonly Notice[];
  readonly tally: CorrectionTally | null;
} {
  if (given === null) return { events, added: [], notices: [], tally: null };
  const { corrections, notices } = readCorrections(given.text, given.file);
  const corrected = applyCorrections([...events], corrections, { gazetteer, readings: [...readings] });
  const { outcomes, removed } = corrected;
  const malformed = notices.filter(({ kind }) => kind === 'left-out').length;
  const tally: CorrectionTally = {
    given: corrections.length + malformed,
    applied: outcomes.filter((outcome) => outcome.events.length > 0).length,
    stale: outcomes.filter(({ misfits }) => misfits.length > 0).length,
    malformed,
    rejected: removed.filter(({ fate }) => fate === 'rejected').length,
    hidden: removed.filter(({ fate }) => fate === 'hidden').length,
    outcomes,
    removed,
  };
  const isAdded = ({ properties }: EventFeature) =>
    properties.checks?.some(({ act }) => act === 'add') ?? false;
  return {
    events: corrected.events,
    added: corrected.events.filter(isAdded),
    notices: [...notices, ...correctionNotices(corrected, given.file)].sort(byLine),
    tally,
  };
}

function byLine(one: Notice, other: Notice): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

/** The articles with the quotes of these events among the passages that may be shown. */
export function coverQuotes(
  read: readonly ReadArticle[],
  events: readonly EventFeature[],
): readonly ReadArticle[] {
  if (events.length === 0) return read;
  const quotes = new Map<string, Span[]>();
  for (const evidence of events.flatMap(({ properties }) => properties.evidence))
    quotes.set(evidence.articleId, [...(quotes.get(evidence.articleId) ?? []), evidence]);
  return read.map((each) => {
    const spans = quotes.get(each.article.id);
    return spans ? { ...each, passages: joinSpans([...each.passages, ...spans]) } : each;
  });
}

/** The spans in the order of the text, those that meet joined. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
