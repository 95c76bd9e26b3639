import { memo } from 'react';
import { findMarks } from './findMarks.ts';

/** A text with the beginnings of words marked that a search found. */
export const Marked = memo(function Marked({ text, search }: MarkedProps) {
  if (search === '') return text;
  const marks = findMarks(text, search);
  if (marks.length === 0) return text;
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className="found">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end)}
    </>
  );
});

export interface MarkedProps {
  readonly text: string;
  /** What the reader searches for. */
  readonly search: string;
}
