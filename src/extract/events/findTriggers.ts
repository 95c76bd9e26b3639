import type { Category } from '../../event-set/eventSet.ts';
import { findNounScope } from './findNounScope.ts';
import { isFigure } from './isFigure.ts';
import { categoryOfNoun, categoryOfVerb } from './lexicon/eventWords.ts';
import { FIXED_PLAN_VERBS, ONGOING_WORDS } from './lexicon/hedges.ts';
import { readNoun } from './lexicon/lemmas.ts';
import { SUPPLIES } from './lexicon/outages.ts';
import {
  ASPECT_VERBS,
  DOUBLE_VERBS,
  LIGHT_VERBS,
  REPORTING_VERBS,
  SPEECH_ACTS,
  STATIVE_VERBS,
} from './lexicon/verbClasses.ts';
import { isOutage, readAssertion } from './readAssertion.ts';
import type { EventContext } from './readContext.ts';
import { type Clause, LONGEST_SENTENCE } from './syntax/readClauses.ts';
import type { VerbGroup } from './syntax/readVerbGroups.ts';
import type { Trigger } from './trigger.ts';

/** The words of a sentence that say that something happened, is happening or is fixed to happen, in text order. */
export function findTriggers(context: EventContext, sentence: number): Trigger[] {
  const { parse, structure, clauses } = context;
  const { first, last } = parse.sentences[sentence];
  if (structure.roles[sentence] !== 'body' || parse.tokens[last - 1].text === '?') return [];
  if (last - first > LONGEST_SENTENCE) return [];
  const triggers: Trigger[] = [];
  const taken = new Set<number>();
  clauses[sentence].clauses.forEach((clause, index) => {
    const trigger = clause.verb && readVerbTrigger(context, sentence, index, clause);
    if (trigger) {
      triggers.push(trigger);
      taken.add(trigger.token);
    }
  });
  let scopeEnd = 0;
  for (let token = first; token < last; token++) {
    // "the assassination of Rabin at a peace rally": what stands in the phrase of one noun tells of no second event.
    if (taken.has(token) || token < scopeEnd) continue;
    const trigger = readNounTrigger(context, sentence, token);
    if (!trigger) continue;
    triggers.push(trigger);
    if (trigger.isAside) scopeEnd = (trigger.tokens.at(-1) ?? token) + 1;
  }
  return triggers.sort((a, b) => a.token - b.token);
}

function readVerbTrigger(
  context: EventContext,
  sentence: number,
  index: number,
  clause: Clause,
): Trigger | null {
  const { verb } = clause;
  if (!verb || context.isQuoted(verb.head)) return null;
  if (clause.kind === 'conditional') return null;
  if (clause.kind === 'attribution' && !/^(?:tell|address|testify)$/.test(verb.lemma)) return null;
  const word = findWord(context, sentence, index, clause, verb);
  if (!word) return null;
  const isBare = clause.kind === 'infinitive' && isSeen(context, sentence, clause);
  const isFact = clause.kind === 'infinitive' && !isBare && isDatedPast(context, sentence, clause);
  if (clause.kind === 'infinitive' && !isBare && !isFact) return null;
  if (isGerundPhrase(context, clause)) return null;
  const assertion = isFact
    ? ({ status: 'happened', claim: 'stated' } as const)
    : readAssertion(context, sentence, index);
  if (!assertion) return null;
  return {
    sentence,
    clause: index,
    ...word,
    ...tenseOf(context, sentence, clause, verb),
    tokens: clause.tokens,
    isAside: clause.kind === 'participial' || clause.kind === 'relative' || clause.kind === 'adverbial',
    isBackground: false,
    hasEmptySubject: hasEmptySubject(context, clause),
    ...assertion,
  };
}

/** The word of a clause that says what happened: the noun that its verb carries, or the verb; null for no event. */
function findWord(
  context: EventContext,
  sentence: number,
  index: number,
  clause: Clause,
  verb: VerbGroup,
): Pick<Trigger, 'token' | 'kind' | 'lemma' | 'strength' | 'category'> | null {
  const { inner } = clause;
  const { tokens } = context.parse;
  const isInnerMeant =
    inner !== null &&
    (ASPECT_VERBS.has(verb.lemma) ||
      verb.isPassive ||
      FIXED_PLAN_VERBS.has(verb.lemma) ||
      verb.lemma === 'be' ||
      verb.lemma === 'agree');
  const head = isInnerMeant ? inner : verb;
  const noun = isOutage(context, clause)
    ? findSupply(context, clause)
    : findCarriedNoun(context, sentence, clause, head.lemma);
  const isToll = verb.isPassive && TOLD_TOLLS.has(verb.lemma) && TOLLS.has(tokens[verb.last]?.lower ?? '');
  const isTurn = isInnerMeant && TURNS.has(verb.lemma);
  const isAction = DOUBLE_VERBS.has(head.lemma) && hasPlainObject(context, sentence, index, head.last);
  const strength = noun || isToll || isTurn || isAction ? 'strong' : strengthOf(head.lemma);
  if (!strength || isIdiom(context, clause) || isFigure(context, sentence, clause, head.lemma)) return null;
  if (noun) {
    const lemma = readNoun(tokens[noun.token].lower);
    return { token: noun.token, kind: 'noun', lemma, strength, category: noun.category };
  }
  if (isToll) return { token: verb.last, kind: 'verb', lemma: 'die', strength, category: 'disaster' };
  const listed = categoryOfVerb(head.lemma) ?? (strength === 'speech' ? 'politics' : 'other');
  const category = isMilitary(context, clause) && /^(?:economy|other)$/.test(listed) ? 'conflict' : listed;
  return { token: head.head, kind: 'verb', lemma: head.lemma, strength, category };
}

/** "expanding military operations", "sent warships": what armies do is no trade, whatever the verb. */
function isMilitary({ parse: { tokens } }: EventContext, { tokens: own }: Clause): boolean {
  return own.some((token) => {
    const { lower, pos } = tokens[token];
    if (MILITARY_NOUNS.has(lower)) return pos === 'NOUN' || pos === 'PROPN';
    return (
      /^(?:military|naval|air)$/.test(lower) &&
      /^(?:operations?|campaigns?|missions?|presence|buildup|force|forces|activity)$/.test(
        tokens[token + 1]?.lower ?? '',
      )
    );
  });
}

const MILITARY_NOUNS = new Set(
  'troops warship warships battalion battalions soldiers gunships warplanes bombers marines paratroopers'.split(
    ' ',
  ),
);

/** "seven were reported dead". */
const TOLD_TOLLS = new Set('report fear find leave confirm'.split(' '));
const TOLLS = new Set('dead missing injured hurt wounded killed'.split(' '));
/** Verbs that turn another action on or off: with it they are an event, whatever it is. */
const TURNS = new Set('begin start stop cease finish resume complete halt'.split(' '));

function strengthOf(lemma: string): Trigger['strength'] | null {
  if (REPORTING_VERBS.has(lemma)) return SPEECH_ACTS.has(lemma) ? 'speech' : null;
  if (SPEECH_ACTS.has(lemma)) return 'speech';
  const category = categoryOfVerb(lemma);
  if (category && !STATIVE_VERBS.has(lemma)) return 'strong';
  return STATIVE_VERBS.has(lemma) && !category ? null : 'plain';
}

/** "recent months have seen the army destroy …", "the police helped evacuate …": the bare infinitive is what happened. */
function isSeen({ clauses }: EventContext, sentence: number, { opener, parent }: Clause): boolean {
  const governing = parent === null ? null : clauses[sentence].clauses[parent].verb;
  return (
    opener !== 'to' &&
    governing !== null &&
    /^(?:see|watch|help|make)$/.test(governing.lemma) &&
    !governing.isNegated
  );
}

/** "bills to pass the Senate last year": an infinitive with a date in the past tells what happened. */
function isDatedPast(context: EventContext, sentence: number, clause: Clause): boolean {
  const { published } = context.article;
  if (published === null) return false;
  const first = clause.tokens[0];
  const last = clause.tokens.at(-1) ?? first;
  return context.timexes[sentence].some(
    ({ mention, ...at }) =>
      at.first >= first &&
      at.last <= last + 1 &&
      mention.type === 'DATE' &&
      mention.edtf !== null &&
      mention.edtf < published.slice(0, mention.edtf.length),
  );
}

/** "famous for documenting abuses", "without saying so": a gerund behind a preposition tells of no event. */
function isGerundPhrase({ parse: { tokens } }: EventContext, { kind, verb }: Clause): boolean {
  if (kind !== 'participial' || verb?.form !== 'gerund' || verb.isPerfect) return false;
  const before = tokens[verb.first - 1];
  return (
    before !== undefined && /^(?:for|of|about|without|against|from|by|on|in|with|to)$/.test(before.lower)
  );
}

/** A participle has the tense of the finite clause it hangs on: "is causing disruption, bringing floods". */
function tenseOf(
  { clauses }: EventContext,
  sentence: number,
  { kind, parent }: Clause,
  verb: VerbGroup,
): Pick<Trigger, 'tense' | 'isPerfect' | 'isProgressive'> {
  const all = clauses[sentence].clauses;
  let above: VerbGroup | null = null;
  if (kind === 'participial')
    for (let at = parent; at !== null && above === null; at = all[at].parent)
      if (all[at].verb?.form === 'finite') above = all[at].verb;
  const { tense, isPerfect, isProgressive } = above ?? verb;
  return { tense, isPerfect: isPerfect || verb.isPerfect, isProgressive };
}

function hasEmptySubject({ parse: { tokens } }: EventContext, { verb, tokens: own }: Clause): boolean {
  if (!verb) return false;
  const subject = own.filter(
    (token) => token < verb.first && /^(?:NOUN|PROPN|PRON|DET)$/.test(tokens[token].pos),
  );
  const last = subject.at(-1);
  return (
    last !== undefined &&
    /^(?:it|this|that|which|there|these|those|what)$/.test(tokens[last].lower) &&
    tokens[last].lower !== 'there'
  );
}

/** An object and no clause of what is said: "added one more". */
function hasPlainObject(context: EventContext, sentence: number, index: number, after: number): boolean {
  const { tokens } = context.parse;
  const isObject = /^(?:DET|NUM|NOUN|PROPN|ADJ)$/.test(tokens[after]?.pos ?? '');
  return (
    isObject &&
    !context.clauses[sentence].clauses.some(({ kind, parent }) => kind === 'complement' && parent === index)
  );
}

/** "dawn broke", "night fell", "gave no reason". */
function isIdiom({ parse: { tokens } }: EventContext, { verb, tokens: own }: Clause): boolean {
  if (!verb) return false;
  if (tokens[verb.last]?.lower === 'no' && own.includes(verb.last)) return true;
  // "the quarter ended Sept. 30", "Jane Roe contributed to this article".
  if (
    /^(?:end|begin)$/.test(verb.lemma) &&
    /^(?:year|quarter|period|months?|weeks?|season)$/.test(tokens[verb.first - 1]?.lower ?? '')
  )
    return true;
  if (verb.lemma === 'contribute' && tokens[verb.last + 1]?.lower === 'this') return true;
  return (
    own.some((token) => token < verb.first && /^(?:dawn|night|darkness|dusk)$/.test(tokens[token].lower)) &&
    /^(?:break|fall)$/.test(verb.lemma)
  );
}

/** "don't have power": the thing that is lacking stands for the outage. */
function findSupply(
  { parse: { tokens } }: EventContext,
  { tokens: own }: Clause,
): { token: number; category: Category } | null {
  const token = own.find((at) => SUPPLIES.has(tokens[at].lower));
  return token === undefined ? null : { token, category: 'disaster' };
}

/** The event noun that a verb without much meaning of its own carries: "paid a visit", "talks are continuing". */
function findCarriedNoun(
  { parse }: EventContext,
  sentence: number,
  clause: Clause,
  lemma: string,
): { token: number; category: Category } | null {
  const isCarrier =
    LIGHT_VERBS.has(lemma) ||
    ASPECT_VERBS.has(clause.verb?.lemma ?? '') ||
    ASPECT_VERBS.has(lemma) ||
    (lemma === 'be' && isThereOrUnderWay(parse, clause)) ||
    FIXED_PLAN_VERBS.has(lemma);
  if (!isCarrier || !clause.verb) return null;
  const end = (clause.inner ?? clause.verb).last;
  const nouns = clause.tokens.filter((token) => isEventNounAt(parse, token));
  // The object comes first, unless a preposition parts it from the verb; then the subject's own head.
  const object = nouns.find((token) => token >= end);
  const isReached =
    object !== undefined &&
    parse.tokens
      .slice(end, object)
      .every(
        ({ pos, lower }) =>
          /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PART|SYM|PRON)$/.test(pos) || /^(?:-|up|out)$/.test(lower),
      );
  const subject = nouns.find(
    (token) => token < (clause.verb?.first ?? 0) && isHeadOfSubject(parse, sentence, clause, token),
  );
  const token = isReached ? object : subject;
  if (token === undefined) return null;
  return { token, category: categoryOfNoun(parse.tokens[token].lower) ?? 'other' };
}

/** "There was an explosion", "training is underway": the noun is the event. */
function isThereOrUnderWay({ tokens }: EventContext['parse'], clause: Clause): boolean {
  const words = clause.tokens.map((token) => tokens[token].lower);
  return (
    words[0] === 'there' ||
    words.some(
      (word, i) => ONGOING_WORDS.has(word) || (word === 'under' && words[i + 1] === 'way') || word === 'due',
    )
  );
}

function isHeadOfSubject(
  { tokens }: EventContext['parse'],
  _sentence: number,
  clause: Clause,
  token: number,
): boolean {
  const position = clause.tokens.indexOf(token);
  const before = clause.tokens.slice(0, position).map((at) => tokens[at]);
  return !before.some(({ pos }) => pos === 'ADP' || pos === 'VERB') || before.at(-1)?.pos === 'DET';
}

export function isEventNounAt({ tokens }: EventContext['parse'], at: number): boolean {
  const { pos, lower, text } = tokens[at];
  if (categoryOfNoun(lower) === null) return false;
  const next = tokens[at + 1];
  const isCompound = next?.pos === 'NOUN' && tokens[at].end + 1 === next.start;
  const isName = pos === 'PROPN' && text !== lower && tokens[at - 1]?.pos === 'PROPN';
  // At the head of a sentence the tagger takes any noun for a name: "Talks about …".
  if (pos === 'PROPN' && text !== lower && !(lower.endsWith('s') || next?.pos === 'ADP')) return false;
  return (
    (pos === 'NOUN' || (pos === 'PROPN' && text === lower) || (pos === 'PROPN' && !isName)) && !isCompound
  );
}

/** An event noun that stands for itself: dated or placed by words of its own, or in a fragment without a verb. */
function readNounTrigger(context: EventContext, sentence: number, token: number): Trigger | null {
  const { parse, clauses } = context;
  if (!isEventNounAt(parse, token) || context.isQuoted(token)) return null;
  const { lower } = parse.tokens[token];
  const index = clauses[sentence].ofToken[token - parse.sentences[sentence].first];
  const clause = clauses[sentence].clauses[index];
  const scope = findNounScope(context, sentence, token);
  const isFragment = clause.verb === null && clause.parent === null;
  if (!scope.isDated && !scope.isPlaced && !isFragment) return null;
  const assertion = isFragment
    ? ({ status: 'happened', claim: 'stated' } as const)
    : readAssertion(context, sentence, index, token);
  if (!assertion) return null;
  return {
    sentence,
    clause: index,
    token,
    kind: 'noun',
    lemma: readNoun(lower),
    strength: 'strong',
    category: categoryOfNoun(lower) ?? 'other',
    tense: clause.verb?.tense ?? 'present',
    isPerfect: clause.verb?.isPerfect ?? false,
    isProgressive: false,
    tokens: scope.tokens,
    isAside: !isFragment,
    isBackground: !isFragment && !scope.isConcurrent,
    hasEmptySubject: false,
    ...assertion,
  };
}
