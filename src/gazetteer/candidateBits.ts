import type { NameKind } from './gazetteer.ts';

/**
 * How a name must be written to mean its place. `free`: in any case. `upper`: without a small letter, as TX and US,
 * since "us" is a pronoun. `stop`: with a full stop and a capital, as "Mass.", since "mass" is a word. `capital`: with
 * a capital at its head or behind "the", as "the West".
 */
export type NameForm = 'free' | 'upper' | 'stop' | 'capital';

const KINDS: readonly NameKind[] = ['main', 'alternate', 'abbreviation', 'demonym'];
const FORMS: readonly NameForm[] = ['free', 'upper', 'stop', 'capital'];
const ROW_BITS = 24;
const ROW_MASK = (1 << ROW_BITS) - 1;

/** A candidate as one number: row in the low 24 bits, kind in two bits above it, form in two above that. */
export function packCandidate(row: number, kind: NameKind, form: NameForm): number {
  return (row | (KINDS.indexOf(kind) << ROW_BITS) | (FORMS.indexOf(form) << (ROW_BITS + 2))) >>> 0;
}

export function rowOf(candidate: number): number {
  return candidate & ROW_MASK;
}

export function kindOf(candidate: number): NameKind {
  return KINDS[(candidate >>> ROW_BITS) & 3];
}

/** Whether the name, as it is written in `surface`, may mean the candidate. */
export function fits(candidate: number, surface: string): boolean {
  const form = FORMS[(candidate >>> (ROW_BITS + 2)) & 3];
  if (form === 'free') return true;
  if (form === 'upper') return surface === surface.toUpperCase();
  return CAPITAL.test(surface) && (form === 'capital' || surface.includes('.'));
}

const CAPITAL = /^(?:the\s+)?\P{Ll}/u;
