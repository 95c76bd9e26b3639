import type { english } from './english.ts';

/** Every word that the page says, in one language: each language is an object of this shape, in a file of its own. */
export type Catalogue = Widen<typeof english>;

/** The shape without the very words of one language. */
type Widen<Words> = Words extends string
  ? string
  : Words extends (...args: infer Given) => infer Said
    ? (...args: Given) => Widen<Said>
    : Words extends object
      ? { [Key in keyof Words]: Widen<Words[Key]> }
      : Words;
