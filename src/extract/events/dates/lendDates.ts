import type { Span } from '../../../event-set/eventSet.ts';
import type { Mate } from '../consider.ts';
import { areKindred } from '../lexicon/eventFamilies.ts';
import { REPORTING_VERBS } from '../lexicon/verbClasses.ts';
import type { Memory } from '../memory.ts';
import type { EventContext } from '../readContext.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Trigger } from '../trigger.ts';
import type { DateLink } from './dateLink.ts';
import { type DateReading, dateOfTimex } from './dateOfTimex.ts';
import { parseIsoDate } from './parseIsoDateOnce.ts';
import { readEdtf } from './readEdtfOnce.ts';

/**
 * The dates that the discourse may lend to a trigger, the most trusted first: that of another event of its sentence, of
 * the paragraph, of the scene that a fragment set, of the lead; for what goes on now, and for the main event, the day of
 * publication. Plans get none: a plan is dated by its own words only.
 */
export function* lendDates(
  context: EventContext,
  trigger: Trigger,
  mates: readonly Mate[],
  memory: Memory,
  isMain: boolean,
): Generator<DateLink> {
  if (trigger.status === 'planned' || trigger.status === 'cancelled' || trigger.isBackground) return;
  const { sentences } = context.parse;
  const { published } = context.article;
  const lend = (link: DateLink, path: DateLink['path'], score: number): DateLink => ({
    ...link,
    time: null,
    basis: 'inherited',
    path,
    score,
  });
  const isPastPerfect = trigger.isPerfect && trigger.tense === 'past';
  const mate = findMate(context, trigger, mates);
  if (mate && !isPastPerfect) yield lend(mate, 'sentence', 0.6 * mate.score);

  if (trigger.status === 'ongoing') yield* today(published, 0.6);
  const scene = memory.sceneDate;
  if (scene && trigger.sentence - scene.sentence <= SCENE_LENGTH) yield lend(scene.link, 'scene', 0.7);

  const told = findTold(context, trigger, memory);
  if (told) yield lend(told, 'previous', 0.58);
  const said = findSaying(context, trigger, published);
  if (said && trigger.tense === 'past' && !isPastPerfect) yield lend(said, 'sentence', 0.4);
  const reported =
    isMain && !isPastPerfect && trigger.status === 'happened'
      ? findReport(context, trigger, published)
      : null;
  if (reported) yield lend(reported, 'sentence', 0.5);
  const then = findThen(context, trigger);
  if (then) yield then;
  // "He later made expeditions …": when, is not said.
  const isLater = trigger.tokens.some((token) => LATER.has(context.parse.tokens[token].lower));
  const last = isLater && !isRecent(memory.dates.at(-1)?.link, published) ? undefined : memory.dates.at(-1);
  const paragraph = sentences[trigger.sentence].paragraph;
  if (last) {
    const distance = trigger.sentence - last.sentence;
    const isNear = sentences[last.sentence].paragraph === paragraph;
    const isNews = isMain && !isRecent(last.link, published);
    const isToday = isNews || (!isNear && trigger.tense === 'present');
    const isTenseFit = last.tense === trigger.tense;
    const score =
      (isNear ? 0.55 : 0.4) - 0.07 * (distance - 1) - (isTenseFit ? 0 : 0.1) - (isPastPerfect ? 0.1 : 0);
    if (distance <= (isNear ? 4 : 2) && score >= 0.25 && !isToday)
      yield lend(last.link, isNear ? 'previous' : 'paragraph', score);
  }
  if (trigger.tense === 'present')
    yield* today(published, isMain ? 0.6 : paragraph > NEWS_PARAGRAPHS && trigger.isPerfect ? 0.28 : 0.43);
  else if (isMain) yield* today(published, 0.5);
  // The head of a story tells the news of the day.
  else if (isLead(context, trigger) && !isPastPerfect && !trigger.isAside && trigger.strength !== 'plain')
    yield* today(published, 0.42);
  if (memory.leadDate && !isPastPerfect && !isLater)
    yield lend(memory.leadDate, 'lead', isRecent(memory.leadDate, published) ? 0.36 : 0.28);
}

/** The day of publication, "about". */
function* today(published: string | null, score: number): Generator<DateLink> {
  if (published !== null)
    yield {
      edtf: `${published}~`,
      start: published,
      end: published,
      time: null,
      since: null,
      span: null,
      basis: 'publication',
      path: 'fallback',
      score,
    };
}

/** The date of another event of the sentence that is told on the same level, in the same tense. */
function findMate(context: EventContext, trigger: Trigger, mates: readonly Mate[]): DateLink | null {
  const { clauses } = context.clauses[trigger.sentence];
  const level = sayingLevel(clauses, trigger.clause);
  const mate = mates.find(
    ({ date, trigger: other }) =>
      !(other.isAside && !trigger.isAside) &&
      !(other.kind === 'noun' && other.isAside) &&
      sayingLevel(clauses, other.clause) === level &&
      date !== null &&
      date.score >= 0.5 &&
      other.tense === trigger.tense &&
      other.status === trigger.status,
  );
  return mate?.date ?? null;
}

/** So many paragraphs tell the day's news; what "has" happened further down may have happened long before. */
const NEWS_PARAGRAPHS = 7;

/** For how many sentences a scene holds that a fragment set. */
const SCENE_LENGTH = 4;

const LATER = new Set('later subsequently eventually afterward afterwards previously formerly'.split(' '));

/** The clause of saying that a clause lies below, or null: what is said is not when it is said. */
function sayingLevel(clauses: readonly Clause[], from: number): number | null {
  for (let at: number | null = from; at !== null; at = clauses[at].parent) {
    const { kind, parent } = clauses[at];
    if (kind === 'complement' && parent !== null) return parent;
  }
  return null;
}

/** "The blast occurred …": the date of the blast that was told of before. */
function findTold(context: EventContext, trigger: Trigger, memory: Memory): DateLink | null {
  const { tokens } = context.parse;
  // "the bomb that exploded": a relative clause points back as "the" does.
  const { kind } = context.clauses[trigger.sentence].clauses[trigger.clause];
  if (trigger.kind !== 'noun' && kind !== 'relative') return null;
  const before = tokens.slice(Math.max(0, trigger.token - 4), trigger.token).map(({ lower }) => lower);
  if (kind !== 'relative' && !before.some((word) => /^(?:the|that|this|those|these|both)$/.test(word)))
    return null;
  return memory.told.findLast(({ lemma }) => areKindred(lemma, trigger.lemma))?.date ?? null;
}

/** "Investigators said Friday they found a rifle": when nothing else tells, it was not long before. */
function findSaying(context: EventContext, trigger: Trigger, published: string | null): DateLink | null {
  const { clauses, ofToken } = context.clauses[trigger.sentence];
  const saying = sayingLevel(clauses, trigger.clause);
  if (saying === null) return null;
  const past = { ...trigger, isPerfect: false, isProgressive: false, status: 'happened' } as const;
  for (const { mention, first } of context.timexes[trigger.sentence]) {
    if (ofToken[first - context.parse.sentences[trigger.sentence].first] !== saying) continue;
    const reading = dateOfTimex(mention, past, '', published);
    if (!reading || mention.type === 'DURATION') continue;
    const link = lend(reading, mention, 0.4);
    return isRecent(link, published) ? link : null;
  }
  return null;
}

/** A date of the same sentence that belongs to other words of it. */
function lend(reading: DateReading, { start, end }: Span, score: number): DateLink {
  return { ...reading, span: { start, end }, basis: 'inherited', path: 'sentence', score };
}

/** "Two ships collided, officials said Friday": the main event of the day's news, told on that day. */
function findReport(context: EventContext, trigger: Trigger, published: string | null): DateLink | null {
  const { clauses, ofToken } = context.clauses[trigger.sentence];
  for (const { mention, first } of context.timexes[trigger.sentence]) {
    const clause = clauses[ofToken[first - context.parse.sentences[trigger.sentence].first]];
    if (clause.kind !== 'attribution' && !(clause.verb && REPORTING_VERBS.has(clause.verb.lemma))) continue;
    const reading = dateOfTimex(mention, trigger, '', published);
    if (!reading || mention.type === 'DURATION') continue;
    const link = lend(reading, mention, 0.5);
    if (isRecent(link, published)) return link;
  }
  return null;
}

/** "… since Jan. 13. Then the government stopped …": the date named last in the sentence before. */
function findThen(context: EventContext, trigger: Trigger): DateLink | null {
  const { parse, article, timexes } = context;
  const opener = parse.tokens[parse.sentences[trigger.sentence].first];
  if (!/^then$/i.test(opener.text) || trigger.sentence === 0) return null;
  const last = timexes[trigger.sentence - 1].findLast(
    ({ mention }) => mention.type === 'DATE' && mention.edtf !== null,
  );
  const edtf = last?.mention.edtf?.split('/')[0] ?? null;
  const reading = edtf === null ? null : readEdtf(edtf);
  if (
    !last ||
    edtf === null ||
    !reading ||
    (article.published !== null && (reading.start ?? '') > article.published)
  )
    return null;
  const { start, end } = last.mention;
  return {
    edtf,
    start: reading.start,
    end: reading.end,
    time: null,
    since: null,
    span: { start, end },
    basis: 'inherited',
    path: 'previous',
    score: 0.62,
  };
}

function isLead({ structure }: EventContext, trigger: Trigger): boolean {
  return structure.roles.indexOf('body') === trigger.sentence;
}

function isRecent(link: DateLink | undefined, published: string | null): boolean {
  const end = link?.end ? parseIsoDate(link.end) : null;
  const day = published === null ? null : parseIsoDate(published);
  return end !== null && day !== null && Math.abs(day - end) <= 7;
}
