import { decodeBytes, encodeBytes } from './base64.ts';

/** Outside any name, its first token, its other tokens. */
export const OUTSIDE = 0;
export const BEGINS = 1;
export const INSIDE = 2;
export const LABELS = 3;

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. */
export interface ChainModel {
  /**
   * Open addressing: at `2 * s` a feature's hash plus one, or 0 where slot `s` is free; behind it its three weights, a
   * signed byte each, so that one look into memory finds both. A power of two slots.
   */
  readonly slots: Int32Array;
  /** What a weight's byte is multiplied with. */
  readonly scale: number;
  /** Weight of label `b` behind label `a` at `3 * a + b`. */
  readonly transitions: Float32Array;
}

/** A model as a data file holds it. */
export interface PackedChainModel {
  readonly transitions: readonly number[];
  /** What a weight's byte is multiplied with. */
  readonly scale: number;
  /** Differences of the rising hashes, base 128 with a high bit on all bytes but a number's last; base64. */
  readonly hashes: string;
  /** Three signed bytes a feature; base64. */
  readonly weights: string;
}

/** Packs weights by feature hash (three each); those that round to nothing are left out. */
export function packChainModel(
  byHash: ReadonlyMap<number, readonly number[]>,
  transitions: Float32Array,
): PackedChainModel {
  let most = 1e-9;
  for (const weights of byHash.values())
    for (const weight of weights) most = Math.max(most, Math.abs(weight));
  // Few weights are large; a finer step for the many small ones is worth cutting those off.
  const scale = Math.min(most, 2.54) / 127;
  const hashes: number[] = [];
  const weights: number[] = [];
  let before = 0;
  for (const hash of [...byHash.keys()].sort((a, b) => a - b)) {
    const rounded = (byHash.get(hash) ?? []).map((weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / scale))),
    );
    if (rounded.every((weight) => weight === 0)) continue;
    let rest = hash - before;
    before = hash;
    for (; rest > 127; rest >>>= 7) hashes.push((rest & 127) | 128);
    hashes.push(rest);
    for (const weight of rounded) weights.push(weight & 255);
  }
  return {
    transitions: [...transitions].map((weight) => Math.round(weight * 1e4) / 1e4),
    scale: Math.round(scale * 1e8) / 1e8,
    hashes: encodeBytes(Uint8Array.from(hashes)),
    weights: encodeBytes(Uint8Array.from(weights)),
  };
}

/** The model of a data file, ready to be asked. */
export function unpackChainModel(packed: PackedChainModel): ChainModel {
  const hashes = decodeBytes(packed.hashes);
  const bytes = new Int8Array(decodeBytes(packed.weights));
  const features = bytes.length / LABELS;
  let size = 16;
  while (size < features * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  let hash = 0;
  let at = 0;
  for (let feature = 0; feature < features; feature++) {
    let difference = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = hashes[at++];
      difference |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    hash += difference;
    let slot = (hash ^ (hash >>> 9)) & (size - 1);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = hash + 1;
    const from = feature * LABELS;
    slots[slot * 2 + 1] =
      (bytes[from] & 255) | ((bytes[from + 1] & 255) << 8) | ((bytes[from + 2] & 255) << 16);
  }
  return { slots, scale: packed.scale, transitions: Float32Array.from(packed.transitions) };
}

/** Scores of the labels of each token: the sums of its features' weights. */
export function scoreTokens(model: ChainModel, features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * LABELS);
  for (const [token, hashes] of features.entries()) scoreToken(model, hashes, hashes.length, scores, token);
  return scores;
}

/** Writes the scores of one token's labels; its features are the first `count` of `hashes`. */
export function scoreToken(
  { slots, scale }: ChainModel,
  hashes: Int32Array,
  count: number,
  scores: Float64Array,
  token: number,
): void {
  const mask = (slots.length >>> 1) - 1;
  let outside = 0;
  let begins = 0;
  let inside = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i];
    let slot = (hash ^ (hash >>> 9)) & mask;
    let held = slots[slot * 2];
    while (held !== 0 && held !== hash + 1) {
      slot = (slot + 1) & mask;
      held = slots[slot * 2];
    }
    if (held === 0) continue;
    const weights = slots[slot * 2 + 1];
    outside += (weights << 24) >> 24;
    begins += (weights << 16) >> 24;
    inside += (weights << 8) >> 24;
  }
  scores[token * LABELS] = outside * scale;
  scores[token * LABELS + 1] = begins * scale;
  scores[token * LABELS + 2] = inside * scale;
}
