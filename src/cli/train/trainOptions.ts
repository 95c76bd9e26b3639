/** What `dateline train` was asked for. */
export interface TrainOptions {
  /** Into how many parts the documents fall for cross-validation. */
  readonly folds: number;
  /** Folder for the weights, or null. */
  readonly out: string | null;
  /** Folder for what was read by cross-validation, or null. */
  readonly predictions: string | null;
}
