import { plainWords } from './plainWords.ts';

/** Capitalised words of two letters or more. */
const CAPITALISED = /(?<before>^|[.!?…]["”’]?\s+)?(?<name>\p{Lu}[\p{L}'’-]+)/gu;

/** The words of names in a text, as plain words; a sentence's first word counts only where a name goes on behind it. */
export function readNames(text: string): string[] {
  const names: string[] = [];
  for (const { index, groups } of text.matchAll(CAPITALISED)) {
    const { before, name } = groups as { before?: string; name: string };
    const rest = text.slice(index + (before?.length ?? 0) + name.length);
    if (before !== undefined && !/^\s\p{Lu}/u.test(rest)) continue;
    names.push(...plainWords(name));
  }
  return names;
}
