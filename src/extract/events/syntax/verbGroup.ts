/** A verb with its auxiliaries: "has for months been expanding", "to be restored", "trapped". */
export interface VerbGroup {
  /** Token indices; `last` is exclusive. `head` is the main verb. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future';
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "may", "could", "would", "should", "must", "can"; null where there is none. */
  readonly modal: string | null;
}
