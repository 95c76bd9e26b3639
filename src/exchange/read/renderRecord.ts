import type { Span } from '../../event-set/eventSet.ts';
import type { RecordEvent } from './readRecord.ts';

/** A record as the text that proves its event. */
export interface RenderedRecord {
  readonly text: string;
  /** Of the cells' values in the text. */
  readonly spans: readonly Span[];
}

/**
 * A record as text, a cell a line: `Headline: The wall opens`. Cells that follow each other and say a date or a point
 * together share one: `Year, Month, Day: 1989, 11, 9`.
 */
export function renderRecord({ cells, date, place }: RecordEvent): RenderedRecord {
  const spans: Span[] = [];
  let text = '';
  for (let from = 0; from < cells.length; ) {
    const line = cells.slice(from, endOfLine(from, [date?.cells ?? [], place.pointCells]));
    text += `${text === '' ? '' : '\n'}${line.map(({ name }) => name).join(', ')}: `;
    const value = line.map((cell) => cell.value).join(', ');
    for (const _ of line) spans.push({ start: text.length, end: text.length + value.length });
    text += value;
    from += line.length;
  }
  return { text, spans };
}

/** The index behind the cells that share a line with this one. */
function endOfLine(from: number, groups: readonly (readonly number[])[]): number {
  const group = groups.find((each) => each.includes(from)) ?? [];
  let end = from + 1;
  while (group.includes(end)) end++;
  return end;
}

/** From the first of the cells to the last where they follow each other, else the first alone. */
export function spanOfCells(spans: readonly Span[], cells: readonly number[]): Span | null {
  const sorted = [...new Set(cells)].sort((one, other) => one - other);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const areNeighbours = last - first === sorted.length - 1;
  const [from, to] = [spans[first], spans[areNeighbours ? last : first]];
  return from && to ? { start: from.start, end: to.end } : null;
}
