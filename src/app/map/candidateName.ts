import { countryName } from '../words/placeWords.ts';
import type { Candidate } from './events/candidates.ts';

/** "Paris, Texas": the name, and what tells it from its namesakes. */
export function nameCandidate({ name, admin1, countryCode }: Candidate, locale: string): string {
  const inside = admin1 ?? countryName(countryCode, locale);
  return inside && inside !== name ? `${name}, ${inside}` : name;
}
