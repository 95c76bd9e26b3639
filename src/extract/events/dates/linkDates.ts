import type { Timex } from '../../mentions.ts';
import { findBackgroundTokens } from '../findBackgroundTokens.ts';
import type { Indexed } from '../indexMentions.ts';
import { BACKGROUND_FACTOR, pathTo } from '../places/linkPlaces.ts';
import type { LinkPath } from '../places/placeLink.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';
import type { DateLink } from './dateLink.ts';
import { dateOfTimex } from './dateOfTimex.ts';
import { readEdtf } from './readEdtfOnce.ts';

const PATH_FACTORS: Readonly<Partial<Record<LinkPath, number>>> = {
  clause: 1,
  child: 0.75,
  parent: 0.7,
  sibling: 0.7,
};

/** Words before a date that make it a bound and not the day of the event. */
const BOUNDS = new Set('until till by before after through'.split(' '));

/**
 * The dates of a trigger in its own sentence, best first: those of its clause, then those of clauses that hang with
 * it. A date in a clause of saying is the day of the saying, and comes from none of these.
 */
export function linkDates(context: EventContext, trigger: Trigger): readonly DateLink[] {
  const { article } = context;
  const links: DateLink[] = [];
  const background = findBackgroundTokens(context, trigger);
  for (const indexed of context.timexes[trigger.sentence]) {
    const path = pathTo(context, trigger, indexed.first);
    const factor = path && PATH_FACTORS[path];
    if (trigger.isBackground && path !== 'clause') continue;
    if (!path || !factor || context.isQuoted(indexed.first) !== context.isQuoted(trigger.token)) continue;
    const before = wordBefore(context, indexed);
    const reading = dateOfTimex(indexed.mention, trigger, before, article.published);
    if (!reading) continue;
    const { start, end } = indexed.mention;
    const score =
      scoreTimex(context, trigger, indexed, before) *
      factor *
      (background.has(indexed.first) ? BACKGROUND_FACTOR : 1) *
      scoreOpener(context, trigger, indexed, path);
    links.push({ ...reading, span: { start, end }, basis: 'words', path, score });
  }
  const headed = linkDateBefore(context, trigger);
  if (headed) links.push(headed);
  const counted = linkYearsSince(context, trigger);
  if (counted) links.push(counted);
  return links.sort((a, b) => b.score - a.score);
}

/** "in 1985, when the army came": the clause happened at the date right before it. */
function linkDateBefore(context: EventContext, trigger: Trigger): DateLink | null {
  const clause = context.clauses[trigger.sentence].clauses[trigger.clause];
  if (clause.opener !== 'when' && clause.opener !== 'where') return null;
  const opener = clause.tokens[0];
  const head = context.timexes[trigger.sentence].find(
    ({ last }) => last === opener || (last === opener - 1 && context.parse.tokens[last].pos !== 'NOUN'),
  );
  const reading = head && dateOfTimex(head.mention, trigger, '', context.article.published);
  if (!reading) return null;
  const { start, end } = head.mention;
  // "since 1985, when the army came": it came in 1985.
  const [from, to] = reading.edtf.split('/');
  if (to !== undefined && to === context.article.published) {
    const point = readEdtf(from);
    if (point)
      return {
        ...reading,
        edtf: from,
        start: point.start,
        end: point.end,
        span: { start, end },
        basis: 'words',
        path: 'clause',
        score: 0.85,
      };
  }
  return { ...reading, span: { start, end }, basis: 'words', path: 'clause', score: 0.85 };
}

/** "In the 90 years since she became …": about the year that many years before publication. */
function linkYearsSince(context: EventContext, trigger: Trigger): DateLink | null {
  const clause = context.clauses[trigger.sentence].clauses[trigger.clause];
  const { published } = context.article;
  if (clause.opener !== 'since' || published === null) return null;
  const opener = clause.tokens[0];
  const counted = context.timexes[trigger.sentence].find(({ last }) => last === opener);
  const years = /^P(?<count>\d+)Y$/.exec(counted?.mention.value ?? '')?.groups?.count;
  if (!counted || years === undefined) return null;
  const year = String(Number(published.slice(0, 4)) - Number(years)).padStart(4, '0');
  const { start, end } = counted.mention;
  const span = { start, end };
  return {
    edtf: `${year}~`,
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    time: null,
    since: null,
    span,
    basis: 'words',
    path: 'clause',
    score: 0.8,
  };
}

function scoreTimex(context: EventContext, trigger: Trigger, timex: Indexed<Timex>, before: string): number {
  if (BOUNDS.has(before))
    return /^(?:postpone|delay|suspend|extend|reschedule|move)$/.test(trigger.lemma) ? 0.8 : 0.35;
  // "condemned the attacks in A and B on Monday": a date far behind the noun is the verb's.
  if (
    trigger.isBackground &&
    timex.first - trigger.token > 4 &&
    !context.timexes[trigger.sentence].some(({ last }) => last <= trigger.token)
  )
    return 0.1;
  if (trigger.kind === 'noun' && trigger.tokens.includes(timex.first)) return 0.92;
  const isModifier = modifiesNoun(context, timex);
  if (isModifier) return trigger.kind === 'verb' && isOfOwnNoun(trigger, timex) ? 0.5 : 0.2;
  return timex.mention.value === 'PRESENT_REF' ? 0.6 : 0.95;
}

/** "the 1953 team", "last month's explosion": the date belongs to the noun behind it. */
function modifiesNoun({ parse: { tokens } }: EventContext, timex: Indexed<Timex>): boolean {
  const after = tokens[timex.last];
  const before = tokens[timex.first - 1];
  if (!after) return false;
  if (/^['’]s?$/.test(after.lower) && after.pos === 'PART') return true;
  const isHeld =
    /^(?:the|a|an)\b/i.test(timex.mention.text) ||
    /^(?:DET|PART|ADJ)$/.test(before?.pos ?? '') ||
    /^(?:its|his|her|their|our)$/.test(before?.lower ?? '');
  return isHeld && /^(?:NOUN|ADJ)$/.test(after.pos);
}

/** "began a two-day rally": the noun is the object of the trigger's verb. */
function isOfOwnNoun(trigger: Trigger, timex: Indexed<Timex>): boolean {
  return timex.first > trigger.token && timex.first - trigger.token <= 3;
}

function scoreOpener(context: EventContext, trigger: Trigger, timex: Indexed<Timex>, path: LinkPath): number {
  if (path !== 'child') return 1;
  const { clauses, ofToken } = context.clauses[trigger.sentence];
  const clause = clauses[ofToken[timex.first - context.parse.sentences[trigger.sentence].first]];
  return clause.kind === 'adverbial' &&
    /^(?:before|since|until|till|after|although|though|while)$/.test(clause.opener ?? '')
    ? 0.4
    : 1;
}

function wordBefore({ parse: { tokens } }: EventContext, timex: Indexed<Timex>): string {
  const before = tokens[timex.first - 1];
  const isDeterminer = before?.pos === 'DET';
  const text = isDeterminer ? tokens[timex.first - 2] : before;
  const own = /^(?:for|since|until|by|after|before)\b/i.exec(timex.mention.text)?.[0];
  return (own ?? text?.lower ?? '').toLowerCase();
}
