import { type Notice, quoteValue } from '../articles/notice.ts';
import type { CorrectedEvents, Outcome } from './applyCorrections.ts';
import type { Candidate } from './match/nearestEvents.ts';

/** What a user must know of the corrections: those that no longer fit, and what is odd about others. */
export function correctionNotices(
  { outcomes, contradictions }: Pick<CorrectedEvents, 'outcomes' | 'contradictions'>,
  file: string,
): readonly Notice[] {
  const notices = outcomes.flatMap((outcome) => noticesOf(outcome, file));
  for (const { correction, earlier, what } of contradictions) {
    notices.push({
      kind: 'noted',
      file,
      line: correction.line,
      expected: `the same ${WHAT[what] ?? what} as in line ${earlier.line}`,
      found: 'another',
      outcome: 'the later one holds',
    });
  }
  return notices;
}

const WHAT: Readonly<Record<string, string>> = { fate: 'verdict on the event' };

function noticesOf({ correction, events, foundBy, misfits, remarks }: Outcome, file: string): Notice[] {
  const { line, reference, change } = correction;
  const at = { file, line };
  const stale = misfits.map(
    ({ expected, found, candidates }): Notice => ({
      kind: 'left-out',
      ...at,
      expected,
      found:
        candidates.length === 0 ? found : `${found}; nearest ${candidates.map(describeCandidate).join('; ')}`,
      outcome: events.length > 0 ? 'applied but for that' : `${change.action} was not applied`,
    }),
  );
  const noted = remarks.map((remark): Notice => ({ kind: 'noted', ...at, ...remark }));
  if (foundBy !== 'article' || reference.article === null) return [...stale, ...noted];
  const expected = `an article ${reference.article}`;
  const found = `its quote in another: ${events.join(', ')}`;
  return [...stale, ...noted, { kind: 'noted', ...at, expected, found, outcome: 'applied there' }];
}

/** The event in one line: how near, id, title and quote. */
export function describeCandidate({ id, title, quote, nearness }: Candidate): string {
  return `${id} ${quoteValue(title)}, quote ${quoteValue(quote)} (${Math.round(nearness * 100)} % of the words)`;
}
