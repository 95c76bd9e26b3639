import type { Parse } from '../parse.ts';
import type { RecognisedName } from './recognise.ts';

/** The level of a place that the words around its name speak of; `part` where they speak of a part of an area. */
export type Cue = 'none' | 'city' | 'admin2' | 'admin1' | 'country' | 'water' | 'part';

/** Accepted forms: "X County", "county of X", "Gov. X", "governor of X", "northern X", "across X". */
export function cueOf({ tokens }: Parse, { first, last }: RecognisedName): Cue {
  const own = tokens[last - 1].lower;
  const next = tokens[last]?.lower ?? '';
  const after = last - first > 1 ? (CUES.get(own) ?? CUES.get(next)) : CUES.get(next);
  if (after) return after;
  const second = tokens[first - 2]?.lower ?? '';
  if (tokens[first - 1]?.lower === 'of') return CUES.get(second) ?? OFFICES.get(second) ?? 'none';
  const office = OFFICES.get(tokens[first - 1]?.lower ?? '');
  if (office) return office;
  return PART_WORDS.test(tokens[first - 1]?.text ?? '') ? 'part' : 'none';
}

/** Accepted forms: "northern", "south-western", "southeast", "upstate", "across", "rural". */
const PART_WORDS =
  /^(?:(?:north|south|east|west)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|upstate|central|across|throughout|rural|mainland)$/;

const CUES: ReadonlyMap<string, Cue> = new Map([
  ...[
    'city',
    'town',
    'village',
    'suburb',
    'township',
    'resident',
    'residents',
    'mayor',
    'mayors',
    'downtown',
  ].map((word) => [word, 'city'] as const),
  ...['county', 'counties', 'parish', 'parishes', 'borough', 'district', 'co.', 'sheriff'].map(
    (word) => [word, 'admin2'] as const,
  ),
  ...[
    'state',
    'states',
    'province',
    'provinces',
    'region',
    'oblast',
    'governorate',
    'gov.',
    'governor',
    'legislature',
  ].map((word) => [word, 'admin1'] as const),
  ...['republic', 'kingdom', 'government', 'nation'].map((word) => [word, 'country'] as const),
  ...['river', 'lake', 'sea', 'gulf', 'ocean', 'bay', 'creek', 'strait'].map(
    (word) => [word, 'water'] as const,
  ),
]);

const OFFICES: ReadonlyMap<string, Cue> = new Map([
  ['mayor', 'city'],
  ['downtown', 'city'],
  ['sheriff', 'admin2'],
  ['governor', 'admin1'],
  ['gov.', 'admin1'],
  ['sen.', 'admin1'],
  ['rep.', 'admin1'],
  ['upstate', 'admin1'],
  ['president', 'country'],
  ['king', 'country'],
  ['ambassador', 'country'],
]);
