import type { Meaning, Mention } from './mention.ts';

/** What a reader of a match can look at beside the match itself. */
export interface Surroundings {
  /** The text as it stands, and as the patterns see it (see `foldText`). */
  readonly text: string;
  readonly folded: string;
  /** Where the match begins and ends. */
  readonly start: number;
  readonly end: number;
  /** The part of speech of the token at an offset; null between tokens. */
  readonly partOfSpeechAt: (offset: number) => string | null;
}

/** A match's named groups, those that did not take part left out. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Finds one family of time expressions. The pattern is tried only where one of the trigger words begins (`#` stands
 * for a digit), so the cost of a text is that of its triggers.
 */
export interface Recogniser {
  readonly name: string;
  readonly triggers: readonly string[];
  readonly pattern: RegExp;
  /** A meaning for the whole match, several mentions inside it, or null when it is no time after all. */
  readonly read: (groups: Groups, surroundings: Surroundings) => Meaning | readonly Mention[] | null;
}

/** A sticky pattern that ends at the end of a word or number. */
export function wordPattern(source: string): RegExp {
  return new RegExp(`(?:${stretchSpaces(source)})(?![a-z0-9_\\u00c0-\\u024f])`, 'y');
}

/** Lets each space of a pattern, outside of sets of characters, stand for up to three, as wrapped and justified texts have them. */
function stretchSpaces(source: string): string {
  return source.replace(/\[[^\]]*\]| \??/g, (part) => STRETCHED[part] ?? part);
}

const STRETCHED: Readonly<Record<string, string>> = {
  ' ': ' {1,3}',
  ' ?': ' {0,3}',
  '[ -]': '(?: {1,3}|-)',
};

/** Whether the words before the match end with one of these, a space between. */
export function isPrecededBy(surroundings: Surroundings, pattern: RegExp): boolean {
  return pattern.test(surroundings.folded.slice(Math.max(0, surroundings.start - 32), surroundings.start));
}

/** Whether what follows the match begins with this. */
export function isFollowedBy(surroundings: Surroundings, pattern: RegExp): boolean {
  return pattern.test(surroundings.folded.slice(surroundings.end, surroundings.end + 40));
}

/** Whether the character at an offset is a capital letter. */
export function isCapitalAt(surroundings: Surroundings, offset: number): boolean {
  const letter = surroundings.text[offset];
  return letter !== undefined && letter !== letter.toLowerCase();
}
