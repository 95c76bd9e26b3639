import { parseIsoDate } from '../../../event-set/day.ts';
import type { Basis, Level } from '../../../event-set/eventSet.ts';
import type { Toponym } from '../../mentions.ts';
import type { Mate } from '../consider.ts';
import type { DateLink } from '../dates/dateLink.ts';
import { daysApart } from '../dates/daysApart.ts';
import { AREA_NOUNS } from '../lexicon/placeWords.ts';
import { isFragment, type Memory } from '../memory.ts';
import type { EventContext } from '../readContext.ts';
import type { Trigger } from '../trigger.ts';
import { findArticlePlaces } from './findArticlePlaces.ts';
import { LEAST_CONFIDENCE } from './linkPlaces.ts';
import type { LinkPath, PlaceLink } from './placeLink.ts';
import { type PlaceRole, readPlaceRole } from './readPlaceRole.ts';

/** Words that point back to a place named before, with the levels that they may mean. Lower case. */
const ANAPHORS: Readonly<Record<string, readonly Level[]>> = {
  there: ['site', 'city', 'admin2', 'admin1', 'country', 'region', 'water'],
  here: ['site', 'city', 'admin2', 'admin1', 'country', 'region', 'water'],
  scene: ['site', 'city'],
  city: ['city'],
  town: ['city'],
  village: ['city'],
  capital: ['city'],
  region: ['admin1', 'region', 'admin2'],
  province: ['admin1', 'admin2'],
  state: ['admin1'],
  area: ['region', 'admin1', 'admin2', 'city'],
  country: ['country'],
  nation: ['country'],
  island: ['region', 'admin1', 'country', 'city'],
};

/** Occasions of speech happen anywhere: only a place of their own sentence places them. Lemmas. */
const NEED_OWN_PLACE = new Set(
  'speech remark interview statement address lecture conference call conversation debate testimony'.split(
    ' ',
  ),
);

/** For how many sentences a scene holds that a fragment set. */
const SCENE_LENGTH = 4;

/** How far back, in sentences, an anaphor reaches. */
const ANAPHOR_REACH = 6;

/**
 * The places that the discourse may lend to a trigger, the most trusted first: of its sentence, of what an anaphor points
 * back to, of the scene that a fragment set, of the paragraph, of a fragment right behind it, of the lead; for the main
 * event the dateline. Each is a group: one event may happen in several places.
 */
export function* lendPlaces(
  context: EventContext,
  trigger: Trigger,
  mates: readonly Mate[],
  memory: Memory,
  isMain: boolean,
  date: DateLink | null,
): Generator<readonly PlaceLink[]> {
  const { sentences } = context.parse;
  const lend = (links: readonly PlaceLink[], path: LinkPath, score: number): PlaceLink[] =>
    links.map((link) => ({ ...link, basis: 'inherited', path, score }));

  const spoken = trigger.strength === 'speech' && !isMain ? findActorCountry(context, trigger, false) : null;
  if (spoken) yield [spoken];
  const pointed = findAnaphor(context, trigger);
  if (pointed) yield [pointed];
  if (isManifold(context, trigger)) return;
  if (trigger.strength !== 'speech') {
    const mate = mates
      .filter(
        ({ places, trigger: other, date: otherDate }) =>
          places[0]?.score >= 0.6 &&
          !other.isBackground &&
          !isOfPerson(context, other) &&
          !isApart(date, otherDate),
      )
      .sort((a, b) => b.places[0].score - a.places[0].score)[0];
    if (mate) yield lend(mate.places, 'sentence', 0.62 * mate.places[0].score);
    const inSentence = mates.some((other) => isApart(date, other.date))
      ? null
      : findLocative(context, trigger);
    if (inSentence) yield [inSentence];
  }

  if (NEED_OWN_PLACE.has(trigger.lemma)) return;
  const isDistantPlan =
    trigger.status === 'planned' && !(date && isNearPublication(date, context.article.published));
  if (trigger.isBackground || isDistantPlan) {
    if (memory.leadPlaces) yield lend(memory.leadPlaces, 'lead', 0.25);
    for (const link of findArticlePlaces(context)) yield [link];
    return;
  }
  const next = findNextFragment(context, trigger.sentence);
  if (next) yield [next];
  const scene = memory.scenePlaces;
  if (scene && trigger.sentence - scene.sentence <= SCENE_LENGTH) yield lend(scene.link, 'scene', 0.66);
  const last = memory.places.at(-1);
  if (last) {
    const distance = trigger.sentence - last.sentence;
    const isNear = sentences[last.sentence].paragraph === sentences[trigger.sentence].paragraph;
    const score = (isNear ? 0.52 : 0.4) - 0.05 * (distance - 1);
    const closeness = isMain && distance <= 2 ? Math.max(score, 0.5) : score;
    const isOtherTime = date !== null && last.date !== null && daysApart(date, last.date) > 45;
    if (distance <= (isNear ? 6 : 3) && score >= 0.25 && !(isOtherTime && !isNear))
      yield lend(
        last.link,
        isNear ? 'previous' : 'paragraph',
        closeness * Math.min(1, last.link[0].score + 0.3),
      );
  }
  // A dateline places the main event; to others of the story it is no more than a hint.
  const dateline = findDatelinePlace(context, isMain ? 0.55 : DATELINE_HINT);
  if (dateline && isMain) yield [dateline];
  const actor = isMain ? findActorCountry(context, trigger, true) : null;
  if (actor) yield [actor];
  const isOtherTime = date !== null && memory.leadDate !== null && daysApart(date, memory.leadDate) > 45;
  if (memory.leadPlaces && !isOtherTime) yield lend(memory.leadPlaces, 'lead', 0.3);
  if (dateline && !isMain) yield [{ ...dateline, basis: 'inherited', path: 'lead' }];
  for (const link of findArticlePlaces(context)) yield [link];
}

/** What a dateline is worth to an event that is not the main one. */
const DATELINE_HINT = 0.34;

function isNearPublication(date: DateLink, published: string | null): boolean {
  const [start, day] = [
    date.start === null ? null : parseIsoDate(date.start),
    published === null ? null : parseIsoDate(published),
  ];
  return start !== null && day !== null && Math.abs(start - day) <= 7;
}

/** "a suspect who had lived in Sudan": what somebody did elsewhere places nothing else. */
function isOfPerson(context: EventContext, trigger: Trigger): boolean {
  const { kind, opener } = context.clauses[trigger.sentence].clauses[trigger.clause];
  return kind === 'relative' && /^(?:who|whom|whose)$/.test(opener ?? '');
}

/** What happened at another time may have happened anywhere. */
function isApart(date: DateLink | null, other: DateLink | null): boolean {
  return date !== null && other !== null && daysApart(date, other) > 45;
}

/** "arrested in several states": many places are none. */
function isManifold({ parse: { tokens } }: EventContext, trigger: Trigger): boolean {
  return trigger.tokens.some((token) => {
    if (!/^(?:in|across|throughout|at)$/.test(tokens[token].lower)) return false;
    const [many, what] = [tokens[token + 1], tokens[token + 2]];
    return (
      /^(?:several|many|some|various|numerous|other|different|most)$/.test(many?.lower ?? '') &&
      what?.pos === 'NOUN' &&
      AREA_NOUNS.has(what.lower)
    );
  });
}

/** The nearest earlier place of the level that "the region", "the city" or "there" asks for. */
function findAnaphor(context: EventContext, trigger: Trigger): PlaceLink | null {
  const { tokens } = context.parse;
  const anaphor = trigger.tokens.find((token) => {
    const { lower } = tokens[token];
    if (!Object.hasOwn(ANAPHORS, lower)) return false;
    if (lower === 'there' || lower === 'here') return !/^(?:AUX|VERB)$/.test(tokens[token + 1]?.pos ?? '');
    const before = tokens.slice(Math.max(0, token - 3), token).map((each) => each.lower);
    const isNamed = context.toponyms[trigger.sentence].some(
      ({ first, last }) => Math.abs(first - token) <= 3 || last === token,
    );
    return before.includes('the') && !isNamed && tokens[token + 1]?.pos !== 'NOUN';
  });
  if (anaphor === undefined) return null;
  const levels = ANAPHORS[tokens[anaphor].lower];
  // "said here Friday": where the story was filed.
  const isHere = tokens[anaphor].lower === 'here';
  const filed = isHere ? findDatelinePlace(context, 0.65) : null;
  if (filed) return { ...filed, basis: 'inherited', path: 'anaphor' };
  for (let s = trigger.sentence; s >= Math.max(0, trigger.sentence - ANAPHOR_REACH); s--) {
    const found = context.toponyms[s].findLast(
      ({ mention, last }) =>
        last <= anaphor &&
        mention.place !== null &&
        mention.kind === 'name' &&
        levels.includes(mention.place.level),
    );
    if (found) return linkOf(found.mention, 'locative', 'inherited', 'anaphor', 0.6);
  }
  return null;
}

/** "Location, Birmingham, Alabama." right behind the sentence. */
function findNextFragment(context: EventContext, sentence: number): PlaceLink | null {
  const next = sentence + 1;
  const { sentences } = context.parse;
  if (next >= sentences.length || sentences[next].paragraph !== sentences[sentence].paragraph) return null;
  if (!isFragment(context, next) || context.timexes[next].length > 0) return null;
  const named = context.toponyms[next].find(
    ({ mention }) => mention.place !== null && mention.kind === 'name',
  );
  return named ? linkOf(named.mention, 'locative', 'inherited', 'previous', 0.62) : null;
}

/** A place that another clause of the sentence has something happen in: "a woman trapped in a landslide in Looe". */
function findLocative(context: EventContext, trigger: Trigger): PlaceLink | null {
  const sentence = context.parse.sentences[trigger.sentence];
  let best: PlaceLink | null = null;
  for (const { mention, first, last } of context.toponyms[trigger.sentence]) {
    if (!mention.place || mention.kind !== 'name' || context.isQuoted(first)) continue;
    if (mention.confidence < LEAST_CONFIDENCE) continue;
    if (isOfSubject(context, trigger.sentence, first) || isInWhoClause(context, trigger.sentence, first))
      continue;
    const { role } = readPlaceRole(context.parse, sentence, mention, first, last);
    const score =
      role === 'locative' || role === 'site' ? 0.48 : role === 'goal' || role === 'ofEvent' ? 0.38 : 0;
    if (score > (best?.score ?? 0)) best = linkOf(mention, role, 'words', 'sentence', score);
  }
  return best;
}

function isInWhoClause(context: EventContext, sentence: number, token: number): boolean {
  const { clauses, ofToken } = context.clauses[sentence];
  const { kind, opener } = clauses[ofToken[token - context.parse.sentences[sentence].first]];
  return kind === 'relative' && /^(?:who|whom|whose)$/.test(opener ?? '');
}

/** "the curator at the institute in Cambridge, who met …": what follows a subject before its verb describes it. */
function isOfSubject(context: EventContext, sentence: number, token: number): boolean {
  const { clauses, ofToken } = context.clauses[sentence];
  const clause = clauses[ofToken[token - context.parse.sentences[sentence].first]];
  if (clause.verb?.form !== 'finite' || token >= clause.verb.first) return false;
  const first = clause.tokens.find((at) => /^(?:NOUN|PROPN|PRON|ADP)$/.test(context.parse.tokens[at].pos));
  return first !== undefined && first < token && context.parse.tokens[first].pos !== 'ADP';
}

/** Offices that stand for their country. Lower case. */
const OFFICES = new Set(
  'president prime premier minister chancellor king queen government parliament cabinet foreign defense defence interior police army military navy court officials authorities security lawmakers leader troops forces'.split(
    ' ',
  ),
);

/**
 * "Mexican President … voiced opposition", "threatened action against Venezuelan President …": the country of an office,
 * where its holder acts or is acted against by words; a demonym without an office places nothing.
 */
function findActorCountry(context: EventContext, trigger: Trigger, isMain: boolean): PlaceLink | null {
  if (!isMain && trigger.strength !== 'speech') return null;
  const { tokens } = context.parse;
  let found: PlaceLink | null = null;
  for (const { mention, last } of context.toponyms[trigger.sentence]) {
    const isOwn = trigger.tokens.includes(last - 1);
    if (
      !isOwn ||
      mention.kind !== 'demonym' ||
      mention.place?.level !== 'country' ||
      !OFFICES.has(tokens[last]?.lower ?? '')
    )
      continue;
    // Who acts comes first; who is acted against counts for more: that is where it would happen.
    const isAgainst = last > trigger.token && trigger.lemma === 'threaten';
    if (found && !isAgainst) continue;
    if (last > trigger.token && !isAgainst) continue;
    found = linkOf(mention, 'office', 'seat', 'fallback', isMain ? 0.5 : 0.44);
  }
  return found;
}

function findDatelinePlace({ structure, toponyms }: EventContext, score: number): PlaceLink | null {
  const { dateline } = structure;
  if (!dateline) return null;
  for (const list of toponyms)
    for (const { mention } of list)
      if (mention.place && mention.start >= dateline.start && mention.end <= dateline.end)
        return linkOf(mention, 'locative', 'dateline', 'fallback', score);
  return null;
}

function linkOf(
  toponym: Toponym,
  role: PlaceRole,
  basis: Basis,
  path: LinkPath,
  score: number,
): PlaceLink | null {
  const { place, start, end } = toponym;
  return place && { place, toponym, span: { start, end }, role, basis, path, score };
}
