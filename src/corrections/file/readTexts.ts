import { parseIsoDate } from '../../event-set/day.ts';

/** Text in one line, its spaces made single; null where it is empty or longer than `most`. */
export function oneLine(most: number): (text: string) => string | null {
  return (text) => {
    const line = text.trim().replace(/\s+/g, ' ');
    return line === '' || line.length > most ? null : line;
  };
}

/** Any text but the empty one, trimmed; null where it is longer than `most`. */
export function anyText(most: number): (text: string) => string | null {
  return (text) => {
    const trimmed = text.trim();
    return trimmed === '' || trimmed.length > most ? null : trimmed;
  };
}

/** One of the words; null where it is none of them. */
export function wordOf<T extends string>(words: readonly T[]): (text: string) => T | null {
  return (text) => words.find((word) => word === text.trim()) ?? null;
}

/** An id without spaces. */
export function idText(text: string): string | null {
  return /^[^\s\p{Cc}]{1,400}$/u.test(text) ? text : null;
}

/** A day `YYYY-MM-DD`. */
export function dayText(text: string): string | null {
  return parseIsoDate(text.trim()) === null ? null : text.trim();
}

/** A number from `low` to `high`. */
export function numberIn(low: number, high: number): (text: string) => number | null {
  return (text) => {
    const number = /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
    return number >= low && number <= high ? number : null;
  };
}

/** A country's code of two letters, in capitals. */
export function countryText(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : null;
}
