import type { ArticleText, Passage } from '../../event-set/eventSet.ts';

const MOST_PASSAGES = 20_000;

/** Takes an article's text from what came of its file; null when that is something else. */
export function readArticleText(value: unknown): ArticleText | null {
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.title !== 'string') return null;
  if (!Array.isArray(value.passages)) return null;
  return {
    id: value.id,
    title: value.title,
    passages: value.passages.slice(0, MOST_PASSAGES).flatMap(readPassage),
  };
}

function readPassage(value: unknown): readonly Passage[] {
  if (!isObject(value)) return [];
  const { start, end, text } = value;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof text !== 'string') return [];
  const fits = Number.isInteger(start) && start >= 0 && end - start === text.length;
  return fits ? [{ start, end, text }] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
