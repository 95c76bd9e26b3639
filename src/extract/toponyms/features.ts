import type { Parse } from '../parse.ts';
import { FIRST_NAMES } from './firstNames.ts';
import {
  AGENCY_WORDS,
  AREA_WORDS,
  CALENDAR_WORDS,
  DIRECTION_WORDS,
  NATURE_WORDS,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_PREPOSITIONS,
  SAYING_WORDS,
  STREET_WORDS,
} from './lexicon.ts';
import { matchNames, type NameLookup, type NameMatch } from './nameMatches.ts';
import { isCapital, type Run } from './runs.ts';
import { wordClass } from './wordClasses.ts';
import { isPersonCue, type TextCounts, type WordCounts } from './wordCounts.ts';

/** What the features of a token are made of. */
export interface FeatureContext {
  readonly parse: Parse;
  readonly counts: TextCounts;
  readonly look: NameLookup;
  /** The words of the title, lower case. */
  readonly titleWords: ReadonlySet<string>;
  /** The words of the names of the outlet's home town and its areas, lower case. */
  readonly homeWords: ReadonlySet<string>;
}

/** A feature is a hash below this bound. */
export const FEATURE_SPACE = 1 << 24;

/** The hashed features of each token of a run. */
export function runFeatures(context: FeatureContext, run: Run): Int32Array[] {
  const { parse } = context;
  const matches = matchNames(parse, run, context.look);
  const sentence = parse.sentences[run.sentence];
  const shared = runView(context, run);
  const result: Int32Array[] = [];
  for (let i = run.first; i < run.last; i++) {
    count = 0;
    wordFeatures(context, run, sentence.first, sentence.last, i);
    runPositionFeatures(context, run, shared, i);
    gazetteerFeatures(context, sentence.first, sentence.last, matches, i);
    countFeatures(context, i);
    result.push(buffer.slice(0, count));
  }
  return result;
}

const buffer = new Int32Array(512);
let count = 0;

/** Adds the feature of a template with up to three values. */
function add(template: number, a: number, b = 0, c = 0): void {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(c + 0x27d4eb2f, 0x165667b1);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  buffer[count++] = (hash ^ (hash >>> 13)) & (FEATURE_SPACE - 1);
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const NONE = 0;

/** Hash of the word at a token of the sentence, or a mark for its ends. */
function wordAt(parse: Parse, first: number, last: number, i: number): number {
  return i < first ? 1 : i >= last ? 2 : hashText(parse.tokens[i].lower);
}

function shapeOf(text: string): number {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const stop = text.endsWith('.') ? 8 : 0;
  if (letters === '') return /\d/.test(text) ? 1 : 2;
  if (letters.length === 1) return stop | (isCapital(letters) ? 3 : 4);
  if (letters === letters.toUpperCase()) return stop | 5;
  return stop | (isCapital(letters) ? 6 : 7);
}

const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

/** What sort of word it is, by the lexicons, as bits. */
function sortOf(lower: string): number {
  return (
    (PERSON_TITLES.has(lower) ? 1 : 0) |
    (FIRST_NAMES.has(lower) ? 2 : 0) |
    (ORGANISATION_WORDS.has(lower) ? 4 : 0) |
    (AREA_WORDS.has(lower) ? 8 : 0) |
    (NATURE_WORDS.has(lower) ? 16 : 0) |
    (STREET_WORDS.has(lower) ? 32 : 0) |
    (PLACE_PREPOSITIONS.has(lower) ? 64 : 0) |
    (DIRECTION_WORDS.has(lower) ? 128 : 0) |
    (SAYING_WORDS.has(lower) ? 256 : 0) |
    (CALENDAR_WORDS.has(lower) ? 512 : 0) |
    (AGENCY_WORDS.has(lower) ? 1024 : 0)
  );
}

function wordFeatures(context: FeatureContext, run: Run, first: number, last: number, i: number): void {
  const { parse } = context;
  const { tokens } = parse;
  const token = tokens[i];
  const word = hashText(token.lower);
  const before = wordAt(parse, first, last, i - 1);
  const after = wordAt(parse, first, last, i + 1);
  const shape = shapeOf(token.text);
  add(0, 0);
  add(1, word);
  add(2, before);
  add(3, after);
  add(4, wordAt(parse, first, last, i - 2));
  add(5, wordAt(parse, first, last, i + 2));
  add(6, before, word);
  add(7, word, after);
  add(8, before, after);
  add(9, shape);
  add(
    10,
    shape,
    i - 1 >= first ? shapeOf(tokens[i - 1].text) : -1,
    i + 1 < last ? shapeOf(tokens[i + 1].text) : -1,
  );
  add(11, word, shape);
  add(12, TAGS.indexOf(token.pos), i - 1 >= first ? TAGS.indexOf(tokens[i - 1].pos) : -1);
  add(13, TAGS.indexOf(token.pos), i + 1 < last ? TAGS.indexOf(tokens[i + 1].pos) : -1);
  add(14, hashText(token.lower.slice(-2)));
  add(15, hashText(token.lower.slice(-3)));
  add(16, hashText(token.lower.slice(-4)));
  add(17, hashText(token.lower.slice(0, 3)), NONE);
  for (let offset = -2; offset <= 2; offset++) {
    const at = i + offset;
    if (at < first || at >= last) continue;
    const sort = sortOf(tokens[at].lower);
    if (sort !== 0)
      add(20 + offset, sort, isCapital(tokens[at].text) ? 1 : 0, at >= run.first && at < run.last ? 1 : 0);
    const known = wordClass(tokens[at].lower);
    if (known === null) {
      if (offset === 0) add(28, shape);
      continue;
    }
    add(25 + offset + 10, known.coarse);
    if (Math.abs(offset) <= 1) add(40 + offset, known.fine);
    if (offset === 0) add(43, known.fine, shape, i === first ? 1 : 0);
  }
  const mine = wordClass(token.lower);
  const left = i > first ? wordClass(tokens[i - 1].lower) : null;
  const right = i + 1 < last ? wordClass(tokens[i + 1].lower) : null;
  const own = mine === null ? -1 : mine.coarse;
  add(44, own, left === null ? -1 : left.coarse);
  add(45, own, right === null ? -1 : right.coarse);
  add(46, own, before);
  add(47, own, after);
  if (context.titleWords.has(token.lower)) add(48, own);
  if (context.homeWords.has(token.lower)) add(49, 0);
}

interface RunView {
  readonly before: number;
  readonly before2: number;
  readonly after: number;
  readonly after2: number;
  readonly beforeSort: number;
  readonly afterSort: number;
  readonly head: number;
  readonly headSort: number;
  readonly headClass: number;
  readonly length: number;
  readonly starts: boolean;
  readonly firstSort: number;
  readonly upper: boolean;
}

function runView({ parse }: FeatureContext, run: Run): RunView {
  const sentence = parse.sentences[run.sentence];
  const { tokens } = parse;
  const head = tokens[run.last - 1].lower;
  let upper = 0;
  for (let i = sentence.first; i < sentence.last && i < sentence.first + 12; i++)
    if (tokens[i].text.length > 2) upper += tokens[i].text === tokens[i].text.toUpperCase() ? 1 : -1;
  return {
    before: wordAt(parse, sentence.first, sentence.last, run.first - 1),
    before2: wordAt(parse, sentence.first, sentence.last, run.first - 2),
    after: wordAt(parse, sentence.first, sentence.last, run.last),
    after2: wordAt(parse, sentence.first, sentence.last, run.last + 1),
    beforeSort: run.first > sentence.first ? sortOf(tokens[run.first - 1].lower) : -1,
    afterSort: run.last < sentence.last ? sortOf(tokens[run.last].lower) : -1,
    head: hashText(head),
    headSort: sortOf(head),
    headClass: wordClass(head)?.fine ?? -1,
    length: Math.min(6, run.last - run.first),
    starts: run.first === sentence.first,
    firstSort: sortOf(tokens[run.first].lower),
    upper: upper > 0,
  };
}

function runPositionFeatures({ parse }: FeatureContext, run: Run, view: RunView, i: number): void {
  const { tokens } = parse;
  const fromFirst = Math.min(3, i - run.first);
  const toLast = Math.min(3, run.last - 1 - i);
  add(60, view.length, fromFirst, toLast);
  add(61, fromFirst, toLast, (view.starts ? 1 : 0) | (view.upper ? 2 : 0));
  add(62, view.before, fromFirst, toLast);
  add(63, view.after, fromFirst, toLast);
  add(64, view.before2, view.before, fromFirst);
  add(65, view.after, view.after2, toLast);
  add(66, view.head, toLast);
  add(67, view.headSort, toLast);
  add(68, view.headClass, toLast);
  add(69, view.beforeSort, view.afterSort, fromFirst === 0 ? 1 : 0);
  add(70, view.firstSort, fromFirst);
  add(71, view.before, view.after, view.length);
  let person = false;
  let organisation = false;
  for (let k = run.first; k < i; k++) if (isPersonCue(tokens[k].text, tokens[k].lower)) person = true;
  for (let k = i + 1; k < run.last; k++) if (ORGANISATION_WORDS.has(tokens[k].lower)) organisation = true;
  add(72, person ? 1 : 0, organisation ? 1 : 0, toLast);
  // "Mr. van Dyke", "President of Brazil": the title may stand some words before the run.
  let title = 0;
  for (let k = Math.max(0, run.first - 3); k < run.first; k++)
    if (PERSON_TITLES.has(tokens[k].lower)) title = run.first - k;
  if (title > 0) add(73, title, view.before, fromFirst);
  // A dateline: few words in capitals at the head of a paragraph, then a dash or an agency in brackets.
  const sentence = parse.sentences[run.sentence];
  const heads = run.sentence === 0 || parse.sentences[run.sentence - 1].paragraph !== sentence.paragraph;
  if (heads && i - sentence.first < 6) {
    let dash = 0;
    for (let k = i + 1; k < Math.min(sentence.last, i + 9); k++)
      if (
        tokens[k].text === '—' ||
        tokens[k].text === '–' ||
        tokens[k].text === '-' ||
        tokens[k].text === '--' ||
        tokens[k].text === '('
      )
        dash = k - i;
    if (dash > 0) add(74, dash, shapeOf(tokens[i].text), i - sentence.first);
  }
  if (heads && sentence.last - sentence.first <= 4) add(75, shapeOf(tokens[i].text), i - sentence.first);
}

function gazetteerFeatures(
  { parse, look }: FeatureContext,
  first: number,
  last: number,
  matches: readonly NameMatch[],
  i: number,
): void {
  const { tokens } = parse;
  let best: NameMatch | null = null;
  let single: NameMatch | null = null;
  for (const match of matches) {
    if (i < match.first || i >= match.last) continue;
    if (best === null || match.last - match.first > best.last - best.first) best = match;
    if (match.last - match.first === 1) single = match;
  }
  if (best === null) {
    add(80, shapeOf(tokens[i].text));
    return;
  }
  const { facts } = best;
  const length = Math.min(3, best.last - best.first);
  const place = i === best.first ? 0 : i === best.last - 1 ? 2 : 1;
  const before = wordAt(parse, first, last, best.first - 1);
  const after = wordAt(parse, first, last, best.last);
  const beforeCapital = best.first > first && isCapital(tokens[best.first - 1].text) ? 1 : 0;
  const afterCapital = best.last < last && isCapital(tokens[best.last].text) ? 1 : 0;
  const shape = facts.level * 64 + facts.kind * 16 + facts.size;
  add(81, place, length, facts.level);
  add(82, place, facts.size, facts.count);
  add(83, place, shape, length);
  add(84, place, facts.kind, facts.main ? 1 : 0);
  add(85, place, facts.levels);
  add(86, place * 4 + beforeCapital * 2 + afterCapital, facts.level, facts.size);
  add(87, place, before, facts.level);
  add(88, place, after, facts.level);
  add(89, place, before, length);
  add(90, place, after, beforeCapital);
  add(91, place, wordClass(best.first > first ? tokens[best.first - 1].lower : '')?.fine ?? -1, afterCapital);
  add(92, place, wordClass(best.last < last ? tokens[best.last].lower : '')?.fine ?? -1, beforeCapital);
  add(93, place * 8 + facts.size, wordClass(tokens[i].lower)?.coarse ?? -1, facts.level);
  const nextCapital = best.last < last && afterCapital === 1 ? sortOf(tokens[best.last].lower) : -1;
  const previousCapital =
    best.first > first && beforeCapital === 1 ? sortOf(tokens[best.first - 1].lower) : -1;
  add(94, place, nextCapital, previousCapital);
  add(95, place * 8 + facts.level, nextCapital, facts.size);
  if (single !== null && single !== best) add(96, single.facts.level, single.facts.size, place);
  // "Paris, Texas": a name of an area behind a comma, or a name before one.
  if (best.last + 1 < last && tokens[best.last].text === ',' && isCapital(tokens[best.last + 1].text)) {
    const area =
      look(tokens[best.last + 1].text) ??
      (best.last + 2 < last
        ? look(parse.text.slice(tokens[best.last + 1].start, tokens[best.last + 2].end))
        : null);
    add(97, place, area === null ? 0 : area.level, facts.level);
  }
  if (
    best.first - 2 >= first &&
    tokens[best.first - 1].text === ',' &&
    isCapital(tokens[best.first - 2].text)
  ) {
    const town = look(tokens[best.first - 2].text);
    add(98, place, town === null ? 0 : town.level, facts.level);
    add(99, place, facts.level, after);
  }
}

function countFeatures({ parse, counts }: FeatureContext, i: number): void {
  const token = parse.tokens[i];
  const word = counts.byWord.get(token.lower);
  if (!word) return;
  const small = counts.small.has(token.lower) ? 1 : 0;
  add(110, share(word.person, word), small);
  add(111, share(word.preposition, word), small);
  add(112, share(word.organisation, word));
  add(113, share(word.area, word));
  add(114, share(word.saying, word));
  add(115, share(word.comma, word), share(word.person, word));
  add(116, share(word.inner, word), small, Math.min(4, word.total));
  const introBefore = wordClass(word.introBefore)?.fine ?? (word.introBefore === '' ? -2 : -1);
  const introAfter = wordClass(word.introAfter)?.fine ?? (word.introAfter === '' ? -2 : -1);
  const introduced = (introBefore > -2 ? 1 : 0) | (introAfter > -2 ? 2 : 0);
  const once = word.total === 1 ? 1 : 0;
  add(118, introduced, share(word.alone, word), once);
  add(119, introBefore, once);
  add(120, introAfter, once);
  add(121, introduced, sortOf(word.introBefore), sortOf(word.introAfter));
  add(117, share(word.person, word), share(word.preposition, word), share(word.alone, word));
}

/** 0 never, 1 seldom, 2 half, 3 mostly, 4 always; 5 and 6 where the word stands but once. */
function share(part: number, counts: WordCounts): number {
  if (counts.total === 1) return part === 0 ? 5 : 6;
  const ratio = part / counts.total;
  return ratio === 0 ? 0 : ratio < 0.25 ? 1 : ratio < 0.6 ? 2 : ratio < 1 ? 3 : 4;
}
