/** Precision, recall and F1 from 0 to 1, with the counts that they come from. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hits: number;
  readonly predicted: number;
  readonly gold: number;
}

export function ratesOf(hits: number, predicted: number, gold: number): Rates {
  const precision = share(hits, predicted);
  const recall = share(hits, gold);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall), hits, predicted, gold };
}

/** A part of a whole; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole ? part / whole : 0;
}
