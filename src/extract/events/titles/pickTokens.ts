import type { Token } from '../../parse.ts';
import type { Draft } from '../linkEvents.ts';
import type { EventContext } from '../readContext.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Trigger } from '../trigger.ts';

/** Words that say nothing to a reader who has only the headline. */
const EMPTY_WORDS = new Set(
  'also then already meanwhile however instead so still just yet now thus therefore moreover nevertheless earlier later previously reportedly allegedly apparently too again subsequently'.split(
    ' ',
  ),
);

/** The tokens of an event's headline, in order: its clause or noun phrase without dates, asides and empty words. */
export function pickTokens(context: EventContext, { trigger }: Draft): number[] {
  const { clauses } = context.clauses[trigger.sentence];
  const clause = clauses[trigger.clause];
  // An event noun that its verb only carries ("talks are continuing") has the whole clause.
  const isClause = trigger.kind === 'verb' || trigger.tokens === clause.tokens;
  const picked = new Set(isClause ? clause.tokens : trigger.tokens);
  if (isClause && clause.verb) {
    for (const other of clauses) {
      if (hangsTightly(context, clauses, other, trigger.clause))
        for (const token of other.tokens) picked.add(token);
    }
    for (const token of borrowSubject(context, clauses, clause)) picked.add(token);
  }
  const { tokens } = context.parse;
  const list = [...picked]
    .sort((a, b) => a - b)
    .filter((token) => tokens[token].start >= context.structure.bodyStart || !context.structure.dateline)
    .filter((token) => !isDateToken(context, trigger, token) && !isOfDate(context, trigger, token))
    .filter((token) => !EMPTY_WORDS.has(tokens[token].lower) || tokens[token].pos === 'NOUN');
  return dropAsides(context, dropBrackets(context, list), clause);
}

/** An infinitive or participle that follows without a comma is part of the clause. */
function hangsTightly(
  context: EventContext,
  clauses: readonly Clause[],
  other: Clause,
  host: number,
): boolean {
  const isLoose = (clause: Clause) => clause.kind !== 'infinitive' && clause.kind !== 'participial';
  if (isLoose(other) || other.tokens.length === 0) return false;
  let at: number | null = other.parent;
  while (at !== null && at !== host && !isLoose(clauses[at])) at = clauses[at].parent;
  const before = context.parse.tokens[other.tokens[0] - 1];
  return at === host && before !== undefined && !/^[,;:(–—-]$/.test(before.text);
}

/** The subject that a joined or relative clause shares with the clause it hangs on. */
function borrowSubject(context: EventContext, clauses: readonly Clause[], clause: Clause): number[] {
  const { tokens } = context.parse;
  const verb = clause.verb?.first ?? 0;
  const hasSubject = clause.tokens.some(
    (token) =>
      token < verb && /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[token].pos) && !isRelative(tokens[token].lower),
  );
  const parent = clause.parent === null ? null : clauses[clause.parent];
  if (hasSubject || !parent?.verb) return [];
  if (clause.kind !== 'relative') {
    const first = parent.verb.first;
    return parent.tokens.filter((token) => token < first);
  }
  // The noun phrase right before "who".
  const opener = clause.tokens[0];
  let first = opener;
  while (first > 0 && parent.tokens.includes(first - 1)) {
    const { pos } = tokens[first - 1];
    const isComma = pos === 'PUNCT' && first === opener;
    if (!isComma && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos)) break;
    first--;
  }
  return parent.tokens.filter((token) => token >= first && token < opener && tokens[token].pos !== 'PUNCT');
}

function isRelative(word: string): boolean {
  return /^(?:who|which|that|where|when|whose)$/.test(word);
}

/** A date and the words that only lead to it: "on Friday", "at about 10:35 a.m.", "in early August". */
function isDateToken(context: EventContext, trigger: Trigger, token: number): boolean {
  const { tokens } = context.parse;
  return context.timexes[trigger.sentence].some(({ mention, first, last }) => {
    if (mention.type === 'SET' || (mention.type === 'DURATION' && mention.edtf === null)) return false;
    // "the 1953 team": without the year the noun is another.
    const isOfTrigger = trigger.kind === 'noun' && last <= trigger.token && trigger.token - last <= 2;
    if (tokens[first - 1]?.pos === 'DET' && tokens[last]?.pos === 'NOUN' && !isOfTrigger) return false;
    if (token >= last || token < first - 3) return false;
    // "in today's Spain": the preposition is the noun's.
    if (token < first && isPossessive(tokens[last])) return false;
    for (let at = token; at < first; at++) if (!leadsToDate(context, trigger, at)) return false;
    return true;
  });
}

/** "in today's Spain": what held the date to its noun goes with it. */
function isOfDate({ parse: { tokens }, timexes }: EventContext, trigger: Trigger, token: number): boolean {
  return /^['’]s?$/.test(tokens[token].text) && timexes[trigger.sentence].some(({ last }) => last === token);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text);
}

/** "on", "at about", "from … to", "between … and": words that stand only for the date behind them. */
function leadsToDate({ parse: { tokens }, timexes }: EventContext, trigger: Trigger, at: number): boolean {
  const { lower } = tokens[at];
  const isJoint =
    /^(?:and|to|through|or|-|–)$/.test(lower) && timexes[trigger.sentence].some(({ last }) => last === at);
  return isJoint || LEADING_WORDS.test(lower);
}

const LEADING_WORDS =
  /^(?:on|in|at|for|since|during|by|until|till|of|from|about|around|early|late|the|mid|just|only|between|through|throughout|before|after|within|over|circa|c)$/;

function dropBrackets({ parse: { tokens } }: EventContext, list: readonly number[]): number[] {
  let depth = 0;
  return list.filter((token) => {
    const { text } = tokens[token];
    if (/^[([]$/.test(text)) depth++;
    const isKept = depth === 0;
    if (/^[)\]]$/.test(text)) depth = Math.max(0, depth - 1);
    return isKept && !/^[)\]]$/.test(text);
  });
}

/** Before the verb only the subject stays: no opening phrase ("In addition, …"), no aside ("…, 89, …"). */
function dropAsides({ parse: { tokens } }: EventContext, list: readonly number[], clause: Clause): number[] {
  const verb = clause.verb?.first ?? -1;
  const [head] = clause.tokens;
  const opener = clause.opener !== null && tokens[head]?.lower === clause.opener ? head : -1;
  const subject = list.filter((token) => token < verb && token !== opener);
  const parts: number[][] = [[]];
  for (const token of subject) {
    if (/^(?:,|--|[–—_]|__)$/.test(tokens[token].text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const filled = parts.filter((part) => part.length > 0);
  while (filled.length > 1 && /^(?:ADP|ADV|SCONJ|CCONJ|VERB)$/.test(tokens[filled[0][0]].pos)) filled.shift();
  // "A, B and C" is one subject; anything else behind the first comma is an aside.
  const isList = filled.length > 1 && filled.at(-1)?.some((token) => tokens[token].pos === 'CCONJ');
  const kept = new Set(isList ? filled.flat() : filled[0]);
  const commas = isList ? subject.filter((token) => tokens[token].text === ',') : [];
  for (const comma of commas) if (filled.some((part) => part[0] === comma + 1)) kept.add(comma);
  return list.filter((token) => (token < verb ? kept.has(token) : token !== opener));
}
