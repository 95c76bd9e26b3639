import { isSeq, type LineCounter, type Node } from 'yaml';
import { type Notice, quoteValue } from '../articles/notice.ts';
import { parseYaml } from '../articles/parseYaml.ts';
import type { PlacedCorrection } from './correction.ts';
import { EntryProblem } from './file/entryProblem.ts';
import { readEntry } from './file/readEntry.ts';
import { describeValue, yamlValue } from './file/yamlValue.ts';

/** A file of corrections this long takes some seconds to read. */
const MOST_CHARACTERS = 2_000_000;
/** Lines that begin an entry; entries as people write them fill the file before there are so many. */
const MOST_ENTRIES = 20_000;

/** What stands in `corrections.yaml`. */
export interface ReadCorrections {
  /** In the file's order. */
  readonly corrections: readonly PlacedCorrection[];
  /** On entries that cannot be read, and keys that mean nothing. */
  readonly notices: readonly Notice[];
}

/** Reads `corrections.yaml`, a list of entries. An entry that cannot be read is left out with a notice, the others stay. */
export function readCorrections(yaml: string, file: string): ReadCorrections {
  const notices: Notice[] = [];
  const leaveOut = (line: number | null, expected: string, found: string, outcome: string) =>
    notices.push({ kind: 'left-out', file, line, expected, found, outcome });
  const noneApplied = 'no correction was applied';
  if (yaml.length > MOST_CHARACTERS) {
    leaveOut(null, `at most ${MOST_CHARACTERS} characters`, String(yaml.length), noneApplied);
    return { corrections: [], notices };
  }
  const chunks = entryChunks(yaml);
  const tooMany = (found: number): ReadCorrections => {
    leaveOut(null, `at most ${MOST_ENTRIES} entries`, String(found), noneApplied);
    return { corrections: [], notices };
  };
  if (chunks.length > MOST_ENTRIES) return tooMany(chunks.length);
  const corrections: PlacedCorrection[] = [];
  const read = (node: Node | null, lines: LineCounter, addLines: number, index: number) => {
    try {
      const value = yamlValue(node, lines, addLines);
      const { correction, unknown } = readEntry(value);
      corrections.push({ ...correction, index, line: value.line });
      if (unknown.length > 0) {
        const found = unknown.map(quoteValue).join(', ');
        notices.push({
          kind: 'noted',
          file,
          line: value.line,
          expected: 'only known keys',
          found,
          outcome: 'ignored',
        });
      }
    } catch (problem) {
      if (!(problem instanceof EntryProblem)) throw problem;
      leaveOut(problem.line, problem.expected, problem.found, 'the correction was not applied');
    }
  };

  // Without the failsafe schema the year -0043 were the number -43, and a title 1984 no text.
  const whole = parseYaml(yaml, 'failsafe');
  if (whole.error === null) {
    const contents = whole.document?.contents ?? null;
    if (isSeq(contents)) {
      if (contents.items.length > MOST_ENTRIES) return tooMany(contents.items.length);
      for (const [index, item] of contents.items.entries()) read(item as Node | null, whole.lines, 0, index);
    } else if (contents !== null) {
      const value = describeTop(contents, whole.lines);
      if (value !== 'nothing') leaveOut(1, 'a list of corrections in YAML', value, noneApplied);
    }
    return { corrections, notices };
  }

  if (chunks.length === 0) {
    leaveOut(whole.error.line, 'a list of corrections in YAML', whole.error.found, noneApplied);
  }
  for (const [index, { text, before }] of chunks.entries()) {
    const { document, error, lines } = parseYaml(text, 'failsafe');
    const contents = document?.contents;
    if (error === null && isSeq(contents) && contents.items.length === 1)
      read(contents.items[0] as Node | null, lines, before, index);
    else {
      const line = (error?.line ?? 1) + before;
      leaveOut(line, 'an entry in YAML', error?.found ?? 'none', 'the correction was not applied');
    }
  }
  return { corrections, notices };
}

function describeTop(contents: Node, lines: LineCounter): string {
  try {
    return describeValue(yamlValue(contents, lines, 0));
  } catch {
    return 'something else';
  }
}

/** The entries of a block list one by one: where one is broken, the others can be read all the same. */
function entryChunks(yaml: string): readonly { readonly text: string; readonly before: number }[] {
  const chunks: { text: string; before: number }[] = [];
  for (const [before, line] of yaml.split('\n').entries()) {
    if (/^-(?:\s|$)/.test(line)) chunks.push({ text: line, before });
    else if (chunks.length > 0) chunks[chunks.length - 1].text += `\n${line}`;
  }
  return chunks;
}
