import { createFoldedName, type FoldedName, hashFolded } from './fold.ts';
import { createGrowingBytes, createGrowingNumbers } from './growing.ts';

/** The sections of the index that `finish` gives. */
export interface FinishedKeys {
  readonly keyBytes: Uint8Array;
  readonly keyEnds: Uint32Array;
  readonly keySlots: Uint32Array;
  readonly candidateStarts: Uint32Array;
  readonly candidates: Uint32Array;
  readonly firstWordSlots: Uint32Array;
  readonly firstWordCounts: Uint8Array;
}

/** Collects folded names with their candidates. */
export interface KeyTable {
  /** Joins a packed candidate to a folded name. */
  readonly add: (folded: FoldedName, candidate: number) => void;
  /** Sorts the candidates of each name by `compare` and drops repeats. */
  readonly finish: (compare: (a: number, b: number) => number) => FinishedKeys;
}

export function createKeyTable(): KeyTable {
  const bytes = createGrowingBytes();
  const ends = createGrowingNumbers();
  const keys = createGrowingNumbers();
  const packed = createGrowingNumbers();
  let slots = new Uint32Array(1 << 12);

  const keyAt = (key: number) =>
    bytes.view().subarray(key === 0 ? 0 : ends.view()[key - 1], ends.view()[key]);
  const intern = (folded: FoldedName): number => {
    const mask = slots.length - 1;
    let slot = hashFolded(folded) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (isSame(keyAt(slots[slot] - 1), folded)) return slots[slot] - 1;
    bytes.append(folded.codes.subarray(0, folded.length));
    ends.push(bytes.length());
    slots[slot] = ends.length();
    if (ends.length() * 2 > slots.length) slots = hashAll(slots.length * 2);
    return ends.length() - 1;
  };
  const hashAll = (size: number): Uint32Array<ArrayBuffer> => {
    const larger = new Uint32Array(size);
    const folded = createFoldedName();
    for (let key = 0; key < ends.length(); key++) {
      copyInto(keyAt(key), folded);
      let slot = hashFolded(folded) & (size - 1);
      while (larger[slot] !== 0) slot = (slot + 1) & (size - 1);
      larger[slot] = key + 1;
    }
    return larger;
  };

  return {
    add(folded, candidate) {
      keys.push(intern(folded));
      packed.push(candidate);
    },
    finish(compare) {
      const count = ends.length();
      return {
        keyBytes: bytes.view(),
        keyEnds: ends.view(),
        keySlots: slots,
        ...groupByKey(count, keys.view(), packed.view(), compare),
        ...firstWords(count, keyAt),
      };
    },
  };
}

function isSame(key: Uint8Array, folded: FoldedName): boolean {
  if (key.length !== folded.length) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== folded.codes[i]) return false;
  return true;
}

function copyInto(key: Uint8Array, folded: FoldedName): void {
  folded.codes.set(key);
  folded.length = key.length;
}

function groupByKey(
  count: number,
  keys: Uint32Array,
  packed: Uint32Array,
  compare: (a: number, b: number) => number,
): Pick<FinishedKeys, 'candidateStarts' | 'candidates'> {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[key + 1]++;
  for (let key = 0; key < count; key++) starts[key + 1] += starts[key];
  const grouped = new Uint32Array(packed.length);
  const next = starts.slice();
  for (let i = 0; i < keys.length; i++) grouped[next[keys[i]]++] = packed[i];

  const candidateStarts = new Uint32Array(count + 1);
  let length = 0;
  for (let key = 0; key < count; key++) {
    const group = grouped.subarray(starts[key], starts[key + 1]);
    if (group.length > 1) group.sort(compare);
    const first = length;
    for (const candidate of group)
      if (!grouped.subarray(first, length).includes(candidate)) grouped[length++] = candidate;
    candidateStarts[key + 1] = length;
  }
  return { candidateStarts, candidates: grouped.slice(0, length) };
}

function firstWords(
  count: number,
  keyAt: (key: number) => Uint8Array,
): Pick<FinishedKeys, 'firstWordSlots' | 'firstWordCounts'> {
  const longest = new Map<number, number>();
  const folded = createFoldedName();
  for (let key = 0; key < count; key++) {
    copyInto(keyAt(key), folded);
    const space = folded.codes.subarray(0, folded.length).indexOf(32);
    const hash = hashFolded(folded, space < 0 ? folded.length : space);
    let words = 1;
    for (let i = 0; i < folded.length; i++) if (folded.codes[i] === 32) words++;
    if (words > (longest.get(hash) ?? 0)) longest.set(hash, words);
  }
  let size = 1024;
  while (size < longest.size * 2) size *= 2;
  const firstWordSlots = new Uint32Array(size);
  const firstWordCounts = new Uint8Array(size);
  for (const [hash, words] of longest) {
    let slot = hash & (size - 1);
    while (firstWordCounts[slot] !== 0) slot = (slot + 1) & (size - 1);
    firstWordSlots[slot] = hash;
    firstWordCounts[slot] = Math.min(words, 255);
  }
  return { firstWordSlots, firstWordCounts };
}
