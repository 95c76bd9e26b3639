import { isFollowedBy, isPrecededBy, type Surroundings } from '../recogniser.ts';

/** "Four flights a week", "24 hours a day", "700 seats a week" are rates. */
const COUNTED =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|few) [a-z]+s $/;

/**
 * Whether a number and a unit are no time: "a second", "one second", "a minute" of patience, "a night", "one night", "a good day",
 * "60 Minutes" the programme, "a quarter" or "three-quarters" of a thing, an amount of money, a rate.
 */
export function isNoLength(said: string, unitWord: string, surroundings: Surroundings): boolean {
  const { text, folded, start, end } = surroundings;
  if (/^\d+ Minutes/.test(text.slice(start, end))) return true;
  if (unitWord === 'second' || isPrecededBy(surroundings, /[$£€]$/)) return true;
  if (unitWord.startsWith('quarter')) {
    const isHyphened = folded[end - unitWord.length - 1] === '-';
    return isHyphened || !/^(?:\d|two|three|four|five|six|seven|eight|several|few)/.test(said);
  }
  if (said === 'a' && isPrecededBy(surroundings, COUNTED)) return true;
  if (unitWord === 'hours' && isFollowedBy(surroundings, /^ a day\b/)) return true;
  if (/^an? (?:good|solid|further|additional)$/.test(said)) return true;
  return (
    (said === 'a' && /^(?:night|minute|weekend)$/.test(unitWord)) || (said === 'one' && unitWord === 'night')
  );
}
