import type { Span } from '../../event-set/eventSet.ts';
import type { Parse } from '../parse.ts';
import { findDateline } from './findDateline.ts';

/** What a sentence is to its article. Only the body is read for events. */
export type SentenceRole = 'title' | 'standfirst' | 'dateline' | 'byline' | 'body';

/** The article's skeleton. */
export interface Structure {
  /** One a sentence of the parse. */
  readonly roles: readonly SentenceRole[];
  /** The words that say where the story was filed, as "JERUSALEM" in "JERUSALEM (AP) _"; null when there are none. */
  readonly dateline: Span | null;
  /** Where the running text of the story begins, behind the dateline. */
  readonly bodyStart: number;
}

const LONGEST_TITLE = 160;
const LONGEST_STANDFIRST = 260;
const ENDS_SENTENCE = /[.!?…]["”’')\]]*\s*$/;

/**
 * Tells title, standfirst, byline and dateline from the body. A text may begin with its title on a line of its own,
 * with or without `title` known; without it a short first paragraph that ends like no sentence is taken for one.
 */
export function readStructure(parse: Parse, title: string | null): Structure {
  const { text, sentences } = parse;
  const roles: SentenceRole[] = sentences.map(() => 'body');
  const paragraphs = groupParagraphs(parse);
  const dateline = findDateline(text);

  let next = 0;
  const take = (role: SentenceRole) => {
    const paragraph = paragraphs[next++];
    for (let i = paragraph.first; i < paragraph.last; i++) roles[i] = role;
  };
  const at = () => paragraphs[next];
  const isBeforeDateline = () => dateline === null || (at() && at().end <= dateline.start);
  const rest = () => paragraphs.length - next;

  if (rest() > 1 && isBeforeDateline() && isTitle(at(), title)) {
    take('title');
    while (rest() > 1 && isBeforeDateline() && isByline(at())) take('byline');
    if (rest() > 1 && isBeforeDateline() && isStandfirst(at())) take('standfirst');
  }
  while (rest() > 1 && isBeforeDateline() && isByline(at())) take('byline');
  if (dateline && rest() > 1 && at().start <= dateline.start && at().end <= dateline.bodyStart)
    take('dateline');
  while (rest() > 1 && isByline(at())) take('byline');

  const first = paragraphs[next];
  const bodyStart = Math.max(first?.start ?? 0, dateline?.bodyStart ?? 0);
  return {
    roles,
    dateline: dateline && { start: dateline.start, end: dateline.end },
    bodyStart,
  };
}

interface Paragraph extends Span {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

function groupParagraphs({ text, sentences }: Parse): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let first = 0; first < sentences.length; ) {
    let last = first + 1;
    while (last < sentences.length && sentences[last].paragraph === sentences[first].paragraph) last++;
    const start = sentences[first].start;
    const end = sentences[last - 1].end;
    paragraphs.push({ start, end, first, last, text: text.slice(start, end) });
    first = last;
  }
  return paragraphs;
}

function isTitle(paragraph: Paragraph, title: string | null): boolean {
  if (title !== null && fold(paragraph.text) === fold(title)) return true;
  return paragraph.text.length <= LONGEST_TITLE && !ENDS_SENTENCE.test(paragraph.text);
}

function isStandfirst(paragraph: Paragraph): boolean {
  return (
    paragraph.text.length <= LONGEST_STANDFIRST &&
    !ENDS_SENTENCE.test(paragraph.text) &&
    /\s/.test(paragraph.text)
  );
}

/**
 * Accepted forms: "By Jane Doe", "BY JANE DOE AND JOHN ROE", "Jane Doe, Staff Writer", "Reporting by Jane Doe",
 * "Updated 3 March 2012".
 */
const BYLINE =
  /^(?:(?:by|from|reporting by|written by|story by)\s+\p{Lu}[^.!?]{2,80}|(?:\p{Lu}[\p{L}.'’-]+\s+){2,4},?\s*(?:staff writer|correspondent|reporter|associated press|reuters)[^.!?]{0,60}|(?:updated|published|posted|last modified)\b[^.!?]{0,60})$/iu;

function isByline(paragraph: Paragraph): boolean {
  return paragraph.text.length <= 120 && BYLINE.test(paragraph.text);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
