import type { Toponym } from '../../mentions.ts';
import type { Parse, Sentence } from '../../parse.ts';
import { categoryOfNoun } from '../lexicon/eventWords.ts';
import { readNoun } from '../lexicon/lemmas.ts';
import {
  ACTOR_NOUNS,
  AGENTIVE_NOUNS,
  AREA_NOUNS,
  GOAL,
  HOME_WORDS,
  LOCATIVE,
  SITE_NOUNS,
} from '../lexicon/placeWords.ts';

/** How a place's name stands in its clause. */
export type PlaceRole =
  /** "in Looe", "off Jones Beach", "across the UK". */
  | 'locative'
  /** "to Greenland", "into the Gulf", "for Europe". */
  | 'goal'
  /** "from southern Lebanon". */
  | 'source'
  /** "the invasion of Kuwait", "China's leadership transition", "the Oklahoma bombing". */
  | 'ofEvent'
  /** "a Tel Aviv court", "its Moscow offices", "the streets of Paris" as an object. */
  | 'site'
  /** The object of the verb: "hit Florida". */
  | 'object'
  /** Subject or possessor that acts: "Turkey urged". */
  | 'actor'
  /** What the acting person or body is called by: "New York governor …", "Nassau County District Attorney". */
  | 'office'
  /** Where somebody is from, or what he rules: "of Massapequa", "the Ohio senator", "ambassador to Washington". */
  | 'affiliation'
  /** "against Iran", "with Russia", "about Kosovo", and what could not be told. */
  | 'topic';

/** The role of a name, and the token where its phrase begins: the preposition or the first word. */
export interface RoleReading {
  readonly role: PlaceRole;
  readonly from: number;
}

/** Reads the role from the words around the name; `first` and `last` (exclusive) are the name's tokens. */
export function readPlaceRole(
  { tokens }: Parse,
  sentence: Sentence,
  toponym: Pick<Toponym, 'kind' | 'place'>,
  first: number,
  last: number,
  isDate: (token: number) => boolean = () => false,
): RoleReading {
  const after = last < sentence.last ? tokens[last] : null;
  const phraseEnd = findPhraseEnd();
  const headNoun = phraseEnd > last ? tokens[phraseEnd - 1] : null;
  const isPossessive = after !== null && /^['’]s?$/.test(after.lower) && after.pos === 'PART';
  let own: PlaceRole | null = null;
  if (headNoun && headNoun.pos === 'NOUN') {
    const head = headNoun.lower;
    // "the U.S. embassy": a country's name as an adjective says whose, not where.
    const isAdjective = toponym.place?.level === 'country' && !isPossessive;
    const isAgent = AGENTIVE_NOUNS.has(readNoun(head)) && toponym.place?.level === 'country';
    if (isAgent) own = isPossessive ? 'actor' : 'affiliation';
    else if (categoryOfNoun(head)) own = 'ofEvent';
    else if (ACTOR_NOUNS.has(head)) own = 'affiliation';
    else if (isAdjective) own = 'affiliation';
    else if (SITE_NOUNS.has(head) || AREA_NOUNS.has(head)) own = 'site';
    else own = isPossessive ? 'actor' : 'affiliation';
  } else if (headNoun && headNoun.pos === 'PROPN' && !isPossessive) {
    own = 'affiliation';
  } else if (isPossessive) own = 'actor';
  if (toponym.kind === 'nested' && own === null) own = 'affiliation';

  const { preposition, at, governed } = findPreposition();
  const from = at ?? first;
  const isOpening = tokens
    .slice(sentence.first, first)
    .every(({ pos }) => /^(?:DET|ADV|NUM|ADJ|PUNCT|PROPN|NOUN)$/.test(pos));
  if (own === 'affiliation' && isOpening && preposition === null) own = 'office';
  if (own === 'office' || own === 'affiliation') return { role: own, from };
  if (preposition !== null) {
    if (own === 'actor') return { role: 'topic', from };
    if (own === 'ofEvent' && !LOCATIVE.has(preposition)) return { role: own, from };
    return { role: roleOfPreposition(preposition, governed), from };
  }
  if (own) return { role: own, from };
  const before = first > sentence.first ? tokens[first - 1] : null;
  if (after && /^(?:VERB|AUX)$/.test(after.pos)) return { role: 'actor', from };
  if (before && /^(?:VERB|DET|ADJ)$/.test(before.pos)) return { role: 'object', from };
  return { role: first === sentence.first ? 'actor' : 'topic', from };

  /** The end of the noun phrase that the name begins or modifies: "Tel Aviv | magistrate's court". */
  function findPhraseEnd(): number {
    let i = last;
    while (i < sentence.last && i < last + 6 && !isDate(i)) {
      const { pos, text } = tokens[i];
      if (/^(?:NOUN|PART|ADJ)$/.test(pos) || (text === '-' && i > first) || (pos === 'PROPN' && i >= last))
        i++;
      else break;
    }
    return i;
  }

  /** The preposition that the name hangs on, over determiners, adjectives, nouns of area and names joined to it. */
  function findPreposition(): { preposition: string | null; at: number | null; governed: number | null } {
    for (let i = first - 1; i >= sentence.first && i > first - 14; i--) {
      const { pos, lower, text } = tokens[i];
      if (pos === 'ADP' || (lower === 'to' && pos === 'PART')) {
        const head = tokens[i - 1];
        const isArea =
          lower === 'of' &&
          i > sentence.first &&
          (AREA_NOUNS.has(head.lower) || /^(?:north|south|east|west)/.test(head.lower));
        if (isArea) continue;
        return { preposition: lower, at: i, governed: i > sentence.first ? i - 1 : null };
      }
      const isList = lower === 'and' || lower === 'or' || text === ',';
      const isNominal =
        /^(?:DET|ADJ|NUM|PROPN)$/.test(pos) ||
        text === '-' ||
        (pos === 'ADV' && /^(?:north|south|east|west|just|also|down)/.test(lower));
      const isArea =
        pos === 'NOUN' && (AREA_NOUNS.has(lower) || SITE_NOUNS.has(lower) || tokens[i + 1]?.pos === 'NOUN');
      if (isList && !(tokens[i - 1]?.pos === 'PROPN' || AREA_NOUNS.has(tokens[i - 1]?.lower ?? ''))) break;
      if (pos === 'PART') continue;
      if (!(isList || isNominal || isArea)) break;
    }
    return { preposition: null, at: null, governed: null };
  }

  function roleOfPreposition(preposition: string, governed: number | null): PlaceRole {
    const head = governed === null ? null : tokens[governed];
    // "a firm based in Porto", "returned to his father in Lima": where somebody has his home.
    if (head && HOME_WORDS.has(head.lower) && LOCATIVE.has(preposition)) return 'affiliation';
    // "flights between Lima and Porto", "the dispute between Ghana and Togo": in neither.
    if (preposition === 'between') return 'topic';
    if (preposition === 'of') {
      if (head && categoryOfNoun(head.lower)) return 'ofEvent';
      if (head && SITE_NOUNS.has(head.lower)) return 'site';
      return 'affiliation';
    }
    if (preposition === 'from')
      return head && /^(?:NOUN|PROPN)$/.test(head.pos) && !categoryOfNoun(head.lower)
        ? 'affiliation'
        : 'source';
    if (preposition === 'out') return 'source';
    if (GOAL.has(preposition)) {
      if (head && ACTOR_NOUNS.has(head.lower)) return 'affiliation';
      if (preposition === 'for') return head && /^(?:VERB)$/.test(head.pos) ? 'goal' : 'topic';
      return 'goal';
    }
    if (LOCATIVE.has(preposition)) {
      // "the embassy in Moscow has voiced …" still happens there; "a Republican in Ohio" is where he is from.
      return preposition === 'on' || preposition === 'over' || preposition === 'under'
        ? head && /^(?:NOUN)$/.test(head.pos) && !categoryOfNoun(head.lower)
          ? 'topic'
          : 'locative'
        : 'locative';
    }
    return 'topic';
  }
}
