import type { Parse } from '../../parse.ts';
import type { Mention } from '../mention.ts';

/** A date this many years off the story can be a glance aside; one so far off without a way back is one. */
const NEAR_YEARS = 2;
const FAR_YEARS = 20;
/** How many further dates are looked at for a return to the story. */
const LOOK_AHEAD = 4;

export interface YearsAround {
  /** The mention leaves the story for a glance at another time: "a painting of 1614", "found in 2004", "the August 1792 uprising". */
  readonly isAside: boolean;
  /** It only describes a noun. */
  readonly isNoun: boolean;
  /** The year of the next date that has one. */
  readonly nextYear: number | null;
}

/** Which dates lie aside of the story: those after which it comes back to where it was, and those that only describe a noun. */
export function findAsides(mentions: readonly Mention[], parse: Parse, isNarrative: boolean): YearsAround[] {
  const years = mentions.map(({ meaning }) => (meaning.kind === 'calendar' ? meaning.year : null));
  const known = years.filter((year) => year !== null);
  let seen = 0;
  let storyYear: number | null = null;
  return mentions.map((mention, index) => {
    const year = years[index];
    if (year !== null) seen++;
    const ahead = known.slice(seen, seen + LOOK_AHEAD);
    const isOwnYear = storyYear === null ? isNarrative : year === storyYear;
    const isForeign = year !== null && !isOwnYear;
    const isNoun = isForeign && describesNoun(mention, parse.text);
    const isAside = isNoun || (isForeign && storyYear !== null && liesAside(year, storyYear, ahead));
    if (year !== null && !isAside) storyYear = year;
    return { isAside, isNoun, nextYear: ahead[0] ?? null };
  });
}

function liesAside(year: number, before: number, ahead: readonly number[]): boolean {
  const gap = Math.abs(year - before);
  if (gap <= NEAR_YEARS) return false;
  if (ahead.some((next) => Math.abs(next - before) <= Math.max(1, gap / 4))) return true;
  return gap > FAR_YEARS && ahead.length < LOOK_AHEAD;
}

/** "The August 1792 uprising", "the Dec. 21, 1988, bombing": an article before and a word of the same phrase behind. */
function describesNoun({ start, end }: Mention, text: string): boolean {
  const behind =
    /^,? (?!(?:in|on|at|by|and|or|to|the|a|an|of|from|with|for|was|were|is|had|he|she|it|they|when|where|which|that|as|but|after|before|until|because|while)\b)[a-z]/;
  return (
    /\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) && behind.test(text.slice(end, end + 12))
  );
}
