import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleText, EventSet, Passage } from '../../event-set/eventSet.ts';

/** The texts of a set's articles that lie beside it, by the articles' ids; what is missing or broken is left out. */
export function readTexts(set: EventSet, path: string): ReadonlyMap<string, ArticleText> {
  const texts = new Map<string, ArticleText>();
  for (const { id, title, href } of set.dateline.articles) {
    const passages = href === null ? null : passagesOf(readJson(join(dirname(path), href)));
    if (passages) texts.set(id, { id, title, passages });
  }
  return texts;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function passagesOf(value: unknown): readonly Passage[] | null {
  const list = typeof value === 'object' && value !== null && 'passages' in value ? value.passages : null;
  if (!Array.isArray(list)) return null;
  return list.every(isPassage) ? list.map(({ start, end, text }) => ({ start, end, text })) : null;
}

function isPassage(value: unknown): value is Passage {
  const { start, end, text } = (value ?? {}) as Partial<Passage>;
  return (
    typeof text === 'string' &&
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    (end ?? 0) - (start ?? 0) === text.length
  );
}
