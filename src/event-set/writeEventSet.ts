import type { LongEventSet } from './eventSet.ts';

/**
 * An event set as the pieces of its JSON: one article and one event a line, so that two versions can be compared line by
 * line. Piece by piece, as a set may be larger than what is best held at once.
 */
export function* writeEventSet({ type, dateline, features }: LongEventSet): Generator<string> {
  const { articles, counts, ...header } = dateline;
  const head = JSON.stringify(header).slice(1, -1);
  yield `{"type":${JSON.stringify(type)},\n"dateline":{${head},\n"counts":${JSON.stringify(counts)},\n"articles":`;
  yield* writeLines(articles);
  yield '},\n"features":';
  yield* writeLines(features);
  yield '}\n';
}

/** A list as JSON, one item a line. */
export function* writeLines(items: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n${JSON.stringify(item)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n]';
}
