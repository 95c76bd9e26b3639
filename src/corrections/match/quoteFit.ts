/**
 * How well two quotes agree: the same; the same but for spaces; or one sentence holds the other or runs into it, as
 * where a reader cuts sentences elsewhere than it did before.
 */
export type QuoteFit = 'same' | 'spaces' | 'overlap';

/** Fewer characters in common prove nothing. */
const LEAST_COMMON = 20;

/** How a quote agrees with the one looked for, or null where it does not. */
export function quoteFit(wanted: Quote, found: Quote): QuoteFit | null {
  if (wanted.exact === found.exact) return 'same';
  if (wanted.plain === found.plain) return 'spaces';
  const [short, long] = [wanted.plain, found.plain].sort((a, b) => a.length - b.length);
  if (short.length < LEAST_COMMON) return null;
  if (long.includes(short)) return 'overlap';
  const common = Math.max(
    commonEnd(wanted.plain, found.plain, short.length),
    commonEnd(found.plain, wanted.plain, short.length),
  );
  return common >= LEAST_COMMON && common >= short.length / 2 ? 'overlap' : null;
}

/** A quote as it is, and with its spaces made single. */
export interface Quote {
  readonly exact: string;
  readonly plain: string;
}

/** A quote made ready for comparing. */
export function quoteOf(exact: string): Quote {
  return { exact, plain: exact.normalize('NFC').replace(/\s+/g, ' ').trim() };
}

/** How many characters at the end of one text begin the other. */
function commonEnd(one: string, other: string, most: number): number {
  for (let length = most - 1; length >= LEAST_COMMON; length--) {
    if (one.endsWith(other.slice(0, length))) return length;
  }
  return 0;
}
