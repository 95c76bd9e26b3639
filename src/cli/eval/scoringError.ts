/** One thing that a prediction got wrong. */
export interface ScoringError {
  readonly kind: 'miss' | 'spurious' | 'far' | 'unresolved' | 'value' | 'wrong';
  readonly id: string;
  /** The words in question, and where they stand. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expected: string | null;
  readonly found: string | null;
}

/** Errors of one kind on the same words with the same expected and found, and the first of them. */
export interface ErrorGroup {
  readonly count: number;
  readonly first: ScoringError;
}

/** The commonest errors, the most frequent first; ties stay in the order of the documents. */
export function commonestErrors(errors: readonly ScoringError[], most: number): readonly ErrorGroup[] {
  const groups = new Map<string, { count: number; first: ScoringError }>();
  for (const error of errors) {
    const { kind, text, expected, found } = error;
    const key = JSON.stringify([kind, text.toLowerCase(), expected, found]);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { count: 1, first: error });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count).slice(0, most);
}
