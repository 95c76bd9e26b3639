import type { PartOfSpeech } from '../../parse.ts';
import type { Run } from '../runs.ts';
import { hashText } from './featureSink.ts';
import { type FeatureContext, wordAt } from './runFeatures.ts';

/** Templates 0 to 49: the word and its neighbours, their shapes, parts of speech, classes and lexicons. */
export function addWordFeatures(context: FeatureContext, run: Run, i: number): void {
  const { parse, view, sink } = context;
  const { tokens } = parse;
  const { first, last } = parse.sentences[run.sentence];
  const { lower, pos } = tokens[i];
  const word = view.word(i);
  const before = wordAt(view, first, last, i - 1);
  const after = wordAt(view, first, last, i + 1);
  const shape = view.shape(i);
  sink.add(0, 0);
  sink.add(1, word);
  sink.add(2, before);
  sink.add(3, after);
  sink.add(4, wordAt(view, first, last, i - 2));
  sink.add(5, wordAt(view, first, last, i + 2));
  sink.add(6, before, word);
  sink.add(7, word, after);
  sink.add(8, before, after);
  sink.add(9, shape);
  sink.add(10, shape, i > first ? view.shape(i - 1) : -1, i + 1 < last ? view.shape(i + 1) : -1);
  sink.add(11, word, shape);
  sink.add(12, TAGS[pos] ?? -1, i > first ? (TAGS[tokens[i - 1].pos] ?? -1) : -1);
  sink.add(13, TAGS[pos] ?? -1, i + 1 < last ? (TAGS[tokens[i + 1].pos] ?? -1) : -1);
  const { length } = lower;
  sink.add(14, hashText(lower, Math.max(0, length - 2)));
  sink.add(15, hashText(lower, Math.max(0, length - 3)));
  sink.add(16, hashText(lower, Math.max(0, length - 4)));
  sink.add(17, hashText(lower, 0, Math.min(3, length)));
  for (let offset = -2; offset <= 2; offset++) {
    const at = i + offset;
    if (at < first || at >= last) continue;
    const sort = view.sort(at);
    if (sort !== 0)
      sink.add(20 + offset, sort, view.capital(at) ? 1 : 0, at >= run.first && at < run.last ? 1 : 0);
    const fine = view.fine(at);
    if (fine < 0) {
      if (offset === 0) sink.add(28, shape);
      continue;
    }
    sink.add(35 + offset, view.coarse(at));
    if (Math.abs(offset) <= 1) sink.add(40 + offset, fine);
    if (offset === 0) sink.add(43, fine, shape, i === first ? 1 : 0);
  }
  const own = view.coarse(i);
  sink.add(44, own, i > first ? view.coarse(i - 1) : -1);
  sink.add(45, own, i + 1 < last ? view.coarse(i + 1) : -1);
  sink.add(46, own, before);
  sink.add(47, own, after);
  const sort = view.sort(i);
  if (sort !== 0 && i + 1 < run.last) sink.add(50, sort, view.fine(i + 1), view.shape(i + 1));
  if (i > run.first && view.sort(i - 1) !== 0) sink.add(51, view.sort(i - 1), view.fine(i), run.last - i);
  if (context.titleWords.has(lower)) sink.add(48, own);
  if (context.homeWords.has(lower)) sink.add(49, 0);
}

const TAGS: Readonly<Record<PartOfSpeech, number>> = {
  ADJ: 0,
  ADP: 1,
  ADV: 2,
  AUX: 3,
  CCONJ: 4,
  DET: 5,
  INTJ: 6,
  NOUN: 7,
  NUM: 8,
  PART: 9,
  PRON: 10,
  PROPN: 11,
  PUNCT: 12,
  SCONJ: 13,
  SYM: 14,
  VERB: 15,
  X: 16,
};
