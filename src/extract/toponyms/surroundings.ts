import type { Place } from '../../gazetteer/gazetteer.ts';
import type { Evidence } from './evidence.ts';
import { type UnitPoint, unitPoint } from './geometry.ts';
import type { Home } from './home.ts';

/** What is known of the whole text when a name's readings are weighed. */
export interface Surroundings {
  readonly evidence: Evidence;
  readonly home: Home;
  readonly homePoints: readonly UnitPoint[];
  /** Of each group: the probability of each reading, as far as known. */
  readonly beliefs: readonly (readonly number[])[];
  /** Mentions of areas over the text, weighted by belief: by country code, and by country and first-order division. */
  readonly total: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly divisions: ReadonlyMap<string, number>;
  /** The probable points of other names: group, its reading's point, weight. */
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  readonly group: number;
  readonly point: UnitPoint;
  readonly weight: number;
  /** Whether it is a whole country. */
  readonly wide: boolean;
}

const MOST_ANCHORS = 80;
/** Less is nothing. */
export const LEAST_SHARE = 0.02;

/** Sums up beliefs about all groups into what one group's readings are compared with. */
export function surroundingsOf(
  evidence: Evidence,
  home: Home,
  beliefs: readonly (readonly number[])[],
): Surroundings {
  const countries = new Map<string, number>();
  const divisions = new Map<string, number>();
  let total = 0;
  const anchors: Anchor[] = [];
  evidence.groups.forEach((group, index) => {
    if (!beliefs[index]) return;
    const share = Math.log2(1 + group.mentions.length);
    group.candidates.forEach(({ place }, k) => {
      const weight = beliefs[index][k] * share;
      if (weight < LEAST_SHARE || place.countryCode === null) return;
      total += weight;
      countries.set(place.countryCode, (countries.get(place.countryCode) ?? 0) + weight);
      const division = divisionOf(place);
      if (division !== null) divisions.set(division, (divisions.get(division) ?? 0) + weight);
      anchors.push({ group: index, point: group.points[k], weight, wide: place.level === 'country' });
    });
  });
  anchors.sort((a, b) => b.weight - a.weight);
  return {
    evidence,
    home,
    homePoints: home.towns.map(({ lngLat }) => unitPoint(lngLat)),
    beliefs,
    total,
    countries,
    divisions,
    anchors: anchors.slice(0, MOST_ANCHORS),
  };
}

export function divisionOf({ countryCode, admin1Code }: Place): string | null {
  return countryCode === null || admin1Code === null ? null : `${countryCode}.${admin1Code}`;
}

/** A distance in kilometres as the name of a band. */
export function band(km: number): string {
  return km < 8
    ? '8'
    : km < 40
      ? '40'
      : km < 100
        ? '100'
        : km < 200
          ? '200'
          : km < 400
            ? '400'
            : km < 1000
              ? '1000'
              : 'far';
}
