import { share } from './rates.ts';

/** A prediction's confidence from 0 to 1, and whether it was right. */
export interface Judgement {
  readonly confidence: number;
  readonly right: boolean;
}

/** The predictions of a tenth of the confidence scale. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Mean distance between confidence and share right, weighted by count (Naeini, Cooper and Hauskrecht 2015). */
  readonly expectedCalibrationError: number;
  readonly count: number;
}

const BIN_COUNT = 10;

/** Ten bins of equal width; 1 falls in the last. */
export function reliabilityOf(judgements: readonly Judgement[]): Reliability {
  const bins = Array.from({ length: BIN_COUNT }, (_, i): ReliabilityBin => {
    const inside = judgements.filter(({ confidence }) => binOf(confidence) === i);
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: i / BIN_COUNT,
      to: (i + 1) / BIN_COUNT,
      count: inside.length,
      meanConfidence: share(sum, inside.length),
      shareRight: share(inside.filter(({ right }) => right).length, inside.length),
    };
  });
  const weighted = bins.reduce(
    (sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.shareRight),
    0,
  );
  return { bins, expectedCalibrationError: share(weighted, judgements.length), count: judgements.length };
}

function binOf(confidence: number): number {
  return Math.max(0, Math.min(BIN_COUNT - 1, Math.floor(confidence * BIN_COUNT)));
}
