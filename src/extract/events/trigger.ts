import type { Category, Claim, Status } from '../../event-set/eventSet.ts';

/** A word that says that something happened, with what its clause says of it. */
export interface Trigger {
  /** Index into the parse's sentences, and into that sentence's clauses. */
  readonly sentence: number;
  readonly clause: number;
  /** Index of the verb's or noun's token. */
  readonly token: number;
  readonly kind: 'verb' | 'noun';
  /** Lemma of the verb, singular of the noun. */
  readonly lemma: string;
  /** `strong`: in the lists of event words; `plain`: any other verb of action; `speech`: an act done by saying. */
  readonly strength: 'strong' | 'plain' | 'speech';
  readonly category: Category;
  readonly tense: 'past' | 'present' | 'future';
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly status: Status;
  readonly claim: Claim;
  /** Tokens that belong to it: the whole clause of a verb, the noun phrase with its own phrases of a noun. */
  readonly tokens: readonly number[];
  /** It stands in a clause that is not said for its own sake: "burning flags", "who had …". */
  readonly isAside: boolean;
  /** A noun that its clause only speaks of: "apologised for the raid", "to protest the killings". */
  readonly isBackground: boolean;
  /** Its subject is "it", "this", "that" or "which": what happened stands elsewhere. */
  readonly hasEmptySubject: boolean;
}
