import type { Mention } from '../mention.ts';

/** How many years a date may lie off the story before it counts as a glance aside. */
const NEAR_YEARS = 2;

export interface YearsAround {
  /** The mention names a year away from the story before and after it: "a painting of 1614", "found in 2004". */
  readonly isAside: boolean;
  /** The year of the next date of the story. */
  readonly nextYear: number | null;
}

/**
 * Which dates lie aside of the story: those whose year is farther from the years before and after than these are from
 * each other.
 */
export function findAsides(mentions: readonly Mention[]): YearsAround[] {
  const years = mentions.map(({ meaning }) => (meaning.kind === 'calendar' ? meaning.year : null));
  const nextYears = nextKnown(years);
  let storyYear: number | null = null;
  return years.map((year, index) => {
    const nextYear = nextYears[index];
    const isAside = year !== null && storyYear !== null && liesAside(year, storyYear, nextYear);
    if (year !== null && !isAside) storyYear = year;
    return { isAside, nextYear };
  });
}

function liesAside(year: number, before: number, after: number | null): boolean {
  const gap = Math.abs(year - before);
  if (after === null) return gap > 10 * NEAR_YEARS;
  return gap > NEAR_YEARS && Math.abs(year - after) > NEAR_YEARS && Math.abs(after - before) < gap;
}

function nextKnown(years: readonly (number | null)[]): (number | null)[] {
  const next: (number | null)[] = new Array(years.length).fill(null);
  let known: number | null = null;
  for (let index = years.length - 1; index >= 0; index--) {
    next[index] = known;
    known = years[index] ?? known;
  }
  return next;
}
