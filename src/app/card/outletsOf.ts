import type { ArticleCopy } from '../../event-set/eventSet.ts';

/** The names of the outlets that ran copies of a report, each once, in their order; without those that are unknown. */
export function outletsOf(copies: readonly ArticleCopy[]): readonly string[] {
  return [...new Set(copies.flatMap(({ publisher }) => publisher ?? []))];
}
