import type { Notice } from '../../articles/notice.ts';
import { slugOf, takeFree } from '../../articles/slug.ts';
import type { ArticleEntry, ArticleText, EventFeature, Passage } from '../../event-set/eventSet.ts';
import { type Loss, startLosses } from '../losses.ts';
import { eventOfRecord } from './eventOfRecord.ts';
import { type RecordEvent, readRecord } from './readRecord.ts';
import { type RenderedRecord, renderRecord } from './renderRecord.ts';
import type { SourceReading } from './sourceRecord.ts';

/** What became of one file: its events, the articles that stand for it, and the texts of these by their ids. */
export interface ImportedFile {
  readonly title: string | null;
  readonly events: readonly EventFeature[];
  readonly articles: readonly ArticleEntry[];
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly notices: readonly Notice[];
  readonly losses: readonly Loss[];
}

export interface ImportContext {
  /** As notices name it. */
  readonly file: string;
  /** What the card names as the source: the file's name. */
  readonly title: string;
  /** Of the file's text, in hexadecimal. */
  readonly sha256: string;
  /** BCP 47. */
  readonly language: string;
  /** Ids that are taken; those of these events and articles are added. */
  readonly takenIds: Set<string>;
  readonly takenArticles: Set<string>;
  /** A text's SHA-256 in hexadecimal. */
  readonly hash: (text: string) => string;
}

/** A file of many records is several articles: the page loads the text of one to show a record. */
const MOST_RECORDS = 400;
const MOST_CHARS = 400_000;

/**
 * Makes events of the records of a file. An event's evidence is its record: the quote is the text, else the headline,
 * and the words that give date and place are those of the cells that hold them.
 */
export function importEvents(reading: SourceReading, context: ImportContext): ImportedFile {
  const { file, title, sha256, language } = context;
  const losses = startLosses();
  const notices: Notice[] = [...reading.notices];
  const keptNames = new Set<string>();
  const read = reading.records.flatMap((record) => {
    const event = readRecord(record, { file, years: reading.years, losses, notices, keptNames });
    return event ? [{ event, ...renderRecord(event) }] : [];
  });
  const events: EventFeature[] = [];
  const articles: ArticleEntry[] = [];
  const texts = new Map<string, ArticleText>();
  const slug = slugOf(file.slice(file.lastIndexOf('/') + 1)).slice(0, 100) || 'import';
  for (let from = 0; from < read.length; ) {
    const part = takePart(read, from);
    const isWhole = part.length === read.length;
    const id = takeFree(slug, context.takenArticles);
    const partTitle = isWhole ? title : `${title}, ${from + 1} to ${from + part.length}`;
    const passages: Passage[] = [];
    let start = 0;
    for (const { event, text, spans } of part) {
      passages.push({ start, end: start + text.length, text });
      events.push(eventOfRecord(event, { text, spans, start }, id, slug, context));
      start += text.length + SEPARATOR.length;
    }
    texts.set(id, { id, title: partTitle, passages: [joined(passages)] });
    articles.push({
      id,
      title: partTitle,
      url: null,
      publisher: null,
      author: null,
      published: null,
      language,
      sha256,
      href: null,
      imported: true,
    });
    from += part.length;
  }
  return {
    title: reading.title,
    events,
    articles,
    texts,
    notices,
    losses: [...reading.losses, ...losses.losses()],
  };
}

const SEPARATOR = '\n\n';

interface ReadEvent extends RenderedRecord {
  readonly event: RecordEvent;
}

function takePart(read: readonly ReadEvent[], from: number): readonly ReadEvent[] {
  let chars = 0;
  let end = from;
  while (end < read.length && end - from < MOST_RECORDS) {
    chars += read[end]?.text.length ?? 0;
    if (end > from && chars > MOST_CHARS) break;
    end++;
  }
  return read.slice(from, end);
}

function joined(passages: readonly Passage[]): Passage {
  const text = passages.map((passage) => passage.text).join(SEPARATOR);
  return { start: 0, end: text.length, text };
}
