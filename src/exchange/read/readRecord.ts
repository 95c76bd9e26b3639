import type { Notice } from '../../articles/notice.ts';
import {
  BASES,
  type Basis,
  type Category,
  CLAIMS,
  type Claim,
  PRECISIONS,
  type Precision,
  STATUSES,
  type Status,
} from '../../event-set/eventSet.ts';
import type { LossTally } from '../losses.ts';
import { categoryOf } from './categoryOf.ts';
import { lookUp } from './cellLookup.ts';
import { isKnownName } from './fieldNames.ts';
import { type FoundDate, findDate } from './findDate.ts';
import { type FoundPlace, findPlace } from './findPlace.ts';
import { cut, plainCell } from './plainCell.ts';
import { type Cell, noticeOf, type SourceRecord, type YearCount } from './sourceRecord.ts';

/** What a record says of an event, in the words of the contract. */
export interface RecordEvent {
  readonly record: SourceRecord;
  /** Without markup, none longer than a quote may be. */
  readonly cells: readonly Cell[];
  /** The record's own id, where it has one that the contract allows. */
  readonly id: string | null;
  readonly title: string;
  /** Index of the cell that is quoted: the text, else the headline. */
  readonly quoteCell: number;
  readonly date: FoundDate | null;
  readonly place: FoundPlace;
  readonly category: Category;
  readonly status: Status;
  readonly claim: Claim;
  readonly group: string | null;
  readonly confidence: number | null;
  readonly placeConfidence: number | null;
  readonly dateConfidence: number | null;
  /** Where the record itself says it. */
  readonly precision: Precision | null;
  readonly dateBasis: Basis | null;
  readonly placeBasis: Basis | null;
  /** Index of the cell that names who says so. */
  readonly attributionCell: number | null;
  readonly doubtful: boolean;
  readonly checkedBy: string | null;
}

export interface RecordContext {
  /** As notices name it. */
  readonly file: string;
  readonly years: YearCount;
  readonly losses: LossTally;
  /** Notices are added here. */
  readonly notices: Notice[];
  /** Names of cells that were counted as kept by words alone. */
  readonly keptNames: Set<string>;
}

const LONGEST_TITLE = 300;

/** Reads a record; null, with a notice, where nothing in it says what happened. What is kept only as words is counted as a loss. */
export function readRecord(record: SourceRecord, context: RecordContext): RecordEvent | null {
  const { file, losses, notices } = context;
  // Our own exports hold texts as they are, and each has a claim.
  const isPlain = record.isPlain || lookUp(record.cells).find('claim') !== null;
  const cells = record.cells.map((cell) => plainCell(cell, losses, isPlain));
  const lookup = lookUp(cells);
  const titleCell = lookup.find('title');
  const quoted = lookup.find('quote') ?? lookup.find('text') ?? titleCell;
  if (!quoted) {
    notices.push(noticeOf(file, record, 'a title or a text', 'neither', 'it was left out'));
    return null;
  }
  const title = shorten(titleCell?.value ?? quoted.value);
  const leaveOpen = (expected: string, found: string, outcome: string) =>
    notices.push(noticeOf(file, record, expected, found, outcome));
  const loses = (what: string) => losses.add(what, title);
  const date = findDate(lookup, context.years, leaveOpen, loses);
  const place = findPlace(lookup, record.geometry, leaveOpen, loses);
  const category = lookup.find('category');
  const fitting = category && categoryOf(category.value);
  if (category && !fitting)
    losses.add('kinds of events that are none of the nine categories', category.value.slice(0, 80));
  const [status, claim] = [
    oneOf(STATUSES, lookup.find('status')?.value),
    oneOf(CLAIMS, lookup.find('claim')?.value),
  ];
  const misread = [
    ...(status ? [] : [lookup.find('status')?.index]),
    ...(claim ? [] : [lookup.find('claim')?.index]),
  ];
  for (const [index, { name }] of cells.entries()) {
    if ((isKnownName(name) && !misread.includes(index)) || context.keptNames.has(name)) continue;
    context.keptNames.add(name);
    losses.add(KEPT_AS_WORDS, name.slice(0, 80));
  }
  return {
    record,
    cells,
    id: ownId(lookup.find('id')?.value),
    title,
    quoteCell: quoted.index,
    date,
    place,
    category: fitting ?? 'other',
    status: status ?? 'happened',
    claim: claim ?? 'stated',
    // Other programs' groups are kinds; ours, beside a claim, are the places of one event.
    group: lookup.find('claim') ? ownId(lookup.find('group')?.value) : null,
    confidence: shareOf(lookup.find('confidence')?.value),
    placeConfidence: shareOf(lookup.find('placeConfidence')?.value),
    dateConfidence: shareOf(lookup.find('dateConfidence')?.value),
    precision: oneOf(PRECISIONS, lookup.find('precision')?.value),
    dateBasis: oneOf(BASES, lookup.find('dateBasis')?.value),
    placeBasis: oneOf(BASES, lookup.find('placeBasis')?.value),
    attributionCell: lookup.find('attribution')?.index ?? null,
    doubtful: /^(?:true|1|yes)$/i.test(lookup.find('doubtful')?.value ?? ''),
    checkedBy: lookup.find('checkedBy')?.value.replace(/\s+/g, ' ').slice(0, LONGEST_TITLE) ?? null,
  };
}

const KEPT_AS_WORDS = 'columns that only the words of the record keep';

/** One line, cut at a word. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_TITLE ? line : `${cut(line, LONGEST_TITLE).replace(/\s+\S{0,40}$/, '')} …`;
}

function ownId(value: string | undefined): string | null {
  return value !== undefined && /^[^\s\p{Cc}]{1,200}$/u.test(value) ? value : null;
}

function shareOf(value: string | undefined): number | null {
  if (value === undefined || !/^(?:[01]|[01]?\.\d{1,17}|\d(?:\.\d+)?e-\d{1,2})$/.test(value)) return null;
  return Number(value) <= 1 ? Number(value) : null;
}

function oneOf<T extends string>(words: readonly T[], value: string | undefined): T | null {
  return words.find((each) => each === value?.toLowerCase()) ?? null;
}
