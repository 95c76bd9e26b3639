import type { LossTally } from '../losses.ts';
import { cleanText, plainText } from './plainText.ts';
import type { Cell } from './sourceRecord.ts';

/** The contract's bound on a quote. */
const LONGEST_CELL = 20_000;

/** A cell without markup, unless what looks like it is text, and none longer than a quote may be. */
export function plainCell({ name, value }: Cell, losses: LossTally, isPlain: boolean): Cell {
  const { text, hadMarkup } = isPlain ? { text: cleanText(value), hadMarkup: false } : plainText(value);
  const oneLine = plainText(name).text.replace(/\s+/g, ' ').slice(0, 100);
  if (hadMarkup) losses.add('texts with formatting', oneLine);
  if (text.length <= LONGEST_CELL && value.length <= LONGEST_CELL * 5) return { name: oneLine, value: text };
  losses.add(`texts of more than ${LONGEST_CELL} characters`, oneLine);
  return { name: oneLine, value: `${cut(text, LONGEST_CELL - 1)}…` };
}

/** The beginning of a text, not within a pair of surrogates. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
