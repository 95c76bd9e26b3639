import { parseIsoDate } from '../event-set/day.ts';

/** A text that may be another's copy. */
export interface Candidate {
  readonly text: string;
  /** YYYY-MM-DD, or null. */
  readonly published: string | null;
}

/** Words in a row that are compared: short enough to survive an edited word, long enough to be no chance. */
const SHINGLE_WORDS = 5;
/** The least hashes of a text stand for it in the index (bottom-k sketch; Broder 1997). */
const SKETCH_SIZE = 48;
/** A hash that so many kept texts share is a formula, and tells nothing. */
const MOST_POSTINGS = 40;
/** At least so many hashes of the sketches must meet before two texts are compared in full. */
const LEAST_MEETINGS = 6;
/** Of all shingles of two texts, those in both (Jaccard); and of the shorter one's, those in the longer. */
const LEAST_SHARED = 0.6;
const LEAST_CONTAINED = 0.85;
/** A text with fewer shingles is only ever an exact copy. */
const LEAST_SHINGLES = 30;
/** Wire copies run within days; the same words a month later are a form that is filled in again. */
const MOST_DAYS_APART = 7;
/** A dateline and the like: a copy may begin in its own way. */
const HEAD_WORDS = 15;

/**
 * Finds texts that are copies of others, word for word or nearly: for each text the position of the one that is kept
 * in its place, or null for one that is kept. Of copies the earliest published is kept, else the longest.
 *
 * Two texts that each give a number, weekday or month that the other lacks are two reports, however much alike: forms
 * of weather and police reports differ in nothing else. Near-linear: texts are compared only where their sketches meet.
 */
export function findCopies(candidates: readonly Candidate[]): readonly (number | null)[] {
  const copyOf: (number | null)[] = candidates.map(() => null);
  const order = candidates.map((_, i) => i).sort((a, b) => compare(candidates[a], candidates[b]) || a - b);
  const keptByText = new Map<string, number>();
  const keptByHash = new Map<number, number[]>();
  for (const i of order) {
    const exact = candidates[i].text.trim();
    const same = keptByText.get(exact);
    if (same !== undefined) {
      copyOf[i] = same;
      continue;
    }
    const shingles = shinglesOf(exact);
    const sketch = [...shingles].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
    const original =
      shingles.size < LEAST_SHINGLES ? null : nearest(i, shingles, sketch, candidates, keptByHash);
    if (original !== null) {
      copyOf[i] = original;
      continue;
    }
    keptByText.set(exact, i);
    for (const hash of sketch) {
      const kept = keptByHash.get(hash);
      if (!kept) keptByHash.set(hash, [i]);
      else if (kept.length < MOST_POSTINGS) kept.push(i);
    }
  }
  return copyOf;
}

/** The earliest first, those without a date last; of equal ones the longest first. */
function compare(a: Candidate, b: Candidate): number {
  const [dayA, dayB] = [a.published ?? '~', b.published ?? '~'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : b.text.length - a.text.length;
}

function nearest(
  i: number,
  shingles: ReadonlySet<number>,
  sketch: readonly number[],
  candidates: readonly Candidate[],
  keptByHash: ReadonlyMap<number, readonly number[]>,
): number | null {
  const meetings = new Map<number, number>();
  for (const hash of sketch) {
    const kept = keptByHash.get(hash) ?? [];
    if (kept.length < MOST_POSTINGS) for (const j of kept) meetings.set(j, (meetings.get(j) ?? 0) + 1);
  }
  const likely = [...meetings]
    .filter(([, count]) => count >= LEAST_MEETINGS)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const found = likely
    .slice(0, 5)
    .find(([j]) => isCopy(candidates[i], candidates[j], shingles, shinglesOf(candidates[j].text.trim())));
  return found?.[0] ?? null;
}

function isCopy(a: Candidate, b: Candidate, inA: ReadonlySet<number>, inB: ReadonlySet<number>): boolean {
  if (daysApart(a.published, b.published) > MOST_DAYS_APART) return false;
  let shared = 0;
  for (const hash of inA) if (inB.has(hash)) shared++;
  const isAlike =
    shared >= LEAST_SHARED * (inA.size + inB.size - shared) &&
    shared >= LEAST_CONTAINED * Math.min(inA.size, inB.size);
  if (!isAlike) return false;
  const [figuresA, figuresB] = [figuresOf(a.text), figuresOf(b.text)];
  const lacks = (figures: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...figures].some((figure) => !others.has(figure));
  return !(lacks(figuresA, figuresB) && lacks(figuresB, figuresA));
}

function daysApart(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs((parseIsoDate(a) ?? 0) - (parseIsoDate(b) ?? 0));
}

// Accepted: 12; 1,500; 3.5; Monday; March. "May" and "march" are words too, and change nothing when both texts have them.
const FIGURE =
  /^(?:\p{N}[\p{N}.,]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** The numbers, weekdays and months of a text behind its head. */
function figuresOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .slice(HEAD_WORDS)
      .filter((word) => FIGURE.test(word)),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{N}]+/gu) ?? [];
}

/** The hashes of all five words in a row, 32 bits each. */
function shinglesOf(text: string): ReadonlySet<number> {
  const hashes = wordsOf(text).map(hashOf);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= hashes.length; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE_WORDS; k++)
      hash = Math.imul(hash ^ hashes[i + k], 0x9e3779b1) ^ (hash >>> 15);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
