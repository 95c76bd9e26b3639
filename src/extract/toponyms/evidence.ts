import type { Candidate, Gazetteer, Place } from '../../gazetteer/gazetteer.ts';
import type { Parse } from '../parse.ts';
import { type Cue, cueOf } from './cues.ts';
import { type UnitPoint, unitPoint } from './geometry.ts';
import { POLITICS_WORDS } from './lexicon.ts';
import { findListLevels } from './listLevels.ts';
import { findReadings, type ReadingForm } from './readings.ts';
import type { RecognisedName } from './recognise.ts';

/** A name of the text with the places that it may mean. */
export interface Mention {
  readonly name: RecognisedName;
  readonly text: string;
  /** Index of its group. */
  readonly group: number;
  /** What the words around it say of its level, if anything: "X County", "the city of X", "Gov. of X". */
  readonly cue: Cue;
  /** The areas that a name right behind it may be: "Paris, Texas". */
  readonly containers: readonly Place[];
  /** What most of the other names of its list are ("Oregon, Idaho and X"); null outside of lists. */
  readonly listLevel: Place['level'] | null;
  /** The words before and behind it, lower case. */
  readonly before: string;
  readonly after: string;
}

/** All mentions of one name: they mean one place, as a rule. */
export interface Group {
  readonly key: string;
  readonly form: ReadingForm;
  readonly candidates: readonly Candidate[];
  readonly points: readonly UnitPoint[];
  readonly mentions: number[];
}

export interface Evidence {
  readonly mentions: readonly Mention[];
  readonly groups: readonly Group[];
  /** How much high politics the text talks: 0 none, 1 some, 2 much. */
  readonly politics: 0 | 1 | 2;
}

/** The mentions of a text, by name, and what stands around each. */
export function gatherEvidence(
  parse: Parse,
  names: readonly RecognisedName[],
  gazetteer: Gazetteer,
): Evidence {
  const groups: Group[] = [];
  const byKey = new Map<string, number>();
  const listLevels = findListLevels(parse, names, gazetteer);
  const mentions = names.map((name, index): Mention => {
    const text = parse.text.slice(parse.tokens[name.first].start, parse.tokens[name.last - 1].end);
    const written = withDirection(parse, name, text, gazetteer);
    const key = keyOf(written);
    let group = byKey.get(key);
    if (group === undefined) {
      const readings = findReadings(written, gazetteer);
      const candidates = readings?.candidates ?? [];
      group = groups.length;
      byKey.set(key, group);
      const points = candidates.map(({ place }) => unitPoint(place.lngLat));
      groups.push({ key, form: readings?.form ?? 'whole', candidates, points, mentions: [] });
    }
    groups[group].mentions.push(index);
    return {
      name,
      text,
      group,
      cue: cueOf(parse, name),
      listLevel: listLevels[index],
      before: parse.tokens[name.first - 1]?.lower ?? '',
      after: parse.tokens[name.last]?.lower ?? '',
      containers: containersOf(parse, names, index, gazetteer),
    };
  });
  return { mentions, groups, politics: politicsOf(parse) };
}

/** The name with the direction before it where both are one area's name: "north Carolina", "southern Sudan". */
function withDirection(
  { tokens }: Parse,
  { first }: RecognisedName,
  text: string,
  gazetteer: Gazetteer,
): string {
  const before = tokens[first - 1];
  if (before === undefined || !DIRECTIONS.has(before.text)) return text;
  const joined = `${before.text} ${text}`;
  const isArea = gazetteer.find(joined).some(({ place }) => WIDE_AREAS.has(place.level));
  return isArea ? joined : text;
}

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western'.split(' '),
);
const WIDE_AREAS: ReadonlySet<string> = new Set(['country', 'admin1']);

/** How many tokens from the head of the text tell what it talks of. */
const TELLING_TOKENS = 3000;

function politicsOf({ tokens }: Parse): 0 | 1 | 2 {
  const seen = new Set<string>();
  for (let i = 0; i < Math.min(tokens.length, TELLING_TOKENS); i++)
    if (POLITICS_WORDS.has(tokens[i].lower)) seen.add(tokens[i].lower);
  return seen.size === 0 ? 0 : seen.size < 4 ? 1 : 2;
}

/** Names that differ in case and full stops only are one; "US" and "us" never meet here. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/[.’']/g, '').replace(/\s+/g, ' ');
}

/** Accepted forms behind a name: ", X", "(X)", ", Y, X": the readings of X that hold other places. */
function containersOf(
  { tokens, text }: Parse,
  names: readonly RecognisedName[],
  index: number,
  gazetteer: Gazetteer,
): Place[] {
  const found: Place[] = [];
  let end = names[index].last;
  for (let next = index + 1; next < Math.min(names.length, index + 3); next++) {
    const { first, last } = names[next];
    const joint = tokens[end]?.text;
    if (first !== end + 1 || (joint !== ',' && joint !== '(')) break;
    const name = text.slice(tokens[first].start, tokens[last - 1].end);
    for (const { place, nameKind } of findReadings(name, gazetteer)?.candidates.slice(0, 8) ?? [])
      if (nameKind !== 'demonym' && CONTAINERS.has(place.level)) found.push(place);
    end = last;
  }
  return found;
}

const CONTAINERS: ReadonlySet<string> = new Set(['country', 'admin1', 'admin2']);

/** Whether a place lies in an area. */
export function liesIn(place: Place, area: Place): boolean {
  if (place.row === area.row || place.countryCode === null || place.countryCode !== area.countryCode)
    return false;
  if (area.level === 'country') return true;
  if (place.admin1Code !== area.admin1Code) return false;
  return area.level === 'admin1' || (area.level === 'admin2' && place.admin2Code === area.admin2Code);
}
