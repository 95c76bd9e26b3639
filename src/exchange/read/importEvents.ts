import type { Notice } from '../../articles/notice.ts';
import { slugOf, takeFree } from '../../articles/slug.ts';
import { readEdtf } from '../../event-set/edtf.ts';
import type {
  ArticleEntry,
  ArticleText,
  Attribution,
  EventFeature,
  EventProperties,
  Passage,
  Span,
} from '../../event-set/eventSet.ts';
import { type Loss, startLosses } from '../losses.ts';
import { type RecordEvent, readRecord } from './readRecord.ts';
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
      events.push(featureOf(event, { text, spans, start }, id, slug, context));
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

interface RenderedRecord {
  readonly text: string;
  /** Of the cells' values in the text. */
  readonly spans: readonly Span[];
}

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

/**
 * A record as text, a cell a line: `Headline: The wall opens`. Cells that follow each other and say a date or a point
 * together share one: `Year, Month, Day: 1989, 11, 9`.
 */
function renderRecord({ cells, date, place }: RecordEvent): RenderedRecord {
  const spans: Span[] = [];
  let text = '';
  for (let from = 0; from < cells.length; ) {
    const line = cells.slice(from, endOfLine(from, [date?.cells ?? [], place.pointCells]));
    text += `${text === '' ? '' : '\n'}${line.map(({ name }) => name).join(', ')}: `;
    const value = line.map((cell) => cell.value).join(', ');
    for (const _ of line) spans.push({ start: text.length, end: text.length + value.length });
    text += value;
    from += line.length;
  }
  return { text, spans };
}

/** The index behind the cells that share a line with this one. */
function endOfLine(from: number, groups: readonly (readonly number[])[]): number {
  const group = groups.find((each) => each.includes(from)) ?? [];
  let end = from + 1;
  while (group.includes(end)) end++;
  return end;
}

function joined(passages: readonly Passage[]): Passage {
  const text = passages.map((passage) => passage.text).join(SEPARATOR);
  return { start: 0, end: text.length, text };
}

const CONTEXT_CHARS = 32;

function featureOf(
  event: RecordEvent,
  { text, spans, start }: RenderedRecord & { readonly start: number },
  articleId: string,
  slug: string,
  { takenIds, hash }: ImportContext,
): EventFeature {
  const { date, place } = event;
  const id = takeFree(event.id ?? `${slug}-${hash(text).slice(0, 10)}`, takenIds);
  const quote = spans[event.quoteCell] ?? { start: 0, end: text.length };
  const reading = date && readEdtf(date.edtf);
  const exact = text.slice(quote.start, quote.end);
  const spanOf = (cells: readonly number[]) => moved(spanOfCells(spans, cells), start);
  const properties: EventProperties = {
    id,
    group: event.group,
    title: event.title,
    summary: exact,
    category: event.category,
    edtf: date?.edtf ?? null,
    start: reading?.start ?? null,
    end: reading?.end ?? null,
    precision: reading ? (event.precision ?? reading.precision) : null,
    time: date?.time ?? null,
    dateBasis: date ? (event.dateBasis ?? 'words') : null,
    placeBasis: place.lngLat ? (event.placeBasis ?? 'words') : null,
    placeName: place.name,
    level: place.level,
    radiusKm: place.radiusKm,
    countryCode: place.countryCode,
    admin1: place.admin1,
    geonameId: place.geonameId,
    featureCode: place.featureCode,
    alternatives: [],
    status: event.status,
    claim: event.claim,
    attribution: attributionOf(event, spans, start),
    confidence: event.confidence ?? 1,
    placeConfidence: place.lngLat ? event.placeConfidence : null,
    dateConfidence: date ? event.dateConfidence : null,
    doubtful: event.doubtful,
    evidence: [
      {
        articleId,
        start: start + quote.start,
        end: start + quote.end,
        exact,
        prefix: text.slice(Math.max(0, quote.start - CONTEXT_CHARS), quote.start),
        suffix: text.slice(quote.end, quote.end + CONTEXT_CHARS),
        eventSpan: null,
        dateSpan: date && spanOf(date.cells),
        placeSpan: place.lngLat && spanOf(place.nameCell === null ? place.pointCells : [place.nameCell]),
      },
    ],
    reports: [id],
    checkedBy: event.checkedBy,
  };
  const geometry = place.lngLat && { type: 'Point' as const, coordinates: [...place.lngLat] };
  return { type: 'Feature', id, geometry, properties };
}

function attributionOf(
  { attributionCell, cells }: RecordEvent,
  spans: readonly Span[],
  start: number,
): Attribution | null {
  const span = attributionCell === null ? undefined : spans[attributionCell];
  const name = attributionCell === null ? undefined : cells[attributionCell]?.value.slice(0, 300);
  return span && name ? { name, start: start + span.start, end: start + span.end } : null;
}

/** From the first of the cells to the last where they follow each other, else the first alone. */
function spanOfCells(spans: readonly Span[], cells: readonly number[]): Span | null {
  const sorted = [...new Set(cells)].sort((one, other) => one - other);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const areNeighbours = last - first === sorted.length - 1;
  const [from, to] = [spans[first], spans[areNeighbours ? last : first]];
  return from && to ? { start: from.start, end: to.end } : null;
}

function moved(span: Span | null, by: number): Span | null {
  return span && { start: span.start + by, end: span.end + by };
}
