import type { Sentence, Token } from '../../parse.ts';
import { readVerb } from '../lexicon/lemmas.ts';
import { findSubjectStart } from './findSubjectStart.ts';
import type { VerbGroup } from './verbGroup.ts';

/**
 * Settles whether a form in -ed that stands alone is the past tense or a participle behind its noun. It is a
 * participle where "by" follows, or where a later finite verb has no subject but the noun before this one; a verb
 * with an object of its own, or with a pronoun as its subject, is finite.
 */
export function settleForm(
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

const PARTICLES = new Set('up out off down away back'.split(' '));

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

/** Verbs whose object does something in the base form. */
const BARE_TAKERS = new Set('see hear watch make let help have feel'.split(' '));
