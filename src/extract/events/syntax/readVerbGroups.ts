import type { Sentence, Token } from '../../parse.ts';
import { isEventNoun, isKnownVerb, readVerb, type VerbForm } from '../lexicon/lemmas.ts';

/** A verb with its auxiliaries: "has for months been expanding", "to be restored", "trapped". */
export interface VerbGroup {
  /** Token indices; `last` is exclusive. `head` is the main verb. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future';
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "may", "could", "would", "should", "must", "can"; null where there is none. */
  readonly modal: string | null;
}

const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall']);
const MODALS = new Set([
  'would',
  "'d",
  '’d',
  'could',
  'can',
  'ca',
  'may',
  'might',
  'must',
  'should',
  'ought',
]);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'yet']);
/** Verb forms that news uses as prepositions. */
const PREPOSITIONS = new Set(
  'according including following concerning regarding involving excluding compared based given pending due amid during'.split(
    ' ',
  ),
);
const PARTICLES = new Set('up out off down away back'.split(' '));
/** Verbs whose object does something in the base form. */
const BARE_TAKERS = new Set('see hear watch make let help have feel'.split(' '));
/** How far the main verb may stand from its auxiliary: "has, for the first time in years, been". */
const WIDEST_GAP = 4;

/** The verb groups of a sentence in order. They do not overlap. */
export function readVerbGroups(tokens: readonly Token[], sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const group = readGroup(tokens, sentence, i);
    if (group) groups.push(group);
    i = group ? group.last : i + 1;
  }
  // From the end, for a form is settled by the settled ones behind it.
  for (let at = groups.length - 1; at >= 0; at--) groups[at] = settleForm(tokens, sentence, groups, at);
  return groups;
}

function readGroup(tokens: readonly Token[], sentence: Sentence, first: number): VerbGroup | null {
  const opener = tokens[first];
  const isInfinitive =
    opener.lower === 'to' && opener.pos !== 'NOUN' && startsInfinitive(tokens, sentence, first);
  if (!isInfinitive && opener.pos !== 'AUX' && !isVerb(tokens, sentence, first)) return null;

  const auxiliaries: string[] = [];
  let isNegated = isNegation(tokens[first - 1], sentence, first - 1);
  let head = -1;
  let last = first + (isInfinitive ? 1 : 0);
  for (let i = last, gap = 0; i < sentence.last && gap <= WIDEST_GAP; i++) {
    const token = tokens[i];
    if (token.pos === 'AUX' || isHaving(tokens, sentence, i)) {
      auxiliaries.push(token.lower);
      head = i;
      last = i + 1;
      gap = 0;
      if (!isInfinitive && auxiliaries.length > 5) break;
    } else if (isMainVerb(tokens, sentence, i, auxiliaries)) {
      head = i;
      last = i + 1;
      break;
    } else if (auxiliaries.length === 0 && !isInfinitive) {
      break;
    } else if (NEGATIONS.has(token.lower)) {
      isNegated = true;
      gap++;
    } else if (
      token.lower === 'to' &&
      auxiliaries.length > 0 &&
      (tokens[i - 1].lower === 'yet' || tokens[i - 1].lower === 'have')
    ) {
      gap++;
    } else if (token.pos === 'ADV' || token.pos === 'ADP' || token.pos === 'NOUN') {
      // Only adverbs and a short phrase such as "for months" may part an auxiliary from its verb.
      if (token.pos !== 'ADV' && !isParting(tokens, sentence, i)) break;
      gap++;
    } else break;
  }
  if (head < 0) return null;
  const isLone = tokens[head].pos === 'AUX' && head === last - 1;
  const main = readVerb(tokens[head].lower);
  const helpers = isLone ? auxiliaries.slice(0, -1) : auxiliaries;
  const forms = helpers.map(readVerb);
  const has = (lemma: string) => forms.some((form) => form.lemma === lemma);
  const modal = helpers.find((word) => MODALS.has(word)) ?? null;
  const isFuture = helpers.some((word) => FUTURE.has(word));
  const opening: VerbForm = forms[0]?.form ?? main.form;
  return {
    first,
    last,
    head,
    lemma: main.lemma,
    form: isInfinitive ? 'infinitive' : formOf(opening, helpers.length > 0 || isLone),
    tense: isFuture ? 'future' : opening === 'past' || opening === 'either' ? 'past' : 'present',
    isPerfect: has('have'),
    isProgressive: has('be') && main.form === 'gerund',
    isPassive: has('be') && (main.form === 'either' || main.form === 'participle'),
    isNegated,
    modal,
  };
}

/** "having already seized": the tagger calls the auxiliary a verb. */
function isHaving(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (!/^(?:having|have|has|had)$/.test(tokens[at].lower)) return false;
  let next = at + 1;
  while (next < Math.min(sentence.last, at + 3) && tokens[next].pos === 'ADV') next++;
  return next < sentence.last && tokens[next].pos === 'VERB' && isParticiple(tokens[next].lower);
}

function formOf(opening: VerbForm, isHelped: boolean): VerbGroup['form'] {
  if (opening === 'gerund') return 'gerund';
  if (opening === 'participle' && !isHelped) return 'participle';
  return 'finite';
}

/** Whether a token that the tagger calls a verb, or an adjective in -ed before an object, is one here. */
function isVerb(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const token = tokens[at];
  const before = at > sentence.first ? tokens[at - 1] : null;
  const after = at + 1 < sentence.last ? tokens[at + 1] : null;
  if (PREPOSITIONS.has(token.lower)) return false;
  // "Fighting broke out": a gerund for a subject.
  if (before === null && token.lower.endsWith('ing') && after !== null && /^(?:VERB|AUX)$/.test(after.pos))
    return false;
  const isCapitalised = token.text !== token.lower && at > sentence.first;
  if (isCapitalised && before && !/^["“‘`:]$/.test(before.text)) return false;
  if (token.pos === 'ADJ') return /ed$/.test(token.lower) && after?.pos === 'DET' && before?.pos !== 'AUX';
  if (token.pos !== 'VERB') return false;
  // "the suspected killer", "its targeted groups": a participle as an adjective.
  const form = readVerb(token.lower).form;
  const isBetween =
    before !== null &&
    /^(?:DET|ADJ|NUM)$/.test(before.pos) &&
    after !== null &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
  if (isBetween && (form === 'gerund' || form === 'either' || form === 'participle')) return false;
  if (before?.text === '-' || after?.text === '-') return false;
  // "was part of", "with escorts", "protesting calls": nouns.
  const isPresent = form === 'base' || form === 'third';
  if (isPresent && before?.pos === 'AUX' && readVerb(before.lower).lemma === 'be') return false;
  if (isPresent && before !== null && /^(?:ADP|DET)$/.test(before.pos)) return false;
  if (form === 'third' && before?.pos === 'VERB') return false;
  if (/^(?:last|first|only|most)$/.test(before?.lower ?? '') && after?.pos === 'NOUN') return false;
  const isOwned =
    before !== null && (before.lower === "'s" || before.lower === '’s') && before.pos === 'PART';
  if (isOwned && form !== 'third') return false;
  // "of suspected drug dealers": behind a preposition only a gerund is a verb.
  return !(
    before?.pos === 'ADP' &&
    form === 'either' &&
    after !== null &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)
  );
}

function isMainVerb(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  auxiliaries: readonly string[],
): boolean {
  const token = tokens[at];
  if (auxiliaries.length === 0) return isVerb(tokens, sentence, at) || token.pos === 'VERB';
  if (token.pos === 'VERB') {
    const { form } = readVerb(token.lower);
    const last = readVerb(auxiliaries.at(-1) ?? '').lemma;
    // "is meeting", "was killed"; but "are doubts", "have issues" are the auxiliary's own objects.
    if (last === 'be' || last === 'have') return form !== 'third' && form !== 'base';
    return true;
  }
  const helper = auxiliaries.at(-1) ?? '';
  // "will open": behind a modal stands a verb, whatever the tagger calls it.
  if (
    (FUTURE.has(helper) || MODALS.has(helper)) &&
    /^(?:ADJ|NOUN)$/.test(token.pos) &&
    isKnownVerb(token.lower)
  )
    return true;
  const last = readVerb(helper).lemma;
  if (token.pos === 'ADJ' && (last === 'have' || last === 'be')) return isParticiple(token.lower);
  return token.pos === 'NOUN' && last === 'have' && isParticiple(token.lower);
}

function isParticiple(word: string): boolean {
  const { form } = readVerb(word);
  return form === 'either' || form === 'participle';
}

function startsInfinitive(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  let next = at + 1;
  while (next < sentence.last && next < at + 3 && tokens[next].pos === 'ADV') next++;
  const token = tokens[next];
  if (!token || next >= sentence.last) return false;
  if (token.pos === 'AUX') return true;
  if (isEventNoun(token.lower) && !isKnownVerb(token.lower)) return false;
  return token.pos === 'VERB' && readVerb(token.lower).form !== 'gerund' && token.text === token.lower;
}

/** Whether a phrase between auxiliary and verb goes on to the verb: "has | for months | been expanding". */
function isParting(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at; i < Math.min(sentence.last, at + WIDEST_GAP); i++) {
    const { pos } = tokens[i];
    if (pos === 'AUX' || pos === 'VERB')
      return isParticiple(tokens[i].lower) || readVerb(tokens[i].lower).form === 'gerund';
    if (!/^(?:ADV|ADP|NOUN|DET|ADJ|NUM)$/.test(pos)) return false;
  }
  return false;
}

function isNegation(token: Token | undefined, sentence: Sentence, at: number): boolean {
  return token !== undefined && at >= sentence.first && NEGATIONS.has(token.lower) && token.lower !== 'yet';
}

/**
 * Settles whether a form in -ed that stands alone is the past tense or a participle behind its noun. It is a
 * participle where "by" follows, or where a later finite verb has no subject but the noun before this one; a verb
 * with an object of its own, or with a pronoun as its subject, is finite.
 */
function settleForm(
  tokens: readonly Token[],
  sentence: Sentence,
  groups: readonly VerbGroup[],
  at: number,
): VerbGroup {
  const group = groups[at];
  if (isBareInfinitive(tokens, groups, at)) return { ...group, form: 'infinitive' };
  if (
    group.form !== 'finite' ||
    group.first !== group.head ||
    readVerb(tokens[group.head].lower).form !== 'either'
  )
    return group;
  const before = tokens[group.first - 1];
  const after = tokens[group.last];
  if (group.first === sentence.first) return { ...group, form: 'participle' };
  if (before.pos === 'PRON' || after?.lower === 'that') return group;
  const isParticle = after?.pos === 'ADP' && PARTICLES.has(after.lower);
  const object = isParticle ? tokens[group.last + 1] : after;
  const hasObject =
    object !== undefined && group.last < sentence.last && /^(?:DET|PRON|NOUN|ADJ|NUM|SYM)$/.test(object.pos);
  const next = groups.slice(at + 1).find((other) => other.form === 'finite');
  const isNominal = /^(?:NOUN|PROPN|NUM|PUNCT)$/.test(before.pos);
  const by = tokens.slice(group.last, Math.min(sentence.last, group.last + 4));
  const isByAgent = by.findIndex((token) => token.lower === 'by');
  if (
    isNominal &&
    isByAgent >= 0 &&
    by.slice(0, isByAgent).every((token) => /^(?:ADV|PROPN|ADJ|NOUN)$/.test(token.pos))
  )
    return { ...group, form: 'participle' };
  if (hasObject && !/^(?:last|this|next|early|late)$/.test(object.lower)) return group;
  if (next && isNominal && findSubjectStart(tokens, sentence, next.first) === next.first) {
    const joined = tokens[next.first - 1];
    const isJoined =
      joined.pos === 'CCONJ' || (joined.pos === 'ADV' && tokens[next.first - 2]?.pos === 'CCONJ');
    if (!isJoined && joined.pos !== 'PRON' && !/^["”’']$/.test(joined.text))
      return { ...group, form: 'participle' };
  }
  return group;
}

/** "help restore", "seen the military destroy": a base form behind a verb that takes one. */
function isBareInfinitive(tokens: readonly Token[], groups: readonly VerbGroup[], at: number): boolean {
  const group = groups[at];
  const previous = groups[at - 1];
  if (!previous || group.form !== 'finite' || group.first !== group.head) return false;
  if (readVerb(tokens[group.head].lower).form !== 'base' || group.first - previous.last > 5) return false;
  if (previous.last === group.first) return true;
  const between = tokens.slice(previous.last, group.first);
  return (
    BARE_TAKERS.has(previous.lemma) &&
    between.every((token) => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(token.pos))
  );
}

/**
 * Where the noun phrase begins that is the subject of the verb at a token, its "of" and "in" phrases included; the
 * verb's own index when no noun phrase of its own stands before it.
 */
export function findSubjectStart(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let i = at - 1;
  while (i >= sentence.first && tokens[i].pos === 'ADV') i--;
  let start = at;
  while (i >= sentence.first) {
    const { pos, text } = tokens[i];
    if (pos === 'PRON') {
      const isRelative = /^(?:who|which|that|whom|what|where)$/.test(tokens[i].lower);
      return isRelative
        ? at
        : start === at || /^(?:my|our|your|his|her|its|their)$/.test(tokens[i].lower)
          ? i
          : start;
    }
    if (
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|SYM|X)$/.test(pos) ||
      text === '-' ||
      (pos === 'ADV' && start < at)
    ) {
      start = i--;
      if (pos === 'DET' && tokens[i] && !/^(?:ADP)$/.test(tokens[i].pos)) break;
    } else if (
      pos === 'ADP' &&
      start < at &&
      i > sentence.first &&
      /^(?:NOUN|PROPN|NUM|PRON|DET)$/.test(tokens[i - 1].pos)
    ) {
      i--;
    } else if (pos === 'ADP') {
      // The phrase hangs on a preposition behind a verb or at the head of the sentence: no subject.
      return at;
    } else break;
  }
  return start;
}
