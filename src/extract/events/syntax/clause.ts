import type { VerbGroup } from './verbGroup.ts';

/** How a clause hangs in its sentence. */
export type ClauseKind =
  | 'main'
  /** Joined by "and", "but" to a clause before it. */
  | 'coordinate'
  /** "who …", "which …", "where …". */
  | 'relative'
  /** What somebody says, thinks, wants: "said (that) …". */
  | 'complement'
  /** "because …", "when …", "after …". */
  | 'adverbial'
  /** "if …", "unless …", "whether …". */
  | 'conditional'
  /** "burning flags", "trapped in a landslide". */
  | 'participial'
  /** "to protest the killings". */
  | 'infinitive'
  /** "…, officials said Tuesday", "according to the police". */
  | 'attribution';

/** A clause: its verb group and its tokens, without those of the clauses inside it. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Null where there is none: a fragment, "according to …". */
  readonly verb: VerbGroup | null;
  /** The verb without a subject right behind it, as in "began | meeting", "continued | to strike", "found | floating". */
  readonly inner: VerbGroup | null;
  /** Token indices, ascending. */
  readonly tokens: readonly number[];
  /** The clause that it hangs on, as an index into the sentence's clauses; null for the first one. */
  readonly parent: number | null;
  /** The word that opens it, lower case: "because", "who"; null where there is none. */
  readonly opener: string | null;
}

/** A sentence's clauses, and which of them each token belongs to. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  /** Clause index of the token `sentence.first + i`. */
  readonly ofToken: readonly number[];
}
