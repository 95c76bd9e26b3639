import type { DateLink } from './dates/dateLink.ts';
import { areKindred } from './lexicon/eventFamilies.ts';
import { categoryOfNoun } from './lexicon/eventWords.ts';
import { readNoun } from './lexicon/lemmas.ts';
import type { Draft } from './linkEvents.ts';
import { kmBetween } from './places/kmBetween.ts';
import type { PlaceLink } from './places/placeLink.ts';
import type { EventContext } from './readContext.ts';

/** A draft with the further mentions of its event. */
export interface MergedDraft extends Draft {
  /** Mentions of the same event in other words, in the order of the text. */
  readonly mentions: readonly Draft[];
}

/** An event is told again soon, or it is one that the article began with: in a long text no other is compared. */
const LEADING = 12;
const RECENT = 60;

/** Two places no farther apart count as one. */
const SAME_PLACE_KM = 60;

/**
 * Joins the mentions of one event within an article: kindred words whose dates and places agree and that share
 * somebody or something, and asides of one sentence ("burning flags") with nothing of their own. The mention that has
 * most in its own words speaks for all; what it lacks comes from the others.
 */
export function mergeMentions(context: EventContext, drafts: readonly Draft[]): MergedDraft[] {
  const merged: MergedDraft[] = [];
  for (const draft of drafts) {
    const isCompared = (index: number) => index < LEADING || index >= merged.length - RECENT;
    const at = merged.findIndex((other, index) => isCompared(index) && areSame(context, other, draft));
    if (at < 0) merged.push({ ...draft, mentions: [] });
    else merged[at] = join(merged[at], draft);
  }
  return merged;
}

function areSame(context: EventContext, a: Draft, b: Draft): boolean {
  const isOneSentence = a.trigger.sentence === b.trigger.sentence;
  // Most pairs are of different things: the cheap question first.
  if (!isOneSentence && !a.isMain && b.date?.path !== 'scene' && !areOfKin(context, a, b)) return false;
  if (!dateAgrees(a.date, b.date) || !placesAgree(a.places, b.places)) return false;
  if (isOneSentence && !a.trigger.isBackground && !b.trigger.isBackground) {
    const aside = b.trigger.isAside ? b : a.trigger.isAside ? a : null;
    if (aside && !hasOwnWords(aside)) return true;
    if (a.trigger.clause === b.trigger.clause && !(a.trigger.kind === 'noun' && b.trigger.kind === 'noun'))
      return true;
    if (isSameMoment(a, b)) return true;
  }
  if ((a.trigger.status === 'planned') !== (b.trigger.status === 'planned')) return false;
  // A lead without day and town of its own is told again below, with both.
  if (a.isMain && isWeak(a.date) && isLoose(a.places[0]) && countShared(context, a, b) >= 2) return true;
  if (isOfScene(a, b)) return true;
  const [lemmas, others] = [lemmasOf(context, a), lemmasOf(context, b)];
  if (!lemmas.some((lemma) => others.some((other) => areKindred(lemma, other)))) return false;
  const isExact = lemmas.some((lemma) => others.includes(lemma));
  if (a.isMain && isExact && isComplementary(a, b)) return true;
  const isSamePlace = a.places.some((x) => b.places.some((y) => isNear(x, y)));
  const isSameDate = isEqual(a.date, b.date) && !(isWeak(a.date) && isWeak(b.date));
  // "charged in the Birmingham bombing": a noun that points back.
  if (isSamePlace && b.trigger.kind === 'noun' && b.trigger.isAside && isWeak(b.date)) return true;
  if (isSamePlace && isSameDate && a.date?.path === 'scene') return true;
  const shared = countShared(context, a, b);
  // One tells when, the other where.
  if (shared > 0 && isComplementary(a, b)) return true;
  const isSameDay = isSameDate && a.date?.start === a.date?.end;
  const least = (isExact || a.isMain ? 1 : 2) - (isSamePlace && isSameDate ? (isSameDay ? 2 : 1) : 0);
  return shared >= least;
}

/** Two words of one sentence that say the same of where and when: one event for the reader. */
function isSameMoment(a: Draft, b: Draft): boolean {
  const isSamePlace = a.places[0]?.place.row === b.places[0]?.place.row;
  return isSamePlace && a.places.length > 0 && isEqual(a.date, b.date);
}

function isEqual(a: DateLink | null, b: DateLink | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}

function isComplementary(a: Draft, b: Draft): boolean {
  const isTold = (whenTold: Draft, whereTold: Draft) =>
    !isWeak(whenTold.date) &&
    isWeak(whenTold.places[0]) &&
    isWeak(whereTold.date) &&
    !isWeak(whereTold.places[0]);
  return isTold(a, b) || isTold(b, a);
}

function hasOwnWords({ date, places }: Draft): boolean {
  return date?.path === 'clause' || places[0]?.path === 'clause';
}

/** "Atlanta, 1996. A blast shocks the games. One person is killed.": a short sentence goes on with its scene. */
function isOfScene(a: Draft, b: Draft): boolean {
  const isLent = b.date?.path === 'scene' && b.places[0]?.path === 'scene';
  return isLent && a.date?.path === 'scene' && isSameMoment(a, b) && b.trigger.tokens.length <= 6;
}

/** What an event is called by: its own word, and the event noun that is its subject ("the bombings | blew apart …"). */
function lemmasOf({ parse: { tokens } }: EventContext, { trigger }: Draft): readonly string[] {
  const known = knownLemmas.get(trigger);
  if (known) return known;
  const subjects = trigger.tokens.filter(
    (token) =>
      token < trigger.token && tokens[token].pos === 'NOUN' && categoryOfNoun(tokens[token].lower) !== null,
  );
  const lemmas = [trigger.lemma, ...subjects.map((token) => readNoun(tokens[token].lower))];
  knownLemmas.set(trigger, lemmas);
  return lemmas;
}

/** A mention is compared with many others; what its words are is reckoned once. */
const knownLemmas = new WeakMap<Draft['trigger'], readonly string[]>();
const knownParticipants = new WeakMap<Draft['trigger'], ReadonlySet<string>>();

function areOfKin(context: EventContext, a: Draft, b: Draft): boolean {
  const others = lemmasOf(context, b);
  return lemmasOf(context, a).some((lemma) => others.some((other) => areKindred(lemma, other)));
}

function isLoose(link: PlaceLink | undefined): boolean {
  return isWeak(link) || link?.basis === 'seat' || link?.place.level === 'country';
}

function isWeak(link: { readonly basis: string } | null | undefined): boolean {
  return !link || link.basis === 'inherited' || link.basis === 'publication' || link.basis === 'dateline';
}

function dateAgrees(a: DateLink | null, b: DateLink | null): boolean {
  if (!a || !b || isWeak(a) || isWeak(b)) return true;
  const startsBefore = (x: DateLink, y: DateLink) => x.start === null || y.end === null || x.start <= y.end;
  return startsBefore(a, b) && startsBefore(b, a);
}

function placesAgree(a: readonly PlaceLink[], b: readonly PlaceLink[]): boolean {
  if (a.length === 0 || b.length === 0 || isWeak(a[0]) || isWeak(b[0])) return true;
  return a.some((x) => b.some((y) => isNear(x, y)));
}

function isNear(a: PlaceLink, b: PlaceLink): boolean {
  if (a.place.row === b.place.row) return true;
  return isWithin(a, b) || isWithin(b, a) || kmBetween(a.place.lngLat, b.place.lngLat) <= SAME_PLACE_KM;
}

/** Whether one place lies in the country or division of the other. */
function isWithin(inner: PlaceLink, outer: PlaceLink): boolean {
  const { level, countryCode, admin1 } = outer.place;
  if (countryCode === null || inner.place.countryCode !== countryCode) return false;
  return level === 'country' || (level === 'admin1' && admin1 === inner.place.admin1);
}

const COMMON = new Set(
  'people man men woman women officials official police government years year day days week month time number group groups'.split(
    ' ',
  ),
);

/** How many names and nouns both mentions have, the places' own names aside. */
function countShared(context: EventContext, a: Draft, b: Draft): number {
  const own = participants(context, a);
  let shared = 0;
  for (const word of participants(context, b)) if (own.has(word)) shared++;
  return shared;
}

function participants({ parse, toponyms }: EventContext, { trigger }: Draft): ReadonlySet<string> {
  const known = knownParticipants.get(trigger);
  if (known) return known;
  const names = toponyms[trigger.sentence];
  const found = new Set<string>();
  for (const token of trigger.tokens) {
    const { pos, lower } = parse.tokens[token];
    if (!/^(?:NOUN|PROPN)$/.test(pos) || COMMON.has(lower) || token === trigger.token) continue;
    if (names.some(({ first, last }) => token >= first && token < last)) continue;
    found.add(SYNONYMS.get(lower) ?? lower.replace(/s$/, ''));
  }
  knownParticipants.set(trigger, found);
  return found;
}

/** Words for things that news varies from mention to mention. */
const SYNONYMS = new Map(
  'boats vessel;boat vessel;ship vessel;ships vessel;vessels vessel;soldiers troop;troops troop;forces troop;troop troop;jet plane;jets plane;aircraft plane;airplane plane;drugs drug;buildup build'
    .split(';')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The better of two mentions takes from the other what it lacks. */
function join(first: MergedDraft, second: Draft): MergedDraft {
  // "The concert … was cancelled": the verb says what became of the noun.
  const isVerbOfNoun =
    first.trigger.kind === 'noun' &&
    first.trigger.isAside &&
    second.trigger.kind === 'verb' &&
    !second.trigger.isAside &&
    first.trigger.sentence === second.trigger.sentence;
  const isBetter = isVerbOfNoun || (weight(second) > weight(first) + 0.15 && !first.isMain);
  const [lead, other] = isBetter ? [second, first] : [first, second];
  // What an aside only took from the discourse is no news.
  const date = other.trigger.isAside && isWeak(other.date) ? lead.date : better(lead.date, other.date);
  const isPlaceBetter =
    isWeak(lead.places[0]) !== isWeak(other.places[0])
      ? isWeak(lead.places[0])
      : !isWeak(other.places[0]) && other.places[0].score > lead.places[0].score + 0.1;
  const places = isPlaceBetter && other.places.length > 0 ? other.places : lead.places;
  const refined = refinePlaces(places, lead.places === places ? other.places : lead.places);
  const mentions = [...first.mentions, isBetter ? withoutMentions(first) : second];
  return {
    ...lead,
    isMain: first.isMain || second.isMain,
    date,
    places: refined,
    dateProbability: (date === lead.date ? lead : other).dateProbability,
    placeProbability: (places === lead.places ? lead : other).placeProbability,
    mentions,
  };
}

/** "Bombs in Kenya and Tanzania", then "killed in Nairobi": the town takes its country's stead. */
function refinePlaces(places: readonly PlaceLink[], others: readonly PlaceLink[]): readonly PlaceLink[] {
  return places.map((link) => {
    const nearer = others.find(
      (other) =>
        other.place.level !== 'country' && isWithin(other, link) && !isWeak(other) && other.basis !== 'seat',
    );
    return nearer && nearer.place.row !== link.place.row ? nearer : link;
  });
}

function withoutMentions({ mentions: _, ...draft }: MergedDraft): Draft {
  return draft;
}

function weight({ trigger, date, places }: Draft): number {
  const own = (link: { readonly path: string; readonly score: number } | null | undefined) =>
    link ? link.score * (link.path === 'clause' ? 1 : 0.6) : 0;
  return own(date) + own(places[0]) - (trigger.isAside ? 0.3 : 0) + (trigger.strength === 'strong' ? 0.2 : 0);
}

function better(own: DateLink | null, other: DateLink | null): DateLink | null {
  if (!own || !other) return own ?? other;
  if (isWeak(own) !== isWeak(other)) return isWeak(own) ? other : own;
  return other.score > own.score + 0.1 ? other : own;
}
