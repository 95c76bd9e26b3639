import type { EventProperties } from '../../event-set/eventSet.ts';
import { fold, WORDS } from './fold.ts';
import type { SearchIndex } from './searchIndex.ts';

/** What gathers the words of events, one after the other in the order of their positions, and makes the index of them. */
export interface IndexBuilder {
  add(properties: EventProperties): void;
  finish(): SearchIndex;
}

/** Begins an index of titles, quotes and names of places. */
export function createIndexBuilder(): IndexBuilder {
  const numberOf = new Map<string, number>();
  /** The last event that held the word, by its number: an event counts once. */
  const lastOf: number[] = [];
  const countOf: number[] = [];
  /** Number of the word and position, in turn. */
  let pairs = new Uint32Array(1 << 12);
  let used = 0;
  let position = 0;

  function note(word: string): void {
    const number = numberOf.get(word) ?? numberOf.size;
    if (number === numberOf.size) {
      numberOf.set(word, number);
      lastOf.push(-1);
      countOf.push(0);
    }
    if (lastOf[number] === position) return;
    lastOf[number] = position;
    countOf[number] = (countOf[number] ?? 0) + 1;
    if (used === pairs.length) {
      const larger = new Uint32Array(pairs.length * 2);
      larger.set(pairs);
      pairs = larger;
    }
    pairs[used] = number;
    pairs[used + 1] = position;
    used += 2;
  }

  return {
    add(properties) {
      for (const text of textsOf(properties)) for (const word of fold(text).match(WORDS) ?? []) note(word);
      position += 1;
    },
    finish() {
      const sorted = [...numberOf].sort(([one], [other]) => (one < other ? -1 : 1));
      const wordStarts = new Uint32Array(sorted.length + 1);
      const starts = new Uint32Array(sorted.length + 1);
      const nextOf = new Uint32Array(sorted.length);
      for (const [rank, [word, number]] of sorted.entries()) {
        wordStarts[rank + 1] = (wordStarts[rank] ?? 0) + word.length;
        nextOf[number] = starts[rank] ?? 0;
        starts[rank + 1] = (starts[rank] ?? 0) + (countOf[number] ?? 0);
      }
      const positions = new Uint32Array(used / 2);
      for (let at = 0; at < used; at += 2) {
        const number = pairs[at] ?? 0;
        const next = nextOf[number] ?? 0;
        positions[next] = pairs[at + 1] ?? 0;
        nextOf[number] = next + 1;
      }
      return { words: sorted.map(([word]) => word).join(''), wordStarts, starts, positions };
    },
  };
}

/** Texts that somebody may remember of an event; the same one is not read twice. */
function textsOf({ title, summary, placeName, admin1, evidence }: EventProperties): Iterable<string> {
  return new Set([title, summary, placeName ?? '', admin1 ?? '', ...evidence.map(({ exact }) => exact)]);
}
