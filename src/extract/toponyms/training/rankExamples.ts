import type { Candidate, Place } from '../../../gazetteer/gazetteer.ts';
import type { Parse } from '../../parse.ts';
import type { Evidence } from '../evidence.ts';
import { distanceKm, unitPoint } from '../geometry.ts';
import type { Home } from '../home.ts';
import { groupFeatures, mentionFeatures } from '../rankFeatures.ts';
import type { RecognisedName } from '../recognise.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { GoldToponym } from './goldDocument.ts';
import type { RankExample } from './trainRank.ts';

/** Within so many kilometres (100 miles) a place counts as right, as the field has it. */
export const RIGHT_KM = 161;

/** The gold name that overlaps a recognised one most, or null. */
export function goldOf(
  { tokens }: Parse,
  { first, last }: RecognisedName,
  gold: readonly GoldToponym[],
): GoldToponym | null {
  const start = tokens[first].start;
  const end = tokens[last - 1].end;
  let best: GoldToponym | null = null;
  let most = 0;
  for (const name of gold) {
    const overlap = Math.min(name.end, end) - Math.max(name.start, start);
    if (overlap > most) {
      most = overlap;
      best = name;
    }
  }
  return best;
}

/** Where a gold name lies, longitude first; null where nobody knew. */
export function goldPoint({ lat, lon }: GoldToponym): readonly [number, number] | null {
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null;
}

/** One example for each name whose gold place is among several readings. */
export function rankExamples(
  parse: Parse,
  evidence: Evidence,
  gold: readonly GoldToponym[],
  home: Home,
  beliefs: readonly (readonly number[])[],
): RankExample[] {
  const around = surroundingsOf(evidence, home, beliefs);
  const shared = evidence.groups.map((_, index) => groupFeatures(around, index));
  return evidence.mentions.flatMap((mention) => {
    const { candidates } = evidence.groups[mention.group];
    const name = goldOf(parse, mention.name, gold);
    if (name === null || candidates.length < 2) return [];
    const right = rightReadings(candidates, name);
    if (!right.includes(true)) return [];
    const readings = candidates.map(({ place }, k) => ({
      ...shared[mention.group][k],
      ...mentionFeatures(mention, place),
    }));
    return [{ readings, right, weight: name.means === undefined ? 1 : OWN_WEIGHT }];
  });
}

/** A sentence of ours stands for several in the news. */
const OWN_WEIGHT = 3;

/** How large a part of an area's radius two sources' middles of it may lie apart. */
const MIDDLES_APART = 0.3;

/**
 * How far a place lies from where the gold has it, in kilometres. The middle of a country, a division or a region is a
 * convention: sources put China's 200 km apart, so that much does not count.
 */
export function missKm(place: Place, goldPoint: readonly [number, number]): number {
  const km = distanceKm(unitPoint(place.lngLat), unitPoint(goldPoint));
  return AREAS.has(place.level) ? Math.max(0, km - MIDDLES_APART * place.radiusKm) : km;
}

/** Levels whose point is a convention. */
export const AREAS: ReadonlySet<string> = new Set(['country', 'admin1', 'region']);

/** The readings with the gold's own id and their like; else the nearest within reach. */
function rightReadings(candidates: readonly Candidate[], gold: GoldToponym): boolean[] {
  const { means } = gold;
  if (means !== undefined) {
    const firstOf = (level: string) =>
      candidates.findIndex(({ place }) => place.level === level && place.countryCode === means.countryCode);
    const meant = (means.level === 'any' ? ['city', 'admin1'] : [means.level]).map(firstOf);
    return candidates.map((_, k) => meant.includes(k));
  }
  const point = goldPoint(gold);
  if (point === null) return candidates.map(() => false);
  const distances = candidates.map(({ place }) => missKm(place, point));
  const same = candidates.map(
    ({ place }, k) =>
      distances[k] < RIGHT_KM && gold.geonameId != null && String(place.geonameId) === String(gold.geonameId),
  );
  if (same.includes(true)) return same.map((is, k) => is || distances[k] < 15);
  const nearest = Math.min(...distances);
  return distances.map((km) => km <= RIGHT_KM && km <= Math.max(30, nearest * 1.5));
}
