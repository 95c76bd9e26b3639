import type { Span } from '../../../event-set/eventSet.ts';
import { readVerb } from '../lexicon/lemmas.ts';
import type { Draft } from '../linkEvents.ts';
import type { EventContext } from '../readContext.ts';
import type { Clause } from '../syntax/readClauses.ts';
import { findAntecedent } from './findAntecedent.ts';

/** A headline is at most this long; a longer one is cut where a phrase ends. */
const LONGEST_TITLE = 90;

/** Words at the head or between subject and verb that say nothing to a reader who has only the headline. */
const EMPTY_WORDS = new Set(
  'also then already meanwhile however instead but and so still just yet now thus therefore moreover nevertheless earlier later previously reportedly allegedly apparently too again subsequently first'.split(
    ' ',
  ),
);

/**
 * A headline for an event from its own clause: subject, verb, object, without the date, asides between commas,
 * attribution and empty words; a pronoun for a subject is replaced by the name before it. The place is added where the
 * headline lacks it.
 */
export function writeTitle(context: EventContext, draft: Draft): string {
  const tokens = pickTokens(context, draft);
  const words = joinTokens(context, tokens);
  const title = capitalise(trimEdges(words));
  return withPlace(context, draft, shorten(title));
}

/** The tokens of the headline, in order. */
function pickTokens(context: EventContext, { trigger }: Draft): number[] {
  const { parse } = context;
  const { clauses } = context.clauses[trigger.sentence];
  const clause = clauses[trigger.clause];
  const isClause = trigger.kind === 'verb' || clause.tokens.length === trigger.tokens.length;
  const picked = new Set(isClause ? clause.tokens : trigger.tokens);
  if (isClause && clause.verb) {
    clauses.forEach((other, index) => {
      if (hangsTightly(context, other, index, trigger.clause))
        for (const token of other.tokens) picked.add(token);
    });
    const subject = isMissingSubject(context, clause)
      ? subjectOfParent(context, trigger.sentence, clause)
      : [];
    for (const token of subject) picked.add(token);
  }
  const dates = context.timexes[trigger.sentence].filter(
    ({ mention }) => mention.type === 'DATE' || mention.type === 'TIME',
  );
  const list = [...picked].sort((a, b) => a - b).filter((token) => !isDateToken(context, dates, token));
  return dropAsides(parse.tokens, list, clause);
}

/** An infinitive or participle that follows without a comma is part of the clause. */
function hangsTightly(context: EventContext, other: Clause, index: number, host: number): boolean {
  const { clauses } = context.clauses[sentenceOf(context, other)];
  if (other.kind !== 'infinitive' && other.kind !== 'participial') return false;
  let at = other.parent;
  while (
    at !== null &&
    at !== host &&
    (clauses[at].kind === 'infinitive' || clauses[at].kind === 'participial')
  )
    at = clauses[at].parent;
  const before = context.parse.tokens[other.tokens[0] - 1];
  void index;
  return at === host && other.tokens.length > 0 && before !== undefined && !/^[,;:(–—-]$/.test(before.text);
}

function sentenceOf(context: EventContext, clause: Clause): number {
  const token = clause.tokens[0] ?? 0;
  return context.parse.sentences.findIndex(({ first, last }) => token >= first && token < last);
}

function isMissingSubject(context: EventContext, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb) return false;
  return !clause.tokens.some(
    (token) =>
      token < verb.first &&
      /^(?:NOUN|PROPN|PRON|NUM)$/.test(context.parse.tokens[token].pos) &&
      !/^(?:who|which|that|where)$/.test(context.parse.tokens[token].lower),
  );
}

/** The subject that a joined or relative clause shares with the clause it hangs on. */
function subjectOfParent(context: EventContext, sentence: number, clause: Clause): number[] {
  const { clauses } = context.clauses[sentence];
  const parent = clause.parent === null ? null : clauses[clause.parent];
  if (!parent?.verb || !clause.verb) return [];
  const { tokens } = context.parse;
  if (clause.kind === 'relative') {
    // The noun phrase right before "who".
    const opener = clause.tokens[0];
    let first = opener;
    while (
      first > 0 &&
      parent.tokens.includes(first - 1) &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT|PART)$/.test(tokens[first - 1].pos) &&
      !(tokens[first - 1].pos === 'PUNCT' && first < opener - 1)
    )
      first--;
    return range(first, opener).filter((token) => tokens[token].pos !== 'PUNCT');
  }
  return parent.tokens.filter((token) => token < (parent.verb?.first ?? 0));
}

function isDateToken(context: EventContext, dates: EventContext['timexes'][number], token: number): boolean {
  const { tokens } = context.parse;
  return dates.some(({ first, last }) => {
    if (token >= first && token < last) return !isPartOfNoun(context, first, last);
    // The preposition goes with it: "on Friday", "in early August".
    const isPreposition =
      token === first - 1 && /^(?:on|in|at|since|during|by|until|of|last|from)$/.test(tokens[token].lower);
    const isDetermined =
      token === first - 2 &&
      tokens[first - 1].pos === 'DET' &&
      /^(?:on|in|at|since|during)$/.test(tokens[token].lower);
    return (isPreposition || isDetermined) && !isPartOfNoun(context, first, last);
  });
}

/** "the 1953 team": without the year the noun is another. */
function isPartOfNoun(context: EventContext, first: number, last: number): boolean {
  const { tokens } = context.parse;
  return tokens[first - 1]?.pos === 'DET' && tokens[last]?.pos === 'NOUN';
}

/** Drops openers, empty words and asides between commas before the verb: "George Lowe, 89, died". */
function dropAsides(all: EventContext['parse']['tokens'], list: readonly number[], clause: Clause): number[] {
  const verb = clause.verb?.first ?? Number.POSITIVE_INFINITY;
  const kept: number[] = [];
  const isOpener = (token: number) =>
    clause.opener !== null &&
    token === clause.tokens[0] &&
    /^(?:that|who|which|where|when|while|as|after|before|since|because|although|though|and|if)$/.test(
      all[token].lower,
    );
  let inside = false;
  let heads = 0;
  list.forEach((token, i) => {
    const { text, lower, pos } = all[token];
    if (isOpener(token) || (EMPTY_WORDS.has(lower) && pos !== 'NOUN')) return;
    if (text === '(') inside = true;
    if (token < verb && text === ',') {
      const closes = list.slice(i + 1).findIndex((other) => all[other].text === ',' && other < verb);
      if (heads === 0) {
        // A phrase before the subject: "In addition, 73 soldiers …".
        kept.length = 0;
        return;
      }
      inside = inside ? false : closes >= 0 || all[token - 1]?.pos === 'PROPN';
      return;
    }
    if (!inside && token < verb && /^(?:NOUN|PROPN|PRON)$/.test(pos) && !startsWithPreposition(all, kept))
      heads++;
    if (token >= verb) inside = false;
    if (!inside && text !== ')') kept.push(token);
    if (text === ')') inside = false;
  });
  return kept;
}

function startsWithPreposition(all: EventContext['parse']['tokens'], kept: readonly number[]): boolean {
  return kept.length > 0 && /^(?:ADP|SCONJ)$/.test(all[kept[0]].pos);
}

/** The words with the spaces that the text has between them, pronouns replaced where the antecedent is sure. */
function joinTokens(context: EventContext, list: readonly number[]): string {
  const { tokens } = context.parse;
  let text = '';
  list.forEach((token, i) => {
    const { lower, pos } = tokens[token];
    const previous = list[i - 1];
    const isTouching = previous !== undefined && tokens[previous].end === tokens[token].start;
    const glue = i === 0 || isTouching || /^[,.;:!?)’'”\]]/.test(tokens[token].text) ? '' : ' ';
    const isSubject = pos === 'PRON' && i <= 1 && /^(?:he|she|they|it)$/.test(lower);
    const name = isSubject ? findAntecedent(context, token) : null;
    // "has raided" → "raided": a headline tells it plainly.
    const next = list[i + 1];
    const isDropped =
      /^(?:has|have)$/.test(lower) &&
      next !== undefined &&
      tokens[next].pos === 'VERB' &&
      readVerb(tokens[next].lower).form === 'either';
    if (!isDropped) text += glue + (name ?? tokens[token].text);
  });
  return text;
}

function trimEdges(text: string): string {
  return text
    .replace(/^['’]s\s+/u, '')
    .replace(/^[\s,;:."“”'‘’`_–—-]+/u, '')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[\s,;:."“”‘`_–—-]+$/u, '')
    .replace(/\s+(?:and|but|or|of|in|on|at|to|for|with|from|by|as|the|a|an)$/i, '')
    .replace(/[`“”"]|''/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts at the last end of a phrase that fits. */
function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE + 1);
  const ends = [
    ...cut.matchAll(
      /(?:,| (?=(?:to|for|with|from|by|as|against|over|after|including|involving|while|in|on|at|of)\b))/g,
    ),
  ].map(({ index }) => index);
  const end = ends.filter((index) => index > 40).at(-1) ?? cut.lastIndexOf(' ');
  return trimEdges(cut.slice(0, end));
}

function withPlace(context: EventContext, { places, trigger }: Draft, title: string): string {
  const [link] = places;
  if (!link?.toponym || link.basis === 'seat' || link.score < 0.4 || places.length > 1) return title;
  const name = link.toponym.text;
  if (
    title.toLowerCase().includes(name.toLowerCase()) ||
    title.toLowerCase().includes(link.place.name.toLowerCase())
  )
    return title;
  const isHeld = /\bthe\s+$/i.test(
    context.parse.text.slice(Math.max(0, link.span.start - 5), link.span.start),
  );
  const longer = `${title} in ${isHeld ? 'the ' : ''}${name === name.toUpperCase() && name.length > 3 ? link.place.name : name}`;
  void trigger;
  return longer.length <= LONGEST_TITLE + 10 ? longer : title;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** The words of a span, in one line. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
