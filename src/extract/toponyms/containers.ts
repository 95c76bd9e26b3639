import type { Place } from '../../gazetteer/gazetteer.ts';
import type { Parse } from '../parse.ts';
import { liesIn } from './evidence.ts';
import { distanceKm, unitPoint } from './geometry.ts';
import type { Home } from './home.ts';
import type { ResolvedName } from './resolve.ts';

type Weighed = Omit<ResolvedName, 'container'>;

/** Levels of places that are small beside what they lie in. */
export const SMALL: ReadonlySet<string> = new Set(['city', 'site', 'admin2']);

/**
 * The area right behind a town that the gazetteer does not have there: of "Stroud, Ontario" Ontario, for all known
 * Strouds lie elsewhere. Null where some reading lies in it, or where the two may be items of a list.
 */
export function areaBehind({ tokens }: Parse, resolved: readonly Weighed[], at: number): Place | null {
  const { name, readings } = resolved[at];
  const next = resolved[at + 1];
  const area = next?.readings[0]?.place;
  if (area === undefined || (area.level !== 'admin1' && area.level !== 'country')) return null;
  if (!SMALL.has(readings[0]?.place.level ?? '') || next.readings[0].nameKind === 'demonym') return null;
  if (tokens[name.last]?.text !== ',' || next.name.first !== name.last + 1) return null;
  if (tokens[name.first - 1]?.text === ',' || LIST_WORDS.has(tokens[next.name.last]?.lower ?? ''))
    return null;
  const near = readings.some(({ place }) => liesIn(place, area) || !isApart(place, area));
  return near ? null : area;
}

const LIST_WORDS: ReadonlySet<string> = new Set(['and', 'or', '&']);

/** So far away from what stands beside it a part of a name is no clue to its place. */
const APART_KM = 200;

export function isApart(place: Place, container: Place): boolean {
  return distanceKm(unitPoint(place.lngLat), unitPoint(container.lngLat)) > APART_KM + container.radiusKm;
}

/** How many words away another place of the same sentence may be to hold this one. */
const NEAR_TOKENS = 12;

/** A town or area named close by in the sentence, nearer ones first and later ones before earlier; else the outlet's home. */
export function containerOf(
  parse: Parse,
  resolved: readonly Weighed[],
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
