/**
 * Which events hold which words, in typed arrays: nothing of it has to be copied when a worker hands it over, and a query
 * gives a mask at once. A full-text library ranks; here the events stay in the order of time, so that a mask is all there is to find.
 */
export interface SearchIndex {
  /** The folded words in the order of their code units, one after the other. */
  readonly words: string;
  /** Word `i` is `words.slice(wordStarts[i], wordStarts[i + 1])`. */
  readonly wordStarts: Uint32Array;
  /** The positions of the events that hold word `i`: `positions[starts[i]]` to before `positions[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
}
