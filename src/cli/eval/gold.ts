/** A gold toponym; coordinates are missing where its place is in no gazetteer. */
export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly geonameId?: string | number | null;
  readonly name?: string;
  /** GeoNames' feature code. */
  readonly fcode?: string;
  readonly demonym?: boolean;
  /** The corpus's own kind, such as `Literal` or `Embedded_Literal`. */
  readonly type?: string;
}

export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** A date of a phrase suite, with the readings that count as right. */
export interface GoldReading {
  readonly value?: string;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}
export interface GoldExpectation extends GoldReading {
  readonly text: string;
  readonly start?: number | null;
  readonly values?: readonly GoldReading[];
}

export interface GoldEvent {
  readonly what: string;
  readonly quote: string;
  readonly start: number;
  readonly when: { readonly edtf: string };
  readonly where: {
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly level: string;
  };
  /** 1 is a main event of its article, 2 another. */
  readonly salience: number;
  /** What is debatable never counts against a system. */
  readonly confidence: 'sure' | 'debatable';
}

/** A place in a text that tells of an event; mentions with one name, in one collection, are of one event. */
export interface GoldMention {
  readonly quote: string;
  readonly start: number;
  readonly event: string;
  /** The place's name, for one sentence that tells of like events in several places. */
  readonly where?: string;
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}
export interface PlacesDocument extends Document {
  readonly toponyms: readonly GoldToponym[];
}
export interface TimesDocument extends Document {
  readonly timexes: readonly GoldTimex[];
}
export interface SuiteDocument extends Document {
  readonly expected: readonly GoldExpectation[];
}
export interface EventsDocument extends Document {
  readonly events: readonly GoldEvent[];
}

/** Events are merged within a collection. */
export interface ClustersDocument extends Document {
  readonly collection: string;
  readonly mentions: readonly GoldMention[];
}

/** A gold file: its kind tells what its documents hold; `lines` are the documents as `annotate` takes them. */
export type Gold = { readonly lines: readonly string[] } & (
  | { readonly kind: 'places'; readonly documents: readonly PlacesDocument[] }
  | { readonly kind: 'times'; readonly documents: readonly TimesDocument[] }
  | { readonly kind: 'suite'; readonly documents: readonly SuiteDocument[] }
  | { readonly kind: 'events'; readonly documents: readonly EventsDocument[] }
  | { readonly kind: 'clusters'; readonly documents: readonly ClustersDocument[] }
);

/** The member that tells a kind. */
const MEMBERS = {
  places: 'toponyms',
  times: 'timexes',
  suite: 'expected',
  events: 'events',
  clusters: 'mentions',
} as const;
const KINDS = ['places', 'times', 'suite', 'events', 'clusters'] as const;

/**
 * Reads a gold file, one document a line, and recognises its kind by the member that the first document has.
 *
 * @throws Error naming file, line, expected and found.
 */
export function readGold(ndjson: string, file: string): Gold {
  const lines: string[] = [];
  const documents: Record<string, unknown>[] = [];
  ndjson.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    lines.push(line);
    documents.push(readDocument(line, `${file}, line ${i + 1}`));
  });
  const first = documents[0];
  if (!first) throw new Error(`${file}: expected gold documents, one a line, found none`);
  const kind = KINDS.find((each) => Array.isArray(first[MEMBERS[each]]));
  if (!kind)
    throw new Error(
      `${file}: expected documents with ${Object.values(MEMBERS).join(', ')}, found none of them`,
    );
  for (const document of documents) {
    if (!Array.isArray(document[MEMBERS[kind]])) {
      throw new Error(`${file}: expected ${MEMBERS[kind]} in each document, found none in ${document.id}`);
    }
  }
  // The members were checked as far as a scorer needs to know a file's kind; a gold file comes from its own maintainer.
  return { kind, documents, lines } as unknown as Gold;
}

function readDocument(line: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: expected JSON, found: ${error instanceof Error ? error.message : error}`);
  }
  const record = value as Record<string, unknown> | null;
  if (
    typeof record !== 'object' ||
    record === null ||
    typeof record.id !== 'string' ||
    typeof record.text !== 'string'
  ) {
    throw new Error(`${place}: expected an object with id and text, found ${line.slice(0, 60)}`);
  }
  return record;
}
