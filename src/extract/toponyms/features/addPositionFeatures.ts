import { ORGANISATION_WORDS, PERSON_TITLES } from '../lexicon.ts';
import type { Run } from '../runs.ts';
import { isPersonCue } from '../wordCounts.ts';
import { type FeatureContext, wordAt } from './runFeatures.ts';

/** What all tokens of a run share. */
export interface RunView {
  readonly before: number;
  readonly before2: number;
  readonly after: number;
  readonly after2: number;
  readonly beforeSort: number;
  readonly afterSort: number;
  readonly length: number;
  /** 1: at the head of its sentence; 2: in a sentence of capitals. */
  readonly setting: number;
  /** Whether the sentence begins a paragraph. */
  readonly heads: boolean;
  /** How many words before the run a title stands, 0 for none. */
  readonly title: number;
  /** First token behind which a surname is likely, and last organisation word; -1 for none. */
  readonly personCue: number;
  readonly organisation: number;
}

export function viewRun({ parse, view }: FeatureContext, run: Run): RunView {
  const { first, last, paragraph } = parse.sentences[run.sentence];
  const { tokens } = parse;
  let upper = 0;
  for (let i = first; i < last && i < first + 12; i++)
    if (tokens[i].text.length > 2) upper += view.upper(i) ? 1 : -1;
  let title = 0;
  for (let k = Math.max(0, run.first - 3); k < run.first; k++)
    if (PERSON_TITLES.has(tokens[k].lower)) title = run.first - k;
  let personCue = -1;
  let organisation = -1;
  for (let k = run.last - 1; k >= run.first; k--) {
    if (isPersonCue(tokens[k].text, tokens[k].lower)) personCue = k;
    if (organisation < 0 && ORGANISATION_WORDS.has(tokens[k].lower)) organisation = k;
  }
  return {
    before: wordAt(view, first, last, run.first - 1),
    before2: wordAt(view, first, last, run.first - 2),
    after: wordAt(view, first, last, run.last),
    after2: wordAt(view, first, last, run.last + 1),
    beforeSort: run.first > first ? view.sort(run.first - 1) : -1,
    afterSort: run.last < last ? view.sort(run.last) : -1,
    length: Math.min(6, run.last - run.first),
    setting: (run.first === first ? 1 : 0) | (upper > 0 ? 2 : 0),
    heads: run.sentence === 0 || parse.sentences[run.sentence - 1].paragraph !== paragraph,
    title,
    personCue,
    organisation,
  };
}

/** Templates 60 to 75: where in its run, its sentence and its paragraph the token stands. */
export function addPositionFeatures(
  { parse, view, sink }: FeatureContext,
  run: Run,
  runView: RunView,
  i: number,
): void {
  const sentence = parse.sentences[run.sentence];
  const head = run.last - 1;
  const fromFirst = Math.min(3, i - run.first);
  const toLast = Math.min(3, head - i);
  sink.add(60, runView.length, fromFirst, toLast);
  sink.add(61, fromFirst, toLast, runView.setting);
  sink.add(62, runView.before, fromFirst, toLast);
  sink.add(63, runView.after, fromFirst, toLast);
  sink.add(64, runView.before2, runView.before, fromFirst);
  sink.add(65, runView.after, runView.after2, toLast);
  sink.add(66, view.word(head), toLast);
  sink.add(67, view.sort(head), toLast);
  sink.add(68, view.fine(head), toLast);
  sink.add(69, runView.beforeSort, runView.afterSort, fromFirst === 0 ? 1 : 0);
  sink.add(70, view.sort(run.first), fromFirst);
  sink.add(71, runView.before, runView.after, runView.length);
  const person = runView.personCue >= 0 && runView.personCue < i ? 1 : 0;
  sink.add(72, person, runView.organisation > i ? 1 : 0, toLast);
  // "Mr. van Dyke", "President of Brazil": the title may stand some words before the run.
  if (runView.title > 0) sink.add(73, runView.title, runView.before, fromFirst);
  if (!runView.heads) return;
  // A dateline: few words at the head of a paragraph, then a dash or an agency in brackets.
  const place = i - sentence.first;
  if (place < 6) {
    let dash = 0;
    for (let k = i + 1; k < Math.min(sentence.last, i + 9); k++)
      if (DASHES.has(parse.tokens[k].text)) dash = k - i;
    if (dash > 0) sink.add(74, dash, view.shape(i), place);
  }
  if (sentence.last - sentence.first <= 4) sink.add(75, view.shape(i), place);
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--', '(']);
