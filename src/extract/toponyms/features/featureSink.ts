/** A feature is a hash below this bound. */
export const FEATURE_SPACE = 1 << 24;

/** Gathers the hashed features of one token after the other. */
export interface FeatureSink {
  /** Adds the feature of a template with up to three values. */
  add(template: number, a: number, b?: number, c?: number): void;
  /** The features added since the last `take` or `clear`: the first `count()` of `buffer`. */
  readonly buffer: Int32Array;
  count(): number;
  clear(): void;
  /** A copy of them; begins anew. */
  take(): Int32Array;
}

const MOST_FEATURES = 512;

export function createFeatureSink(): FeatureSink {
  const buffer = new Int32Array(MOST_FEATURES);
  let count = 0;
  return {
    add(template, a, b = 0, c = 0) {
      let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
      hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(c + 0x27d4eb2f, 0x165667b1);
      hash ^= hash >>> 16;
      hash = Math.imul(hash, 0x85ebca6b);
      buffer[count++] = (hash ^ (hash >>> 13)) & (FEATURE_SPACE - 1);
    },
    buffer,
    count: () => count,
    clear() {
      count = 0;
    },
    take() {
      const features = buffer.slice(0, count);
      count = 0;
      return features;
    },
  };
}

/** FNV-1a of the UTF-16 code units. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
