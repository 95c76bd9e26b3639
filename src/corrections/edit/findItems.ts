import { isSeq, type Node } from 'yaml';
import { parseYaml } from '../../articles/parseYaml.ts';

/** A list item's place in the text: from its hyphen to behind its last line's end, comments behind it left out. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

/** The items of a block list, and how far they are indented; null where the text holds something else. */
export interface Items {
  readonly items: readonly Item[];
  readonly indent: string;
}

/** Finds the items of the list that a text holds. A text with nothing but comments holds a list of none. */
export function findItems(text: string): Items | null {
  const { document, error } = parseYaml(text, 'failsafe', true);
  if (error !== null) return null;
  const contents = document?.contents ?? null;
  if (contents === null || (contents.range !== null && contents.range?.[0] === contents.range?.[1]))
    return { items: [], indent: '' };
  if (!isSeq(contents) || contents.srcToken?.type !== 'block-seq') return null;
  const hyphens = contents.srcToken.items.map(
    ({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0,
  );
  const items = hyphens.map((start, index): Item => {
    const value = contents.items[index] as Node | null;
    const valueEnd = Math.max(value?.range?.[1] ?? 0, start + 1);
    const lineEnd = text.indexOf('\n', Math.max(valueEnd - 1, start));
    return { start, end: lineEnd < 0 ? text.length : lineEnd + 1 };
  });
  const first = hyphens[0] ?? 0;
  return { items, indent: text.slice(text.lastIndexOf('\n', first - 1) + 1, first) };
}
