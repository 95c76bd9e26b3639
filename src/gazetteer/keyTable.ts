import { createFirstWords } from './firstWords.ts';
import { type FoldedName, hashFolded } from './fold.ts';
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
  const hashes = createGrowingNumbers();
  const keys = createGrowingNumbers();
  const packed = createGrowingNumbers();
  const firstWords = createFirstWords();
  let slots = new Uint32Array(1 << 12);

  const isSame = (key: number, folded: FoldedName): boolean => {
    const start = key === 0 ? 0 : ends.at(key - 1);
    if (ends.at(key) - start !== folded.length) return false;
    for (let i = 0; i < folded.length; i++) if (bytes.at(start + i) !== folded.codes[i]) return false;
    return true;
  };
  const intern = (folded: FoldedName): number => {
    const hash = hashFolded(folded);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const key = slots[slot] - 1;
      if (hashes.at(key) === hash && isSame(key, folded)) return key;
    }
    const key = ends.length();
    bytes.append(folded.codes.subarray(0, folded.length));
    ends.push(bytes.length());
    hashes.push(hash);
    slots[slot] = key + 1;
    firstWords.note(folded);
    if (ends.length() * 2 > slots.length) slots = placeHashes(hashes.view(), slots.length * 2);
    return key;
  };

  return {
    add(folded, candidate) {
      keys.push(intern(folded));
      packed.push(candidate);
    },
    finish: (compare) => ({
      keyBytes: bytes.view(),
      keyEnds: ends.view(),
      keySlots: slots,
      ...groupByKey(ends.length(), keys.view(), packed.view(), compare),
      ...firstWords.finish(),
    }),
  };
}

function placeHashes(hashes: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(size);
  for (let key = 0; key < hashes.length; key++) {
    let slot = hashes[key] & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = key + 1;
  }
  return slots;
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
