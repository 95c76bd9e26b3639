import type { Gazetteer, NameKind, Place } from '../../gazetteer/gazetteer.ts';
import type { Parse } from '../parse.ts';
import { areaBehind, containerOf, isApart, SMALL } from './containers.ts';
import { gatherEvidence } from './evidence.ts';
import { findHome, type Home } from './home.ts';
import { STREET_WORDS } from './lexicon.ts';
import { preferSeat } from './preferSeat.ts';
import { type RankModel, rankReadings } from './rank.ts';
import type { RecognisedName } from './recognise.ts';

export interface ResolutionContext {
  readonly gazetteer: Gazetteer;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  /** The outlet's home, where it is known already. */
  readonly home?: Home;
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
  const home = context.home ?? findHome(context);
  const ranks = rankReadings(evidence, home, model);
  const resolved = names.map((name, at): Omit<ResolvedName, 'container'> => {
    const { candidates } = evidence.groups[evidence.mentions[at].group];
    const weighed = candidates.map(({ place, nameKind }, k) => ({
      place,
      nameKind,
      probability: ranks[at][k],
    }));
    const readings = [...preferSeat(weighed, evidence.mentions[at].cue)];
    return { name, readings: readings.sort((a, b) => b.probability - a.probability) };
  });
  return resolved.map((each, at) => {
    const outside = areaBehind(parse, resolved, at);
    if (outside !== null) return { ...each, readings: [], container: outside };
    const { form } = evidence.groups[evidence.mentions[at].group];
    // A street or a school bears a town's name more often than it lies there.
    const local =
      LOCAL_WORDS.has(parse.tokens[each.name.last - 1].lower) ||
      (FACILITY_WORDS.has(parse.tokens[each.name.last]?.text ?? '') &&
        SMALL.has(each.readings[0]?.place.level ?? ''));
    if (each.readings.length > 0 && form !== 'inner' && !local) return { ...each, container: null };
    const container = containerOf(parse, resolved, at, home);
    const apart =
      container !== null && each.readings.length > 0 && local && isApart(each.readings[0].place, container);
    return { ...each, readings: apart ? [] : each.readings, container };
  });
}

/** Ends of names of streets and other sites that lie where the text is about. */
const LOCAL_WORDS: ReadonlySet<string> = new Set([
  ...STREET_WORDS,
  ...`school elementary church chapel park hospital library hall theatre theater mall stadium station plaza gardens estates cemetery clinic inn hotel courthouse`.split(
    ' ',
  ),
]);

/** Behind a name, without a capital: what is called so is a site. */
const FACILITY_WORDS: ReadonlySet<string> = new Set(
  `mall hotel hospital prison jail stadium arena shopping mine nightclub restaurant cafe bakery cinema theatre theater bar pub store supermarket tower school church mosque`.split(
    ' ',
  ),
);
