import { type Day, parseIsoDate } from '../../event-set/day.ts';
import type { EventFeature, EventProperties, Evidence } from '../../event-set/eventSet.ts';
import { readNoun, readVerb } from '../events/lexicon/lemmas.ts';
import { plainWords } from './plainWords.ts';
import { type DaySpan, readPossibleDays } from './possibleDays.ts';
import { readNames } from './readNames.ts';
import { readNumbers } from './readNumbers.ts';
import { readOrdinals } from './readOrdinals.ts';
import { kinAcross } from './synonyms.ts';

/** The members that are compared as they are. */
export type ComparedProperties = Pick<
  EventProperties,
  | 'category'
  | 'status'
  | 'claim'
  | 'edtf'
  | 'dateBasis'
  | 'placeBasis'
  | 'level'
  | 'countryCode'
  | 'admin1'
  | 'geonameId'
  | 'radiusKm'
>;

/** The words that tell of an event in a report. */
export interface ToldWords {
  /** Lemmas of the words that tell of the event. */
  readonly lemmas: readonly string[];
  /** What those lemmas share with others of their family. */
  readonly kin: readonly string[];
  /** Content words of the headline and of what stands around the event's word, without those of dates. */
  readonly words: ReadonlySet<string>;
  /** Those of the headline alone. */
  readonly title: ReadonlySet<string>;
  /** The words of its place's name. */
  readonly place: ReadonlySet<string>;
  /** Capitalised words around the event's word, without those of its place. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** "second round" is `round` -> 2. */
  readonly ordinals: ReadonlyMap<string, number>;
}

/** What the comparison with other reports needs to know of one report of an event. */
export interface ReportProfile {
  /** What is compared of its place, date and standing. */
  readonly properties: ComparedProperties;
  readonly lngLat: readonly [number, number] | null;
  readonly articleId: string;
  /** Null where unknown. */
  readonly published: Day | null;
  /** The days it may have been on; for what is undated, those that status and publication leave open. */
  readonly days: DaySpan;
  readonly told: ToldWords;
}

/** How far the words around the event's own are taken for its own, in characters. */
const BEFORE = 70;
const AFTER = 90;
/** What parts a sentence in two that may tell of two things. */
const BREAK = /[;:—–]/;
const LAST_BREAK = /[;:—–][^;:—–]*$/;

/** Reads what is compared of a report. @param published YYYY-MM-DD, or null */
export function readProfile(feature: EventFeature, published: string | null): ReportProfile {
  const { properties } = feature;
  const around = properties.evidence.map(wordsAround).join(' … ');
  const lemmas = [...new Set(properties.evidence.flatMap(lemmasOf))].sort();
  const place = new Set(plainWords(properties.placeName ?? ''));
  const title = plainWords(properties.title);
  const day = published === null ? null : parseIsoDate(published);
  return {
    properties,
    lngLat: feature.geometry && [feature.geometry.coordinates[0], feature.geometry.coordinates[1]],
    articleId: properties.evidence[0].articleId,
    published: day,
    days: readPossibleDays(properties, day),
    told: {
      lemmas,
      kin: [...new Set(lemmas.flatMap(kinAcross))],
      words: new Set([...title, ...plainWords(around)]),
      title: new Set(title),
      place,
      names: new Set(readNames(around).filter((name) => !place.has(name))),
      numbers: new Set(readNumbers(around)),
      ordinals: readOrdinals(around),
    },
  };
}

/** The part of the quote around the event's word; the whole where the word is not known. */
function wordsAround({ exact, start, eventSpan }: Evidence): string {
  if (eventSpan === null) return exact;
  const [from, to] = [eventSpan.start - start, eventSpan.end - start];
  const first = exact.indexOf(' ', Math.max(0, from - BEFORE));
  const last = exact.lastIndexOf(' ', to + AFTER);
  const head = exact.slice(from <= BEFORE || first < 0 || first > from ? 0 : first, from);
  const tail = exact.slice(from, to + AFTER >= exact.length || last < to ? undefined : last);
  return `${head.slice(head.search(LAST_BREAK) + 1)}${tail.split(BREAK, 1)[0]}`;
}

function lemmasOf({ exact, start, eventSpan }: Evidence): readonly string[] {
  if (eventSpan === null) return [];
  const word = exact.slice(eventSpan.start - start, eventSpan.end - start).toLowerCase();
  return word === '' ? [] : [...new Set([readVerb(word).lemma, readNoun(word)])];
}
