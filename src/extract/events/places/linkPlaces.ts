import type { Toponym } from '../../mentions.ts';
import { findBackgroundTokens } from '../findBackgroundTokens.ts';
import type { Indexed } from '../indexMentions.ts';
import { readNoun } from '../lexicon/lemmas.ts';
import { MOTION_NOUNS, MOTION_VERBS, PLACE_OBJECT_VERBS } from '../lexicon/placeWords.ts';
import type { EventContext } from '../readContext.ts';
import type { ClauseKind } from '../syntax/clause.ts';
import type { Trigger } from '../trigger.ts';
import type { LinkPath, PlaceLink } from './placeLink.ts';
import { type PlaceRole, readPlaceRole } from './readPlaceRole.ts';

/** A link with the tokens that decide what it is joined with. */
interface Found extends PlaceLink {
  readonly from: number;
  readonly first: number;
  readonly last: number;
}

/** What a role is worth by itself; verbs and nouns of motion, impact and the like raise some. */
const ROLE_SCORES: Readonly<Record<PlaceRole, number>> = {
  locative: 0.9,
  goal: 0.45,
  source: 0.5,
  ofEvent: 0.8,
  site: 0.7,
  object: 0.35,
  actor: 0.42,
  office: 0.33,
  affiliation: 0.14,
  topic: 0.1,
};

/** What a clause beside the trigger's own takes from the score, by how it hangs. */
const PATH_FACTORS: Readonly<Record<LinkPath, number>> = {
  clause: 1,
  child: 0.85,
  parent: 0.8,
  sibling: 0.75,
  sentence: 0.6,
  anaphor: 0.65,
  scene: 0.7,
  previous: 0.5,
  paragraph: 0.4,
  lead: 0.35,
  article: 0.3,
  fallback: 0.3,
};

/** A name whose place is less sure than this places nothing. */
export const LEAST_CONFIDENCE = 0.3;

/** What a place in the phrase of another event's noun keeps of its score: nothing that comes into question. */
const OF_BACKGROUND = 0.15;

/** What a date there takes from the score. */
export const BACKGROUND_FACTOR = 0.55;

/**
 * The places of a trigger in its own sentence, best first: those of its clause by their role, then those of clauses
 * that hang with it. Names joined by "and" under one preposition come together (`group`).
 */
export function linkPlaces(context: EventContext, trigger: Trigger): readonly (readonly PlaceLink[])[] {
  const { parse } = context;
  const sentence = parse.sentences[trigger.sentence];
  const found: Found[] = [];
  const background = findBackgroundTokens(context, trigger);
  for (const indexed of context.toponyms[trigger.sentence]) {
    const { mention } = indexed;
    if (!mention.place || mention.kind === 'demonym' || mention.kind === 'dateline') continue;
    if (mention.confidence < LEAST_CONFIDENCE) continue;
    const path = pathTo(context, trigger, indexed.first);
    if (!path || context.isQuoted(indexed.first) !== context.isQuoted(trigger.token)) continue;
    const reading = readPlaceRole(parse, sentence, mention, indexed.first, indexed.last, (token) =>
      isInMention(context.timexes[trigger.sentence], token),
    );
    const score =
      scoreRole(context, trigger, reading.role, indexed) *
      PATH_FACTORS[path] *
      (background.has(indexed.first) ? OF_BACKGROUND : 1) *
      scorePurpose(context, trigger, indexed.first);
    found.push({
      place: mention.place,
      toponym: mention,
      span: { start: mention.start, end: mention.end },
      role: reading.role,
      basis: 'words',
      path,
      score,
      from: reading.from,
      first: indexed.first,
      last: indexed.last,
    });
  }
  for (const { first, last, seat } of context.institutions[trigger.sentence]) {
    const path = pathTo(context, trigger, first);
    if (!path || context.isQuoted(first)) continue;
    const inside = found.findIndex(
      (link) =>
        link.first >= first &&
        link.last <= last &&
        (link.role !== 'locative' || (link.first === first && link.last === last)),
    );
    if (inside >= 0) found.splice(inside, 1);
    const isIn = /^(?:in|before|at|inside)$/.test(
      parse.tokens[first - (parse.tokens[first - 1]?.pos === 'DET' ? 2 : 1)]?.lower ?? '',
    );
    found.push({
      place: seat,
      toponym: null,
      span: { start: parse.tokens[first].start, end: parse.tokens[last - 1].end },
      role: 'seat',
      basis: 'seat',
      path,
      score: scoreSeat(context, trigger, first, last, isIn) * PATH_FACTORS[path],
      from: first,
      first,
      last,
    });
  }
  return groupLinks(context, found);
}

/** Whether a token stands in one of the mentions. */
export function isInMention(mentions: readonly Indexed<unknown>[], token: number): boolean {
  return mentions.some(({ first, last }) => token >= first && token < last);
}

/** How a token's clause lies to the trigger's; null where what stands there says nothing of the trigger. */
export function pathTo(context: EventContext, trigger: Trigger, token: number): LinkPath | null {
  const sentence = context.parse.sentences[trigger.sentence];
  const { clauses, ofToken } = context.clauses[trigger.sentence];
  if (trigger.tokens.includes(token)) return 'clause';
  const target = ofToken[token - sentence.first];
  // A noun's own phrase comes first; its clause is the next best.
  if (target === trigger.clause) return trigger.kind === 'noun' ? 'child' : 'clause';
  for (
    let at: number | null = target, depth = 0;
    at !== null && depth < 3;
    at = clauses[at].parent, depth++
  ) {
    if (at === trigger.clause)
      return isOpenBelow(clauses[target].kind) && !isInterposed(context, trigger, token) ? 'child' : null;
    if (!isOpenBelow(clauses[at].kind)) break;
  }
  const own = clauses[trigger.clause];
  if (own.parent === target && isOpenBelow(own.kind)) return 'parent';
  if (own.parent === target && own.kind === 'relative') return own.opener === 'where' ? 'parent' : null;
  const isShared =
    own.kind === clauses[target].kind ||
    (own.kind === 'coordinate' && clauses[target].kind === 'main') ||
    (own.kind === 'main' && clauses[target].kind === 'coordinate');
  if (isShared && (own.parent === target || clauses[target].parent === trigger.clause)) return 'sibling';
  return null;
}

/** "lifted the deadline to give the relatives in Miami a chance": a purpose lies elsewhere, a plan's is its target. */
function scorePurpose(context: EventContext, trigger: Trigger, token: number): number {
  const { clauses, ofToken } = context.clauses[trigger.sentence];
  const target = ofToken[token - context.parse.sentences[trigger.sentence].first];
  const isPurpose = target !== trigger.clause && clauses[target].opener === 'to';
  return isPurpose && trigger.status !== 'planned' ? 0.65 : 1;
}

/** What acts in an institution's name ("FBI agents", "questioned by the FBI") may act anywhere. */
function scoreSeat(
  { parse: { tokens } }: EventContext,
  trigger: Trigger,
  first: number,
  last: number,
  isIn: boolean,
): number {
  if (isIn) return 0.7;
  if (/^(?:chamber|floor|building|headquarters|offices?|gallery|steps)$/.test(tokens[last]?.lower ?? ''))
    return 0.65;
  // Agencies arrest, rescue and fight in the field.
  if (/^(?:conflict|crime|disaster)$/.test(trigger.category)) return 0.3;
  const before = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1];
  const isAgent =
    before !== undefined &&
    /^(?:by|with|against|from|for|of|to|into|join|joined|enter|entered|leave|left)$/.test(before.lower);
  return isAgent || /^(?:NOUN|PROPN)$/.test(tokens[last]?.pos ?? '') ? 0.25 : 0.5;
}

/** "Turkey, worried about Kosovo, urged": what stands between subject and verb describes the subject. */
function isInterposed(context: EventContext, trigger: Trigger, token: number): boolean {
  const clause = context.clauses[trigger.sentence].clauses[trigger.clause];
  const verb = clause.verb?.first ?? 0;
  const subject = clause.tokens.find((at) => /^(?:NOUN|PROPN|PRON)$/.test(context.parse.tokens[at].pos));
  return token < verb && subject !== undefined && subject < token && subject < verb;
}

/** Clauses whose places are those of the clause they hang on. */
function isOpenBelow(kind: ClauseKind): boolean {
  return kind === 'participial' || kind === 'infinitive' || kind === 'adverbial';
}

function scoreRole(context: EventContext, trigger: Trigger, role: PlaceRole, at: Indexed<Toponym>): number {
  const isMotion =
    trigger.kind === 'verb' ? MOTION_VERBS.has(trigger.lemma) : MOTION_NOUNS.has(trigger.lemma);
  const { tokens } = context.parse;
  if (role === 'goal') {
    // "paid a visit to Iraq": a noun of motion before the preposition counts as much as a verb.
    const isVisit = tokens
      .slice(Math.max(0, at.first - 6), at.first)
      .some(({ lower }) => MOTION_NOUNS.has(readNoun(lower)));
    return isMotion || isVisit ? 0.85 : ROLE_SCORES.goal;
  }
  if (role === 'source') return isMotion && at.mention.place?.level === 'city' ? 0.75 : ROLE_SCORES.source;
  if (role === 'object') return PLACE_OBJECT_VERBS.has(trigger.lemma) ? 0.85 : ROLE_SCORES.object;
  if (role === 'actor' && trigger.kind === 'noun' && trigger.tokens.includes(at.first)) return 0.75;
  return ROLE_SCORES[role];
}

/** What may stand between two towns of a list: ", the Kenyan capital, and ", ", a port city, and in ". */
const APPOSITION_AND =
  /^, (?:the|a|an|its) (?:[\p{L}’'.-]+ ){0,3}(?:capital|city|town|village|port|suburb|resort),? and (?:in )?(?:the )?$/u;

/** Puts names together that one preposition governs, drops the containers of a nearer name, and sorts by score. */
function groupLinks(context: EventContext, found: readonly Found[]): (readonly PlaceLink[])[] {
  const groups: Found[][] = [];
  let end = 0;
  for (const link of found) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (!group || !previous || previous.toponym === null || link.toponym === null) {
      groups.push([link]);
      end = link.span.end;
      continue;
    }
    const between = context.parse.text.slice(end, link.span.start);
    end = link.span.end;
    // "Nairobi, Kenya, and Dar es Salaam, Tanzania" are two towns.
    if (isContainer(previous, link) && /^,? ?\(?$/.test(between)) continue;
    const isList = /^(?:,? and |, | as well as |\/| & )(?:the |in |in the )?(?:\p{Ll}+ )?$/u.test(between);
    if ((isList || APPOSITION_AND.test(between)) && previous.path === link.path && sameSize(previous, link))
      group.push({ ...link, role: previous.role, score: previous.score });
    else groups.push([link]);
  }
  return groups.sort((a, b) => b[0].score - a[0].score || nearer(a, b) || a[0].span.start - b[0].span.start);
}

/** "In Peru, … a class in Lima": of two places equally good the one inside the other. */
function nearer([a]: readonly Found[], [b]: readonly Found[]): number {
  return Number(isContainer(b, a)) - Number(isContainer(a, b));
}

function isContainer(inner: Found, outer: Found): boolean {
  const isLarger =
    (outer.place.level === 'admin2' && (inner.place.level === 'city' || inner.place.level === 'site')) ||
    outer.place.level === 'country' ||
    outer.place.level === 'admin1' ||
    outer.place.level === 'region';
  return (
    isLarger &&
    inner.place.row !== outer.place.row &&
    (inner.place.countryCode === outer.place.countryCode || outer.place.countryCode === null)
  );
}

function sameSize(a: Found, b: Found): boolean {
  const large = new Set(['country', 'region', 'water', 'admin1']);
  return large.has(a.place.level) === large.has(b.place.level);
}
