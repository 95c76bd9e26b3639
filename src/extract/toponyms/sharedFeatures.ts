import type { Place } from '../../gazetteer/gazetteer.ts';
import type { Group } from './evidence.ts';
import { type AddFeature, featureName } from './featureName.ts';
import { chordKm, type UnitPoint } from './geometry.ts';
import { band, divisionOf, LEAST_SHARE, type Surroundings } from './surroundings.ts';

/** What follows for a group's reading `k` from the beliefs about the other names of the text. */
export function sharedFeatures(around: Surroundings, index: number): (add: AddFeature, k: number) => void {
  const group = around.evidence.groups[index];
  const own = ownShares(group, around.beliefs[index]);
  return (add, k) => {
    const { place } = group.candidates[k];
    addShares(add, around, place, own);
    addNearness(add, around, index, group.points[k], place);
  };
}

/** What a group itself adds to the countries and divisions of the text. */
interface OwnShares {
  readonly all: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly divisions: ReadonlyMap<string, number>;
}

function ownShares(group: Group, beliefs: readonly number[]): OwnShares {
  const all = Math.log2(1 + group.mentions.length);
  const countries = new Map<string, number>();
  const divisions = new Map<string, number>();
  group.candidates.forEach(({ place }, k) => {
    const weight = beliefs[k] * all;
    if (weight < LEAST_SHARE || place.countryCode === null) return;
    countries.set(place.countryCode, (countries.get(place.countryCode) ?? 0) + weight);
    const division = divisionOf(place);
    if (division !== null) divisions.set(division, (divisions.get(division) ?? 0) + weight);
  });
  return { all, countries, divisions };
}

/** How much else of the text lies in the same country and division. */
function addShares(add: AddFeature, around: Surroundings, place: Place, own: OwnShares): void {
  const { countryCode, level } = place;
  if (countryCode === null) return;
  const all = Math.max(0, around.total - own.all);
  const inCountry = Math.max(
    0,
    (around.countries.get(countryCode) ?? 0) - (own.countries.get(countryCode) ?? 0),
  );
  add('inCountry', Math.log2(1 + inCountry));
  add('shareOfCountry', inCountry / (all + 0.5));
  if (all > 0.5 && inCountry < 0.05) add(featureName('alone', level), 1);
  const division = divisionOf(place);
  if (division === null || level === 'country') return;
  const inDivision = Math.max(0, (around.divisions.get(division) ?? 0) - (own.divisions.get(division) ?? 0));
  add(featureName('inDivision', level), Math.log2(1 + inDivision));
  add('shareOfDivision', inDivision / (all + 0.5));
}

/** Beyond this an anchor adds nothing to speak of. */
const REACH_KM = 1500;
const WIDE_REACH_KM = 5000;

/** How near the other names' probable points are. */
function addNearness(
  add: AddFeature,
  around: Surroundings,
  index: number,
  point: UnitPoint,
  { level }: Place,
): void {
  const local = level !== 'country' && level !== 'region' && level !== 'water';
  let wide = 0;
  let near = 0;
  let middle = 0;
  let nearest = Infinity;
  for (const anchor of around.anchors) {
    if (anchor.group === index) continue;
    const km = chordKm(point, anchor.point);
    if (km < WIDE_REACH_KM) wide += anchor.weight * Math.exp(-km / 1000);
    if (!local || anchor.wide) continue;
    if (anchor.weight > 0.4 && km < nearest) nearest = km;
    if (km > REACH_KM) continue;
    near += anchor.weight * Math.exp(-km / 40);
    middle += anchor.weight * Math.exp(-km / 250);
  }
  add(featureName('wide', level), Math.log2(1 + wide));
  if (!local) return;
  add('near', Math.log2(1 + near));
  add('middle', Math.log2(1 + middle));
  add(featureName('nearest', nearest === Infinity ? 'none' : band(nearest)), 1);
}
