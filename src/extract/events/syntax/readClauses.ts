import type { Parse, Sentence, Token } from '../../parse.ts';
import { readVerb } from '../lexicon/lemmas.ts';
import { CLAUSE_TAKERS, REPORTING_VERBS } from '../lexicon/verbClasses.ts';
import { findSubjectStart, readVerbGroups, type VerbGroup } from './readVerbGroups.ts';

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

interface Draft {
  kind: ClauseKind;
  verb: VerbGroup | null;
  inner: VerbGroup | null;
  parent: number | null;
  opener: string | null;
  /** A comma or dash stands before it: what follows the next comma may belong to its parent again. */
  isParenthetical: boolean;
}

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'lest', 'provided']);
const ADVERBIAL = new Set(['because', 'although', 'though', 'while', 'whereas', 'when', 'whenever', 'once']);
/** Prepositions that open a clause only where a verb with a subject follows before the next comma. */
const EITHER = new Set(['after', 'before', 'until', 'till', 'since', 'as']);
const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where']);
/** Nouns that take a clause of what is said. */
const SAYING_NOUNS = new Set(
  'report reports claim claims statement news signal signals fact evidence fear fears hope hopes suggestion suggestions allegation allegations charge charges accusation accusations accusations sign signs warning warnings belief idea guarantee guarantees'.split(
    ' ',
  ),
);
const QUESTION = new Set(['what', 'how', 'why']);

/** No sentence of prose has more tokens; what has is a list or noise, and is left uncut: the cost stays linear. */
export const LONGEST_SENTENCE = 250;

/**
 * Cuts a sentence into clauses by its verb groups, subordinating words, commas and conjunctions: a shallow reading in
 * one pass from left to right. It sees as deep as news prose needs: which verb a date, a place, a subject belong to.
 */
export function readClauses({ tokens }: Parse, sentence: Sentence): Clauses {
  if (sentence.last - sentence.first > LONGEST_SENTENCE) return readNothing(sentence);
  const groups = readVerbGroups(tokens, sentence);
  const groupAt = new Map(groups.map((group) => [group.first, group]));
  const drafts: Draft[] = [
    { kind: 'main', verb: null, inner: null, parent: null, opener: null, isParenthetical: false },
  ];
  const ofToken: number[] = new Array(sentence.last - sentence.first).fill(0);
  let current = 0;

  const open = (kind: ClauseKind, opener: string | null, at: number, parent: number | null = current) => {
    const before = at > sentence.first ? tokens[at - 1].text : '';
    drafts.push({
      kind,
      verb: null,
      inner: null,
      parent,
      opener,
      isParenthetical: /^(?:,|--?|[–—_(]|__)$/.test(before),
    });
    current = drafts.length - 1;
  };
  const assign = (from: number, to: number, clause: number) => {
    for (let i = from; i < to; i++) ofToken[i - sentence.first] = clause;
  };

  for (let i = sentence.first; i < sentence.last; i++) {
    const group = groupAt.get(i);
    if (!group) {
      const kind = kindOfOpener(tokens, sentence, i, groups);
      if (kind) open(kind, tokens[i].lower, i);
      else if (tokens[i].text === ',') current = afterComma(i);
      assign(i, i + 1, current);
      continue;
    }
    const { verb, inner } = drafts[current];
    if (group.form === 'finite') placeFinite(i, group);
    else if (inner === null && verb && (verb.last === i || isDueTo(tokens, verb, group)))
      drafts[current].inner = group;
    else {
      open(group.form === 'infinitive' ? 'infinitive' : 'participial', tokens[i].lower, i);
      drafts[current].verb = group;
    }
    assign(group.first, group.last, current);
    i = group.last - 1;
  }

  function findParenthetical(): number | null {
    for (let at: number | null = current; at !== null; at = drafts[at].parent)
      if (drafts[at].isParenthetical && drafts[at].verb !== null) return at;
    return null;
  }

  /** Which clause goes on behind a comma. */
  function afterComma(at: number): number {
    // ", on Monday" behind "who lived there": back to the clause that the parenthesis interrupted.
    const next = tokens[at + 1];
    const parenthetical = findParenthetical();
    if (at + 1 < sentence.last && next.pos === 'ADP' && next.lower !== 'of' && parenthetical !== null)
      return drafts[parenthetical].parent ?? 0;
    // "After he left, his wife …", "Last month, after the flood, officials …": the clause that it hangs on still waits
    // for its verb. A comma between two names ("Looe, Cornwall") ends nothing.
    const waiting = findWaiting();
    if (waiting === null || drafts[current].verb === null) return current;
    if (tokens[at - 1]?.pos === 'PROPN' && next?.pos === 'PROPN') return current;
    const isHeading = !ofToken
      .slice(0, at - sentence.first)
      .some((clause, i) => clause === waiting && tokens[sentence.first + i].pos !== 'PUNCT');
    return isHeading || drafts[current].isParenthetical ? waiting : current;
  }

  function placeFinite(at: number, group: VerbGroup): void {
    if (drafts[current].verb === null) {
      drafts[current].verb = group;
      return;
    }
    const waiting = findWaiting();
    const held = drafts[current].verb;
    const found = findSubjectStart(tokens, sentence, at);
    const isBehindVerb =
      held !== null &&
      found >= held.last &&
      tokens.slice(held.last, found).every(({ pos }) => pos === 'ADV') &&
      !CLAUSE_TAKERS.has(held.lemma);
    // "were reported killed": one verb. "the sanctions imposed on Iraq": a participle behind the object.
    if (held?.last === at && held.isPassive && drafts[current].inner === null) {
      drafts[current].inner = group;
      return;
    }
    const isBehindFinder = held?.last === found && !REPORTING_VERBS.has(held.lemma);
    if (
      (isBehindVerb || isBehindFinder) &&
      found < at &&
      waiting === null &&
      isLoneParticiple(tokens, group)
    ) {
      open('participial', null, at);
      drafts[current].verb = group;
      return;
    }
    // "who was accused of faking his death pleaded guilty", "a house facing A and B is sliding": the nouns are objects.
    const isObject = waiting !== null && (isBehindVerb || tokens[found - 1]?.pos === 'CCONJ');
    const start = isObject ? at : found;
    const hasSubject = start < at;
    const before = start > sentence.first ? tokens[start - 1] : null;
    const isJoined =
      !isObject &&
      (before?.pos === 'CCONJ' ||
        (!hasSubject && tokens[at - 1].pos === 'ADV' && tokens[at - 2]?.pos === 'CCONJ'));
    // "…, Red Cross and ambulance officials said": both names speak.
    const joined =
      isJoined && REPORTING_VERBS.has(group.lemma) ? startOfJoined(tokens, sentence, start) : null;
    if (joined !== null) {
      open('attribution', null, joined, 0);
      assign(joined, at, current);
      drafts[current].verb = group;
      return;
    }
    const isAfterComma = before !== null && /^(?:,|["”’']|--|[_–—])$/.test(before.text);

    if (isJoined) {
      const host = findFinite(current, hasSubject && tokens[start - 2]?.text === ',');
      open(
        drafts[host].kind === 'main' ? 'coordinate' : drafts[host].kind,
        'and',
        start,
        drafts[host].kind === 'main' ? host : drafts[host].parent,
      );
    } else if (waiting !== null && (!hasSubject || isAfterComma)) {
      current = waiting;
    } else if (REPORTING_VERBS.has(group.lemma) && isAfterComma) {
      open('attribution', null, start, 0);
    } else if (hasSubject && !isAfterComma && findReporter() !== null) {
      open('complement', null, start, findReporter() ?? 0);
    } else if (hasSubject && !isAfterComma) {
      open('relative', null, start);
    } else {
      open('coordinate', null, start, 0);
    }
    assign(start, at, current);
    drafts[current].verb = group;
  }

  /** The nearest clause around the current one that has no verb yet. */
  function findWaiting(): number | null {
    for (let at = drafts[current].parent; at !== null; at = drafts[at].parent)
      if (drafts[at].verb === null) return at;
    return null;
  }

  function findReporter(): number | null {
    for (let at: number | null = current; at !== null; at = drafts[at].parent) {
      const { verb, kind } = drafts[at];
      if (verb && CLAUSE_TAKERS.has(verb.lemma)) return at;
      if (verb && verb.form === 'finite' && kind !== 'relative') return null;
    }
    return null;
  }

  /** The finite clause that a joined verb continues: the nearest, or with a subject behind ", and" the outermost. */
  function findFinite(from: number, isOutermost: boolean): number {
    let found = 0;
    for (let at: number | null = from; at !== null; at = drafts[at].parent) {
      if (drafts[at].verb?.form !== 'finite') continue;
      found = at;
      if (!isOutermost) break;
    }
    return found;
  }

  const lists: number[][] = drafts.map(() => []);
  ofToken.forEach((clause, i) => {
    lists[clause].push(sentence.first + i);
  });
  return {
    clauses: drafts.map(({ isParenthetical: _, ...draft }, i) => ({ ...draft, tokens: lists[i] })),
    ofToken,
  };
}

/** "is due to go", "are set to vote". */
function isDueTo(tokens: readonly Token[], verb: VerbGroup, group: VerbGroup): boolean {
  return (
    group.form === 'infinitive' &&
    verb.last === group.first - 1 &&
    /^(?:due|set|ready|scheduled|likely|about|poised)$/.test(tokens[verb.last].lower)
  );
}

/** Where a subject of joined names begins behind a comma; null where a verb or no comma comes first. */
function startOfJoined(tokens: readonly Token[], sentence: Sentence, start: number): number | null {
  for (let i = start - 1; i > sentence.first; i--) {
    if (/^(?:,|["”])$/.test(tokens[i].text)) return i + 1 < start ? i + 1 : null;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ|ADP)$/.test(tokens[i].pos)) return null;
  }
  return null;
}

function readNothing({ first, last }: Sentence): Clauses {
  const tokens = Array.from({ length: last - first }, (_, i) => first + i);
  return {
    clauses: [{ kind: 'main', verb: null, inner: null, parent: null, opener: null, tokens }],
    ofToken: tokens.map(() => 0),
  };
}

function isLoneParticiple(tokens: readonly Token[], group: VerbGroup): boolean {
  return group.first === group.head && readVerb(tokens[group.head].lower).form === 'either';
}

/** Which kind of clause a word opens where it stands, or null. */
function kindOfOpener(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  groups: readonly VerbGroup[],
): ClauseKind | null {
  const { lower, pos } = tokens[at];
  if (!/^(?:ADP|ADV|SCONJ|PRON|VERB|DET)$/.test(pos)) return null;
  const next = groups.find((group) => group.first > at);
  const finite = groups.find((group) => group.first > at && group.form === 'finite');
  if (lower === 'according' && tokens[at + 1]?.lower === 'to') return 'attribution';
  if (!next) return null;
  if (CONDITIONAL.has(lower)) return 'conditional';
  if (!finite) return null;
  if (ADVERBIAL.has(lower)) return isReached(tokens, at, finite) ? 'adverbial' : null;
  if (EITHER.has(lower))
    return finite.first > at + 1 && next === finite && isReached(tokens, at, finite) ? 'adverbial' : null;
  if (at === sentence.first) return null;
  if (RELATIVE.has(lower)) return 'relative';
  if (QUESTION.has(lower)) return 'complement';
  if (lower === 'that') {
    const after = tokens[at + 1];
    const before = tokens[at - 1];
    const isDeterminer =
      /^(?:day|week|month|year|time|night|morning|afternoon|evening)$/.test(after.lower) ||
      /^(?:day|week|month|year|night|morning)$/.test(tokens[at + 2]?.lower ?? '') ||
      before.pos === 'ADP';
    const isEarly = !groups.some((group) => group.first < at);
    if (isDeterminer || (isEarly && before.pos !== 'NOUN')) return null;
    const isSubject = finite.first === at + 1 || (tokens[at + 1].pos === 'ADV' && finite.first === at + 2);
    if (isSubject && /^(?:NOUN|PROPN|PUNCT|NUM)$/.test(before.pos)) return 'relative';
    const verb = groups.findLast((group) => group.last <= at);
    const isTold =
      verb !== undefined && (CLAUSE_TAKERS.has(verb.lemma) || /^(?:be|send|make|give)$/.test(verb.lemma));
    // "standards that the companies had blocked": an object of the verb to come.
    return before.pos === 'NOUN' && !isTold && !SAYING_NOUNS.has(before.lower) ? 'relative' : 'complement';
  }
  return null;
}

/** Whether the verb comes before the next comma that ends the phrase; commas round an aside are passed over. */
function isReached(tokens: readonly Token[], at: number, verb: VerbGroup): boolean {
  let commas = 0;
  for (let i = at + 1; i < verb.first; i++) {
    if (/^(?:[;:]|when|where|who|which|that|until|after|before|because|while)$/.test(tokens[i].lower))
      return false;
    if (tokens[i].text === ',') commas++;
  }
  return commas === 0 || commas === 2;
}
