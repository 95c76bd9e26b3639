import type { Gazetteer, NameKind, Place } from '../../gazetteer/gazetteer.ts';
import type { Parse } from '../parse.ts';
import { gatherEvidence } from './evidence.ts';
import { findHome, type Home } from './home.ts';
import { type RankModel, rankReadings } from './rank.ts';
import type { RecognisedName } from './recognise.ts';

export interface ResolutionContext {
  readonly gazetteer: Gazetteer;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
}

/** A place that a name may mean, with its probability among the readings. */
export interface Reading {
  readonly place: Place;
  readonly nameKind: NameKind;
  readonly probability: number;
}

/** The readings of each name, best first. A name that the gazetteer lacks has none, but perhaps a container. */
export interface ResolvedName {
  readonly name: RecognisedName;
  readonly readings: readonly Reading[];
  /** For a name without readings: the place that it is likely to lie in, by what stands beside it. */
  readonly container: Place | null;
}

/** Weighs what each name of a text may mean. */
export function resolve(
  parse: Parse,
  names: readonly RecognisedName[],
  context: ResolutionContext,
  model: RankModel,
): ResolvedName[] {
  const evidence = gatherEvidence(parse, names, context.gazetteer);
  const home = findHome(context);
  const ranks = rankReadings(evidence, home, model);
  const resolved = names.map((name, at): Omit<ResolvedName, 'container'> => {
    const { candidates } = evidence.groups[evidence.mentions[at].group];
    const readings = candidates
      .map(({ place, nameKind }, k) => ({ place, nameKind, probability: ranks[at][k] }))
      .sort((a, b) => b.probability - a.probability);
    return { name, readings };
  });
  return resolved.map((each, at) => ({
    ...each,
    container: each.readings.length > 0 ? null : containerOf(parse, resolved, at, home),
  }));
}

/** How many words away another place of the same sentence may be to hold this one. */
const NEAR_TOKENS = 12;

/** A town or area named close by in the sentence, nearer ones first and later ones before earlier; else the outlet's home. */
function containerOf(
  parse: Parse,
  resolved: readonly Omit<ResolvedName, 'container'>[],
  at: number,
  home: Home,
): Place | null {
  const { first, last, run } = resolved[at].name;
  let best: Place | null = null;
  let nearest = NEAR_TOKENS + 1;
  const sentence = parse.sentences[run.sentence];
  for (const other of [...resolved.slice(Math.max(0, at - 4), at), ...resolved.slice(at + 1, at + 5)]) {
    const reading = other.readings[0];
    if (
      !reading ||
      reading.nameKind === 'demonym' ||
      other.name.first < sentence.first ||
      other.name.last > sentence.last
    )
      continue;
    const gap = other.name.first >= last ? other.name.first - last : first - other.name.last + 1;
    if (gap < nearest) {
      nearest = gap;
      best = reading.place;
    }
  }
  return best ?? (home.towns.length === 1 ? home.towns[0] : null);
}
