import type { Sentence, Token } from '../../parse.ts';
import { readVerb } from '../lexicon/lemmas.ts';
import { CLAUSE_TAKERS, REPORTING_VERBS } from '../lexicon/verbClasses.ts';
import { assignTokens, type ClauseReading, openClause } from './clauseReading.ts';
import { findFinite, findReporter, findWaiting } from './clausesAround.ts';
import { findSubjectStart } from './findSubjectStart.ts';
import { startOfDated } from './startOfDated.ts';
import type { VerbGroup } from './verbGroup.ts';

/** Gives a finite verb at a token its clause: the one that waits for it, or a new one by what stands before it. */
export function placeFinite(reading: ClauseReading, at: number, group: VerbGroup): void {
  const { tokens, sentence, drafts } = reading;
  if (drafts[reading.current].verb === null) {
    drafts[reading.current].verb = group;
    return;
  }
  const waiting = findWaiting(reading);
  const held = drafts[reading.current].verb;
  const found = findSubjectStart(tokens, sentence, at);
  const isBehindVerb =
    held !== null &&
    found >= held.last &&
    tokens.slice(held.last, found).every(({ pos }) => pos === 'ADV') &&
    !CLAUSE_TAKERS.has(held.lemma);
  // "were reported killed": one verb. "the sanctions imposed on Iraq": a participle behind the object.
  if (held?.last === at && held.isPassive && drafts[reading.current].inner === null) {
    drafts[reading.current].inner = group;
    return;
  }
  const isBehindFinder = held?.last === found && !REPORTING_VERBS.has(held.lemma);
  if ((isBehindVerb || isBehindFinder) && found < at && waiting === null && isLoneParticiple(tokens, group)) {
    openClause(reading, 'participial', null, at);
    drafts[reading.current].verb = group;
    return;
  }
  const dated = waiting === null ? startOfDated(tokens, sentence, at) : null;
  if (dated !== null && held !== null && dated > held.last && findReporter(reading) === null) {
    const host = findFinite(reading, tokens[dated - 2]?.text === ',');
    const { kind, parent } = drafts[host];
    openClause(reading, kind === 'main' ? 'coordinate' : kind, 'and', dated, kind === 'main' ? host : parent);
    assignTokens(reading, dated, at, reading.current);
    drafts[reading.current].verb = group;
    return;
  }
  // "who was accused of faking his death pleaded guilty", "a house facing A and B is sliding": the nouns are objects.
  const isObject = waiting !== null && (isBehindVerb || tokens[found - 1]?.pos === 'CCONJ');
  const start = isObject ? at : found;
  const hasSubject = start < at;
  const before = start > sentence.first ? tokens[start - 1] : null;
  const isJoined =
    !isObject &&
    (before?.pos === 'CCONJ' ||
      (!hasSubject && tokens[at - 1].pos === 'ADV' && tokens[at - 2]?.pos === 'CCONJ'));
  // "…, Red Cross and ambulance officials said": both names speak.
  const joined = isJoined && REPORTING_VERBS.has(group.lemma) ? startOfJoined(tokens, sentence, start) : null;
  if (joined !== null) {
    openClause(reading, 'attribution', null, joined, 0);
    assignTokens(reading, joined, at, reading.current);
    drafts[reading.current].verb = group;
    return;
  }
  const isAfterComma = before !== null && /^(?:,|["”’']|--|[_–—])$/.test(before.text);

  if (isJoined) {
    const host = findFinite(reading, hasSubject && tokens[start - 2]?.text === ',');
    openClause(
      reading,
      drafts[host].kind === 'main' ? 'coordinate' : drafts[host].kind,
      'and',
      start,
      drafts[host].kind === 'main' ? host : drafts[host].parent,
    );
  } else if (waiting !== null && (!hasSubject || isAfterComma)) {
    reading.current = waiting;
  } else if (REPORTING_VERBS.has(group.lemma) && isAfterComma) {
    openClause(reading, 'attribution', null, start, 0);
  } else if (hasSubject && !isAfterComma && findReporter(reading) !== null) {
    openClause(reading, 'complement', null, start, findReporter(reading) ?? 0);
  } else if (hasSubject && !isAfterComma) {
    openClause(reading, 'relative', null, start);
  } else {
    openClause(reading, 'coordinate', null, start, 0);
  }
  assignTokens(reading, start, at, reading.current);
  drafts[reading.current].verb = group;
}

/** Where a subject of joined names begins behind a comma; null where a verb or no comma comes first. */
function startOfJoined(tokens: readonly Token[], sentence: Sentence, start: number): number | null {
  for (let i = start - 1; i > sentence.first; i--) {
    if (/^(?:,|["”])$/.test(tokens[i].text)) return i + 1 < start ? i + 1 : null;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ|ADP)$/.test(tokens[i].pos)) return null;
  }
  return null;
}

function isLoneParticiple(tokens: readonly Token[], group: VerbGroup): boolean {
  return group.first === group.head && readVerb(tokens[group.head].lower).form === 'either';
}
