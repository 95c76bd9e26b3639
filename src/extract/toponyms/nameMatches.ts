import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Parse } from '../parse.ts';
import type { Run } from './runs.ts';
import { isCapital } from './runs.ts';

/** What the gazetteer says of a name, in a few small numbers. */
export interface NameFacts {
  /** 1 site, 2 city, 3 admin2, 4 admin1, 5 country, 6 region, 7 water: the level of the most populous reading. */
  readonly level: number;
  /** Decimal digits of the greatest population, 0 to 9. */
  readonly size: number;
  /** 0 main, 1 alternate, 2 abbreviation, 3 demonym: how the most populous reading bears the name. */
  readonly kind: number;
  /** How many readings: 1, 2, 3 (up to 5), 4 (up to 15), 5 (more). */
  readonly count: number;
  /** Whether some reading has it as its main name. */
  readonly main: boolean;
  /** Every level of a reading, as bits `1 << level`. */
  readonly levels: number;
}

/** A name of the gazetteer in the text: tokens `first` to `last - 1`. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly facts: NameFacts;
}

const MOST_TOKENS = 7;

/** The names of the gazetteer in a run that begin and end with a capital, longest first at each place. */
export function matchNames(parse: Parse, run: Run, look: NameLookup): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let first = run.first; first < run.last; first++) {
    if (!isCapital(parse.tokens[first].text)) continue;
    const longest = Math.min(run.last, first + MOST_TOKENS);
    for (let last = longest; last > first; last--) {
      const end = parse.tokens[last - 1];
      if (last - 1 > first && !isCapital(end.text) && !/^[\p{L}\d]/u.test(end.text)) continue;
      const facts = look(parse.text.slice(parse.tokens[first].start, end.end));
      if (facts !== null) matches.push({ first, last, facts });
    }
  }
  return matches;
}

export type NameLookup = (name: string) => NameFacts | null;

/** The gazetteer's facts of a name, each name looked up once in a text. */
export function nameLookup(gazetteer: Gazetteer): NameLookup {
  const known = new Map<string, NameFacts | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const facts = gazetteer.has(name) ? readFacts(gazetteer, name) : null;
    known.set(name, facts);
    return facts;
  };
}

const LEVELS = ['', 'site', 'city', 'admin2', 'admin1', 'country', 'region', 'water'];
const KINDS = ['main', 'alternate', 'abbreviation', 'demonym'];

function readFacts(gazetteer: Gazetteer, name: string): NameFacts | null {
  const candidates = gazetteer.find(name);
  if (candidates.length === 0) return null;
  const { place, nameKind } = candidates[0];
  const population = candidates.reduce((most, candidate) => Math.max(most, candidate.place.population), 0);
  const count = candidates.length;
  return {
    level: LEVELS.indexOf(place.level),
    size: population > 0 ? Math.min(9, Math.floor(Math.log10(population))) : 0,
    kind: KINDS.indexOf(nameKind),
    count: count <= 2 ? count : count <= 5 ? 3 : count <= 15 ? 4 : 5,
    main: candidates.some((candidate) => candidate.nameKind === 'main'),
    levels: candidates.reduce((bits, candidate) => bits | (1 << LEVELS.indexOf(candidate.place.level)), 0),
  };
}
