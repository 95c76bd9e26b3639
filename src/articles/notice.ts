/**
 * What a user must know about one of the files: `left-out` says that something given (a file, a row, a value) is not
 * in the set, `noted` that it is, but not as it may have been meant.
 */
export interface Notice {
  readonly kind: 'left-out' | 'noted';
  /** Path relative to the folder that is read, with slashes. */
  readonly file: string;
  /** Counted from 1, null where the whole file is meant. */
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
  /** What was done about it. */
  readonly outcome: string;
}

/** Signs that a file's name may have, but a line of a terminal had better not. */
const CONTROLS = /\p{Cc}/gu;

/** A notice as one line of text. */
export function formatNotice(notice: Notice): string {
  const file = notice.file.replace(CONTROLS, controlWords);
  const place = notice.line === null ? file : `${file}, line ${notice.line}`;
  return `${place}: expected ${notice.expected}, found ${notice.found}; ${notice.outcome}`;
}

/** `\x0a` for a line feed. */
function controlWords(control: string): string {
  return `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** A foreign value, short enough for a message: quoted, in one line, cut at 60 characters. */
export function quoteValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
