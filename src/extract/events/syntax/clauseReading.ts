import type { Sentence, Token } from '../../parse.ts';
import type { ClauseKind } from './clause.ts';
import type { VerbGroup } from './verbGroup.ts';

/** A clause while its sentence is being read. */
export interface ClauseDraft {
  kind: ClauseKind;
  verb: VerbGroup | null;
  inner: VerbGroup | null;
  parent: number | null;
  opener: string | null;
  /** A comma or dash stands before it: what follows the next comma may belong to its parent again. */
  isParenthetical: boolean;
}

/** A sentence that is being cut into clauses. */
export interface ClauseReading {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly drafts: ClauseDraft[];
  /** Clause index of the token `sentence.first + i`. */
  readonly ofToken: number[];
  /** The clause that the next token belongs to. */
  current: number;
}

/** A reading at the head of its sentence: one clause without a verb. */
export function startReading(tokens: readonly Token[], sentence: Sentence): ClauseReading {
  return {
    tokens,
    sentence,
    drafts: [{ kind: 'main', verb: null, inner: null, parent: null, opener: null, isParenthetical: false }],
    ofToken: new Array(sentence.last - sentence.first).fill(0),
    current: 0,
  };
}

/** Opens a clause at a token and makes it the current one. */
export function openClause(
  reading: ClauseReading,
  kind: ClauseKind,
  opener: string | null,
  at: number,
  parent: number | null = reading.current,
): void {
  const before = at > reading.sentence.first ? reading.tokens[at - 1].text : '';
  reading.drafts.push({
    kind,
    verb: null,
    inner: null,
    parent,
    opener,
    isParenthetical: /^(?:,|--?|[–—_(]|__)$/.test(before),
  });
  reading.current = reading.drafts.length - 1;
}

/** Gives the tokens `from` to `to`, exclusive, to a clause. */
export function assignTokens(
  { ofToken, sentence }: ClauseReading,
  from: number,
  to: number,
  clause: number,
): void {
  ofToken.fill(clause, from - sentence.first, Math.max(from, to) - sentence.first);
}
