import type { Category } from '../../../event-set/eventSet.ts';
import { isFigure } from '../isFigure.ts';
import { categoryOfNoun, categoryOfVerb } from '../lexicon/eventWords.ts';
import { FIXED_PLAN_VERBS } from '../lexicon/hedges.ts';
import { readNoun } from '../lexicon/lemmas.ts';
import { SUPPLIES } from '../lexicon/outages.ts';
import { topicOf } from '../lexicon/topicWords.ts';
import {
  ASPECT_VERBS,
  DOUBLE_VERBS,
  REPORTING_VERBS,
  SPEECH_ACTS,
  STATIVE_VERBS,
} from '../lexicon/verbClasses.ts';
import { isOutage } from '../readAssertion.ts';
import type { EventContext } from '../readContext.ts';
import type { Clause } from '../syntax/clause.ts';
import type { VerbGroup } from '../syntax/verbGroup.ts';
import type { Trigger } from '../trigger.ts';
import { findCarriedNoun } from './findCarriedNoun.ts';

/** The word of a clause that says what happened: the noun that its verb carries, or the verb; null for no event. */
export function findWord(
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
  const isLives = takesLives(context, clause, verb);
  const isToll = verb.isPassive && TOLD_TOLLS.has(verb.lemma) && TOLLS.has(tokens[verb.last]?.lower ?? '');
  const isTurn = isInnerMeant && TURNS.has(verb.lemma);
  const isAction = DOUBLE_VERBS.has(head.lemma) && hasPlainObject(context, sentence, index, head.last);
  const isThere = isStandingThen(context, sentence, clause, head);
  const strength =
    noun || isToll || isLives || isTurn || isAction || isThere ? 'strong' : strengthOf(head.lemma);
  if (!strength || isIdiom(context, clause) || isFigure(context, sentence, clause, head.lemma)) return null;
  if (isLives) return { token: verb.head, kind: 'verb', lemma: 'die', strength, category: 'disaster' };
  if (noun) {
    const lemma = readNoun(tokens[noun.token].lower);
    const category = noun.category === 'other' ? topicAround(context, sentence, clause) : noun.category;
    return { token: noun.token, kind: 'noun', lemma, strength, category };
  }
  if (isToll) return { token: verb.last, kind: 'verb', lemma: 'die', strength, category: 'disaster' };
  const own = categoryOfVerb(head.lemma) ?? (strength === 'speech' ? 'politics' : 'other');
  const isAccident = HARM_VERBS.has(head.lemma) && isByAccident(context, clause);
  const listed = isAccident ? 'disaster' : own === 'other' ? topicAround(context, sentence, clause) : own;
  const category = isMilitary(context, clause) && /^(?:economy|other)$/.test(listed) ? 'conflict' : listed;
  return { token: head.head, kind: 'verb', lemma: head.lemma, strength, category };
}

/** What the clause is about, else its sentence: "the crowd walked past the parliament" is politics. */
function topicAround(
  { parse: { tokens, sentences } }: EventContext,
  sentence: number,
  { tokens: own }: Clause,
) {
  const { first, last } = sentences[sentence];
  return (
    topicOf(own.map((token) => tokens[token].lower)) ??
    topicOf(tokens.slice(first, last).map(({ lower }) => lower)) ??
    'other'
  );
}

/** "on 3 May they stood on the summit": with a day of its own, where somebody stood is where they had come. */
function isStandingThen(
  { parse: { tokens }, timexes }: EventContext,
  sentence: number,
  { tokens: own }: Clause,
  { lemma, tense, last }: VerbGroup,
): boolean {
  if (lemma !== 'stand' || tense !== 'past' || !/^(?:at|on)$/.test(tokens[last]?.lower ?? '')) return false;
  return timexes[sentence].some(
    ({ first, mention: { type, edtf } }) => type === 'DATE' && edtf?.length === 10 && own.includes(first),
  );
}

/** "seven were reported dead". */
const TOLD_TOLLS = new Set('report fear find leave confirm'.split(' '));

/** "claimed the lives of 200", "cost 12 lives". */
function takesLives({ parse: { tokens } }: EventContext, { tokens: own }: Clause, verb: VerbGroup): boolean {
  return (
    /^(?:claim|take|cost|lose)$/.test(verb.lemma) &&
    own.some((token) => token >= verb.last && token < verb.last + 4 && tokens[token].lower === 'lives')
  );
}

const TOLLS = new Set('dead missing injured hurt wounded killed'.split(' '));

/** Verbs that turn another action on or off: with it they are an event, whatever it is. */
const TURNS = new Set('begin start stop cease finish resume complete halt'.split(' '));

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

/** Verbs of harm that war and weather do alike. */
const HARM_VERBS = new Set('kill destroy wound injure maim strike raze sink displace flee'.split(' '));

/** Whether the clause speaks of a flood, a fire or a crash, and of no attack: "a fire destroyed 72 houses". */
function isByAccident({ parse: { tokens } }: EventContext, { tokens: own }: Clause): boolean {
  const categories = own
    .filter((token) => tokens[token].pos === 'NOUN')
    .map((token) => categoryOfNoun(readNoun(tokens[token].lower)));
  return categories.includes('disaster') && !categories.includes('conflict');
}

const MILITARY_NOUNS = new Set(
  'troops warship warships battalion battalions soldiers gunships warplanes bombers marines paratroopers'.split(
    ' ',
  ),
);

function strengthOf(lemma: string): Trigger['strength'] | null {
  if (REPORTING_VERBS.has(lemma)) return SPEECH_ACTS.has(lemma) ? 'speech' : null;
  if (SPEECH_ACTS.has(lemma)) return 'speech';
  const category = categoryOfVerb(lemma);
  if (category && !STATIVE_VERBS.has(lemma)) return 'strong';
  return STATIVE_VERBS.has(lemma) && !category ? null : 'plain';
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
