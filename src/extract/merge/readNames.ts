import { contentWords } from '../events/contentWords.ts';

/** Capitalised words of two letters or more. */
const CAPITALISED = /(?<before>^|[.!?…]["”’]?\s+)?(?<name>\p{Lu}[\p{L}'’-]+)/gu;
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter'.split(
    ' ',
  ),
);

/** The words of names in a text, as content words; a sentence's first word counts only where a name goes on behind it. */
export function readNames(text: string): string[] {
  const names: string[] = [];
  for (const { index, groups } of text.matchAll(CAPITALISED)) {
    const { before, name } = groups as { before?: string; name: string };
    const rest = text.slice(index + (before?.length ?? 0) + name.length);
    if (before !== undefined && !/^\s\p{Lu}/u.test(rest)) continue;
    names.push(...contentWords(name).filter((word) => !CALENDAR.has(word)));
  }
  return names;
}
