import type { Sentence, Token } from '../../parse.ts';
import { isEventNoun, isKnownVerb, readVerb, type VerbForm } from '../lexicon/lemmas.ts';
import { FUTURE, MODALS, NEGATIONS } from './auxiliaries.ts';
import { isParticiple, isVerb } from './isVerb.ts';
import type { VerbGroup } from './verbGroup.ts';

/** The verb group that begins at a token; null where none does. */
export function readGroup(tokens: readonly Token[], sentence: Sentence, first: number): VerbGroup | null {
  const opener = tokens[first];
  // "8:14 AM": no form of "be".
  if (opener.text === 'AM' && tokens[first - 1]?.pos === 'NUM') return null;
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
  const hasBe = forms.some(({ lemma }) => lemma === 'be');
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
    isPerfect: forms.some(({ lemma }) => lemma === 'have'),
    isProgressive: hasBe && main.form === 'gerund',
    isPassive: hasBe && (main.form === 'either' || main.form === 'participle'),
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

/** How far the main verb may stand from its auxiliary: "has, for the first time in years, been". */
const WIDEST_GAP = 4;

function isNegation(token: Token | undefined, sentence: Sentence, at: number): boolean {
  return token !== undefined && at >= sentence.first && NEGATIONS.has(token.lower) && token.lower !== 'yet';
}
