import { parseIsoDate } from './day.ts';
import { readEdtf } from './edtf.ts';
import {
  ACTS,
  type Alternative,
  type ArticleCopy,
  type ArticleEntry,
  type Attribution,
  BASES,
  CATEGORIES,
  type Check,
  CLAIMS,
  EVENT_SET_VERSION,
  type EventCounts,
  type EventFeature,
  type EventProperties,
  type EventSet,
  type EventSetHeader,
  type Evidence,
  LEVELS,
  PRECISIONS,
  type Span,
  STATUSES,
  TEXT_POLICIES,
} from './eventSet.ts';
import {
  booleanValue,
  listOf,
  Mismatch,
  nullable,
  numberBetween,
  objectOf,
  oneOf,
  optional,
  type Reader,
  textLike,
  textOf,
  wholeBetween,
} from './readValue.ts';

/** A set that the contract allows, with what had to be left out of it; or why there is none. */
export type CheckedEventSet =
  | { readonly set: EventSet; readonly notes: readonly string[] }
  | { readonly problems: readonly string[] };

/** How many events a set may have. */
export const MOST_EVENTS = 1_000_000;

/**
 * Checks a value that came from outside against the contract. A broken header, or a version higher than this program's,
 * gives problems and no set. A broken event is left out and named in the notes; the rest stays. Members that the
 * contract does not know are dropped; texts of absurd length are cut.
 */
export function checkEventSet(value: unknown): CheckedEventSet {
  try {
    const { type, dateline: rawHeader, features: rawFeatures } = envelope(value, '');
    const version = objectOf({
      version: wholeBetween(1, Number.MAX_SAFE_INTEGER),
    })(rawHeader, 'dateline').version;
    if (version > EVENT_SET_VERSION) {
      return {
        problems: [
          `dateline.version: expected ${EVENT_SET_VERSION}, found ${version}: the set was written by a newer program`,
        ],
      };
    }
    const dateline = header(rawHeader, 'dateline');
    const features: EventFeature[] = [];
    const notes: string[] = [];
    const checkEvent = startEventChecks();
    for (const [index, raw] of rawFeatures.entries()) {
      const checked = checkEvent(raw, index);
      if ('event' in checked) features.push(checked.event);
      else notes.push(checked.note);
    }
    if (features.length === 0 && notes.length > 0) return { problems: notes };
    return { set: { type, dateline, features }, notes };
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    return { problems: [error.message] };
  }
}

/** An event that the contract allows, or why it has to be left out. */
export type CheckedEvent = { readonly event: EventFeature } | { readonly note: string };

/** What checks the events of one set, one at a time, with the place of each in it: no two may have one id. */
export function startEventChecks(): (value: unknown, index: number) => CheckedEvent {
  const ids = new Set<string>();
  return (value, index) => {
    try {
      const event = readFeature(value, `features[${index}]`);
      if (ids.has(event.id)) throw new Mismatch(`features[${index}].id`, 'an id of its own', event.id);
      ids.add(event.id);
      return { event };
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error;
      return { note: error.message };
    }
  };
}

const TITLE = textOf(500);
const NAME = textOf(300);
const CONFIDENCE = numberBetween(0, 1);
const LANGUAGE = textLike(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en');
const COUNTRY_CODE = textLike(/^[A-Z]{2}$/, 'a country code of two capitals');
const ID = textLike(/^[^\s\p{Cc}]{1,400}$/u, 'an id without spaces');
const POSITION: Reader<readonly [number, number]> = (value, path) => {
  if (!Array.isArray(value) || value.length < 2) throw new Mismatch(path, '[longitude, latitude]', value);
  return [numberBetween(-180, 180)(value[0], `${path}[0]`), numberBetween(-90, 90)(value[1], `${path}[1]`)];
};
const ISO_DATE: Reader<string> = (value, path) => {
  if (typeof value !== 'string' || parseIsoDate(value) === null)
    throw new Mismatch(path, 'a date YYYY-MM-DD', value);
  return value;
};
const EDTF: Reader<string> = (value, path) => {
  if (typeof value !== 'string' || readEdtf(value) === null) throw new Mismatch(path, 'an EDTF date', value);
  return value;
};
/** Only addresses that a reader can follow safely; others, `javascript:` among them, are left out. */
const WEB_ADDRESS: Reader<string | null> = (value) =>
  typeof value === 'string' && value.length < 4096 && /^https?:\/\/[^\s<>"]+$/i.test(value) ? value : null;
const CONTACT: Reader<string | null> = (value, path) =>
  typeof value === 'string' && /^(mailto:)?[^\s@<>"?&]{1,64}@[^\s@<>"?&]{1,255}$/.test(value)
    ? value
    : WEB_ADDRESS(value, path);
/** A file below the set's own folder: no scheme, no root, no way up. */
const HREF: Reader<string> = (value, path) => {
  const safe =
    typeof value === 'string' &&
    value.length < 1024 &&
    /^[^/\\?#:]+(\/[^/\\?#:]+)*$/.test(value) &&
    !value.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part));
  if (!safe) throw new Mismatch(path, "the path of a file below the set's folder", value);
  return value;
};

const OFFSET = wholeBetween(0, Number.MAX_SAFE_INTEGER);
const span = objectOf<Span>({ start: OFFSET, end: OFFSET });

const alternative = objectOf<Alternative>({
  name: NAME,
  level: oneOf(LEVELS),
  lngLat: POSITION,
  countryCode: nullable(COUNTRY_CODE),
  admin1: nullable(NAME),
  geonameId: nullable(OFFSET),
  score: CONFIDENCE,
});

const evidence = objectOf<Evidence>({
  articleId: ID,
  start: OFFSET,
  end: OFFSET,
  exact: textOf(20_000),
  prefix: textOf(500),
  suffix: textOf(500),
  eventSpan: nullable(span),
  dateSpan: nullable(span),
  placeSpan: nullable(span),
  givesDate: optional(booleanValue),
  givesPlace: optional(booleanValue),
});

const check = objectOf<Check>({
  act: oneOf(ACTS),
  by: NAME,
  on: ISO_DATE,
  why: nullable(textOf(2000)),
  was: nullable(TITLE),
});

const properties = objectOf<EventProperties>({
  id: ID,
  group: nullable(ID),
  title: TITLE,
  summary: textOf(20_000),
  category: oneOf(CATEGORIES),
  edtf: nullable(EDTF),
  start: nullable(ISO_DATE),
  end: nullable(ISO_DATE),
  precision: nullable(oneOf(PRECISIONS)),
  time: nullable(textLike(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time hh:mm')),
  dateBasis: nullable(oneOf(BASES)),
  placeBasis: nullable(oneOf(BASES)),
  placeName: nullable(NAME),
  level: nullable(oneOf(LEVELS)),
  radiusKm: nullable(numberBetween(0, 20_040)),
  countryCode: nullable(COUNTRY_CODE),
  admin1: nullable(NAME),
  geonameId: nullable(OFFSET),
  featureCode: nullable(textLike(/^[A-Z0-9]{1,10}$/, "GeoNames' feature code")),
  alternatives: listOf(alternative, 50),
  status: oneOf(STATUSES),
  claim: oneOf(CLAIMS),
  attribution: nullable(objectOf<Attribution>({ name: NAME, start: OFFSET, end: OFFSET })),
  confidence: CONFIDENCE,
  placeConfidence: nullable(CONFIDENCE),
  dateConfidence: nullable(CONFIDENCE),
  doubtful: booleanValue,
  evidence: listOf(evidence, 1000),
  reports: listOf(ID, 1000),
  checkedBy: nullable(TITLE),
  checks: optional(listOf(check, 1000)),
});

const pointGeometry = objectOf<{
  type: 'Point';
  coordinates: readonly [number, number];
}>({
  type: oneOf(['Point']),
  coordinates: POSITION,
});

/** A feature before it is known whether its members agree. */
interface RawFeature {
  readonly type: 'Feature';
  readonly id: string | null;
  readonly geometry: { type: 'Point'; coordinates: readonly [number, number] } | null;
  readonly properties: EventProperties;
}

const rawFeature = objectOf<RawFeature>({
  type: oneOf(['Feature']),
  id: nullable(ID),
  geometry: nullable(pointGeometry),
  properties,
});

/** An event, and that its members agree: bounds with the date, a quote at least, one id. */
function readFeature(value: unknown, path: string): EventFeature {
  const { type, id, geometry, properties: members } = rawFeature(value, path);
  if (id !== null && id !== members.id)
    throw new Mismatch(`${path}.id`, `its own properties.id ${members.id}`, id);
  if (members.evidence.length === 0)
    throw new Mismatch(`${path}.properties.evidence`, 'at least one quote', []);
  const reading = members.edtf === null ? null : readEdtf(members.edtf);
  if (members.start !== (reading?.start ?? null) || members.end !== (reading?.end ?? null)) {
    throw new Mismatch(
      `${path}.properties`,
      `the bounds of ${members.edtf}`,
      `${members.start} to ${members.end}`,
    );
  }
  return {
    type,
    id: members.id,
    geometry: geometry && {
      type: 'Point',
      coordinates: [...geometry.coordinates],
    },
    properties: members,
  };
}

const envelope = objectOf<{
  type: 'FeatureCollection';
  dateline: unknown;
  features: readonly unknown[];
}>({
  type: oneOf(['FeatureCollection']),
  dateline: (value, path) => {
    if (typeof value !== 'object' || value === null)
      throw new Mismatch(path, 'the header of an event set', value);
    return value;
  },
  features: listOf((value) => value, MOST_EVENTS),
});

const copy = objectOf<ArticleCopy>({
  id: ID,
  title: nullable(TITLE),
  url: WEB_ADDRESS,
  publisher: nullable(NAME),
  published: nullable(ISO_DATE),
});

const article = objectOf<ArticleEntry>({
  id: ID,
  title: TITLE,
  url: WEB_ADDRESS,
  publisher: nullable(NAME),
  author: nullable(NAME),
  published: nullable(ISO_DATE),
  language: LANGUAGE,
  sha256: textLike(/^[0-9a-f]{64}$/, 'a SHA-256 sum'),
  href: nullable(HREF),
  modified: optional(ISO_DATE),
  copies: optional(listOf(copy, MOST_EVENTS)),
  imported: optional(booleanValue),
});

const counts = objectOf<EventCounts>({
  found: OFFSET,
  placed: OFFSET,
  dated: OFFSET,
  undated: OFFSET,
  unplaced: OFFSET,
  doubtful: OFFSET,
  corrected: OFFSET,
  rejected: optional(OFFSET),
  hidden: optional(OFFSET),
});

const header = objectOf<EventSetHeader>({
  version: OFFSET,
  title: TITLE,
  language: LANGUAGE,
  texts: oneOf(TEXT_POLICIES),
  minConfidence: CONFIDENCE,
  contact: CONTACT,
  articles: listOf(article, MOST_EVENTS),
  counts,
});
