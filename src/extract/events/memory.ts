import type { DateLink } from './dates/dateLink.ts';
import { dateOfTimex } from './dates/dateOfTimex.ts';
import { readEdtf } from './dates/readEdtfOnce.ts';
import { HEDGING_VERBS, REPORTING_VERBS } from './lexicon/verbClasses.ts';
import type { Draft } from './linkEvents.ts';
import { LEAST_CONFIDENCE } from './places/linkPlaces.ts';
import type { PlaceLink } from './places/placeLink.ts';
import { readPlaceRole } from './places/readPlaceRole.ts';
import type { EventContext } from './readContext.ts';
import type { Trigger } from './trigger.ts';

/** Something remembered, and the sentence that it stood in. */
export interface Remembered<Link> {
  readonly link: Link;
  readonly sentence: number;
  readonly tense: Trigger['tense'];
  /** The date of the event that happened there. */
  readonly date: DateLink | null;
}

/** What the discourse has said so far, for the sentences that leave it out. */
export interface Memory {
  /** Of the events read, the last first is the last element. */
  readonly places: Remembered<readonly PlaceLink[]>[];
  readonly dates: Remembered<DateLink>[];
  /** Of the main event, or the first event that had one. */
  leadPlaces: readonly PlaceLink[] | null;
  leadDate: DateLink | null;
  /** What the last fragment without a verb named: a scene is set. */
  scenePlaces: Remembered<readonly PlaceLink[]> | null;
  sceneDate: Remembered<DateLink> | null;
  /** What was told of with a date of its words: the event's lemma and the date. */
  readonly told: { readonly lemma: string; readonly date: DateLink }[];
}

/** How far back in sentences anything is remembered. */
const LONGEST_MEMORY = 8;

export function startMemory(): Memory {
  return {
    places: [],
    dates: [],
    leadPlaces: null,
    leadDate: null,
    scenePlaces: null,
    sceneDate: null,
    told: [],
  };
}

/** Takes in what a sentence said: the links of its events, and the places and dates of a fragment. */
export function remember(
  memory: Memory,
  context: EventContext,
  sentence: number,
  drafts: readonly Draft[],
): void {
  for (const { trigger, places, date, isMain } of drafts) {
    const isOwn = (path: string) =>
      path === 'clause' || path === 'child' || path === 'parent' || path === 'sibling';
    if (
      places.length > 0 &&
      isOwn(places[0].path) &&
      isWorthKeeping(memory, places[0], sentence) &&
      !trigger.isBackground
    ) {
      memory.places.push({ link: places, sentence, tense: trigger.tense, date });
    }
    // A dateline places its main event and nothing else.
    const isLending =
      places.length > 0 &&
      !isSent(trigger, places[0]) &&
      places[0].basis !== 'dateline' &&
      !isDistantSeat(places[0]);
    if (isLending && (isMain || memory.leadPlaces === null)) memory.leadPlaces = places;
    if (date?.span && isOwn(date.path) && trigger.status !== 'planned' && !trigger.isBackground)
      memory.dates.push({ link: asPoint(date), sentence, tense: trigger.tense, date: null });
    if (date && (isMain || memory.leadDate === null)) memory.leadDate = date;
    if (date?.span && trigger.strength === 'strong' && (isOwn(date.path) || date.path === 'previous'))
      remembered(memory.told, { lemma: trigger.lemma, date });
  }
  endScenes(memory, sentence, drafts);
  if (context.structure.roles[sentence] === 'body') {
    const last = memory.places.at(-1);
    if (isFragment(context, sentence)) setScene(memory, context, sentence);
    else if (
      last?.sentence !== sentence &&
      !drafts.some(({ trigger, places }) => places[0] && isSent(trigger, places[0]))
    ) {
      const places = locativesOf(context, sentence, 0.6);
      if (places.length > 0) memory.places.push({ link: places, sentence, tense: 'past', date: null });
    }
  }
  rememberSaying(memory, context, sentence);
  prune(memory.places, sentence);
  prune(memory.dates, sentence);
}

/** At most so many dated events are looked through for "the blast". */
const MOST_TOLD = 60;

function remembered(told: Memory['told'], event: Memory['told'][number]): void {
  told.push(event);
  if (told.length > MOST_TOLD) told.shift();
}

/** A scene holds until an event says otherwise. */
function endScenes(memory: Memory, sentence: number, drafts: readonly Draft[]): void {
  const plain = drafts.filter(({ trigger }) => !trigger.isAside);
  if (memory.sceneDate?.sentence !== sentence && plain.some(({ date }) => date?.path === 'clause'))
    memory.sceneDate = null;
  if (memory.scenePlaces?.sentence !== sentence && plain.some(({ places }) => places[0]?.path === 'clause'))
    memory.scenePlaces = null;
}

/** "… since Jan. 13. Then …": what follows happened at the beginning of the span. */
function asPoint(date: DateLink): DateLink {
  const reading = date.since === null ? null : readEdtf(date.since);
  return date.since === null || reading === null
    ? date
    : { ...date, edtf: date.since, start: reading.start, end: reading.end };
}

function prune(list: Remembered<unknown>[], sentence: number): void {
  while (list.length > 0 && sentence - list[0].sentence > LONGEST_MEMORY) list.shift();
}

/** A longer sentence without a verb has one that the tagger missed. */
const LONGEST_FRAGMENT = 8;

/** "Atlanta, nineteen ninety-six." */
export function isFragment(context: EventContext, sentence: number): boolean {
  const { first, last } = context.parse.sentences[sentence];
  if (last - first > LONGEST_FRAGMENT) return false;
  return context.clauses[sentence].clauses.every(({ verb }) => verb === null);
}

function setScene(memory: Memory, context: EventContext, sentence: number): void {
  const places = locativesOf(context, sentence, 0.8);
  if (places.length > 0) {
    memory.scenePlaces = { link: places.slice(0, 1), sentence, tense: 'past', date: null };
    memory.places.push(memory.scenePlaces);
  }
  const past = { isPerfect: false, isProgressive: false, tense: 'past', status: 'happened' } as Trigger;
  for (const { mention } of context.timexes[sentence]) {
    const reading = dateOfTimex(mention, past, '', context.article.published);
    if (!reading || mention.type === 'DURATION') continue;
    const span = { start: mention.start, end: mention.end };
    memory.sceneDate = {
      link: { ...reading, span, basis: 'inherited', path: 'scene', score: 0.8 },
      sentence,
      tense: 'past',
      date: null,
    };
    memory.dates.push(memory.sceneDate);
    break;
  }
}

/** "Investigators said Friday …" brings the story back to the day of the report. */
function rememberSaying(memory: Memory, context: EventContext, sentence: number): void {
  const { clauses, ofToken } = context.clauses[sentence];
  const now = { isPerfect: false, isProgressive: false, tense: 'past', status: 'happened' } as Trigger;
  for (const { mention, first } of context.timexes[sentence]) {
    const { verb } = clauses[ofToken[first - context.parse.sentences[sentence].first]];
    if (!verb || !REPORTING_VERBS.has(verb.lemma) || context.isQuoted(first)) continue;
    const reading = dateOfTimex(mention, now, '', context.article.published);
    if (!reading || mention.type === 'DURATION' || memory.dates.at(-1)?.sentence === sentence) continue;
    const span = { start: mention.start, end: mention.end };
    const link: DateLink = { ...reading, span, basis: 'inherited', path: 'previous', score: 0.6 };
    memory.dates.push({ link, sentence, tense: 'past', date: null });
  }
}

/** "The gun was sent to Washington": the story stays behind. */
function isSent({ lemma }: Trigger, { role }: PlaceLink): boolean {
  return (
    (role === 'goal' || role === 'locative') &&
    /^(?:send|take|bring|hand|deliver|ship|transfer|deport|extradite|dispatch|transport|export)$/.test(lemma)
  );
}

/** Who sits in Brussels may act anywhere; only what happens in the institution's own rooms tells where the story is. */
function isDistantSeat(link: PlaceLink): boolean {
  return link.basis === 'seat' && link.score < 0.65;
}

/** A weak place ("the Baghdad government") is kept only where no better one is near. */
function isWorthKeeping(memory: Memory, link: PlaceLink, sentence: number): boolean {
  if (isDistantSeat(link)) return false;
  if (link.score >= 0.5) return true;
  const last = memory.places.at(-1);
  return link.score >= 0.3 && (last === undefined || sentence - last.sentence > 4);
}

/** "wanted to start a new life in Florida": nothing happened there. */
function isUnreal(context: EventContext, sentence: number, token: number): boolean {
  const { clauses, ofToken } = context.clauses[sentence];
  const index = ofToken[token - context.parse.sentences[sentence].first];
  for (let at: number | null = index; at !== null; at = clauses[at].parent) {
    const { verb, kind } = clauses[at];
    if (kind === 'conditional' || (verb && (verb.modal !== null || verb.tense === 'future'))) return true;
    if (verb && HEDGING_VERBS.has(verb.lemma)) return true;
  }
  return false;
}

/** The places that a sentence has something in, whatever its verb: "for people in parts of the north". */
function locativesOf(context: EventContext, sentence: number, score: number): PlaceLink[] {
  const links: PlaceLink[] = [];
  let from = -1;
  for (const { mention, first, last } of context.toponyms[sentence]) {
    if (!mention.place || mention.kind !== 'name' || context.isQuoted(first)) continue;
    if (mention.confidence < LEAST_CONFIDENCE || isUnreal(context, sentence, first)) continue;
    const reading = readPlaceRole(context.parse, context.parse.sentences[sentence], mention, first, last);
    const isFirst = links.length === 0;
    if (isFirst && score < 0.8 && reading.role !== 'locative') continue;
    if (!isFirst && (reading.from !== from || links[0].place.level !== mention.place.level)) continue;
    from = reading.from;
    const span = { start: mention.start, end: mention.end };
    links.push({
      place: mention.place,
      toponym: mention,
      span,
      role: 'locative',
      basis: 'inherited',
      path: 'previous',
      score,
    });
  }
  return links;
}
