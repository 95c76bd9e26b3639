import type { Slot } from '../apply/slots.ts';
import type { EventReference } from '../correction.ts';
import { type Quote, quoteOf } from './quoteFit.ts';

/** An event that an entry may have meant. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly quote: string;
  /** The share of words that the quotes have in common (Dice 1945), from 0 to 1. */
  readonly nearness: number;
}

/** How many candidates a person looks at. */
const MOST_CANDIDATES = 3;
/** With fewer words in common it is not near. */
const LEAST_NEARNESS = 0.2;

/** The events whose quotes come nearest to that of the reference, the nearest first; the one with its id is always among them. */
export function nearestEvents(reference: EventReference, slots: readonly Slot[]): readonly Candidate[] {
  const wanted = wordsOf(quoteOf(reference.quote));
  const candidates = new Map<string, Candidate>();
  for (const { feature, quotes, fate } of slots) {
    if (fate === 'merged') continue;
    const { id, title } = feature.properties;
    let best: Candidate | null = null;
    for (const quote of quotes) {
      const nearness = dice(wanted, wordsOf(quote));
      if (best === null || nearness > best.nearness) best = { id, title, quote: quote.exact, nearness };
    }
    if (best && (best.nearness >= LEAST_NEARNESS || id === reference.event)) candidates.set(id, best);
  }
  const rank = (candidate: Candidate) => (candidate.id === reference.event ? 2 : candidate.nearness);
  return [...candidates.values()]
    .sort((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

const knownWords = new WeakMap<Quote, ReadonlySet<string>>();

/** The words of a quote, kept: many entries may be compared with it. */
function wordsOf(quote: Quote): ReadonlySet<string> {
  const known = knownWords.get(quote);
  if (known) return known;
  const words = new Set(quote.plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  knownWords.set(quote, words);
  return words;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  const all = one.size + other.size;
  return all === 0 ? 0 : Math.round((200 * common) / all) / 100;
}
