import type { Place } from '../../gazetteer/gazetteer.ts';
import { type Evidence, type Group, liesIn, type Mention } from './evidence.ts';
import { chordKm, distanceKm, type UnitPoint, unitPoint } from './geometry.ts';
import type { Home } from './home.ts';

/** Numbers by name: the features of a reading, or their weights. */
export type Features = Record<string, number>;

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
const LEAST_SHARE = 0.02;

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

function divisionOf({ countryCode, admin1Code }: Place): string | null {
  return countryCode === null || admin1Code === null ? null : `${countryCode}.${admin1Code}`;
}

/** The features of each reading of a group that all its mentions share. */
export function groupFeatures(around: Surroundings, index: number): Features[] {
  return sharedFeatures(around, index, () => true).map((shared, k) => ({
    ...ownFeatures(around, index, k),
    ...shared,
  }));
}

/** What does not depend on the beliefs about other names: reckoned once. */
export function ownFeatures(
  around: Pick<Surroundings, 'evidence' | 'home' | 'homePoints'>,
  index: number,
  k: number,
): Features {
  const group = around.evidence.groups[index];
  const { place, nameKind } = group.candidates[k];
  const features: Features = {};
  const populous = Math.log10(place.population + 10) / 6;
  features.population = populous;
  features[`population:${place.level}`] = populous;
  features[`level:${place.level}`] = 1;
  features[`code:${place.featureCode ?? 'none'}`] = 1;
  features[`kind:${nameKind}`] = 1;
  features[`form:${group.form}:${place.level}`] = 1;
  if (k === 0) features.first = 1;
  if (k === 0) features[`first:${place.level}`] = 1;
  const most = Math.max(...group.candidates.slice(0, 12).map((other) => other.place.population), 1);
  features.shareOfMost = Math.log10((place.population + 1) / (most + 1)) / 3;
  if (place.name === group.key || place.name.toLowerCase() === group.key) features.exact = 1;
  if (group.candidates.some((other) => other.place.level === 'country') && place.level !== 'country')
    features.notCountry = 1;
  if (
    group.candidates.some((other) => other.place.level === 'admin1') &&
    place.level !== 'admin1' &&
    place.level !== 'country'
  )
    features.notDivision = 1;
  if (place.featureCode === 'PPLC') features[`politics:${around.evidence.politics}:capital`] = 1;
  else features[`politics:${around.evidence.politics}:${place.level}`] = 1;
  addNamesakes(features, group, place);
  addContainment(features, around, group, place);
  addHome(features, around, place, group.points[k]);
  return features;
}

/**
 * What follows for each reading of a group from the beliefs about the other names of the text. A reading is left out
 * (null) where `wanted` says so.
 */
export function sharedFeatures(
  around: Surroundings,
  index: number,
  wanted: (k: number) => boolean,
): (Features | null)[] {
  const group = around.evidence.groups[index];
  const own = ownShares(group, around.beliefs[index]);
  return group.candidates.map(({ place }, k) => {
    if (!wanted(k)) return null;
    const features: Features = {};
    addShares(features, around, place, own);
    addNearness(features, around, index, group.points[k], place);
    return features;
  });
}

/** A town in a division or country of its own name, as New York and Québec; and the area of such a town. */
function addNamesakes(features: Features, group: Group, place: Place): void {
  for (const { place: other } of group.candidates.slice(0, 8)) {
    if (other.row === place.row) continue;
    if (place.level === 'city' && other.level !== 'city' && liesIn(place, other))
      features[`inNamesake:${other.level}`] = 1;
    if (other.level === 'city' && place.level !== 'city' && liesIn(other, place))
      features[`namesake:${place.level}:${Math.min(7, Math.floor(Math.log10(other.population + 1)))}`] = 1;
  }
}

function addContainment(
  features: Features,
  { evidence }: Pick<Surroundings, 'evidence'>,
  group: Group,
  place: Place,
): void {
  let within = 0;
  let beside = 0;
  for (const at of group.mentions) {
    const { containers } = evidence.mentions[at];
    if (containers.length === 0) continue;
    if (containers.some((area) => liesIn(place, area))) within++;
    else beside++;
  }
  if (within > 0) features.container = 1;
  else if (beside > 0) features.notContainer = 1;
}

function addHome(
  features: Features,
  { home, homePoints }: Pick<Surroundings, 'home' | 'homePoints'>,
  place: Place,
  point: UnitPoint,
): void {
  if (home.countryCode !== null && place.countryCode !== null)
    features[place.countryCode === home.countryCode ? 'homeCountry' : 'notHomeCountry'] = 1;
  if (homePoints.length === 0) return;
  let nearest = Infinity;
  homePoints.forEach((homePoint, i) => {
    nearest = Math.min(nearest, distanceKm(point, homePoint) + (i > 0 ? 20 : 0));
  });
  const level =
    place.level === 'city' || place.level === 'admin2' || place.level === 'site' ? place.level : 'wide';
  features[`home:${band(nearest)}:${level}`] = 1;
  if (homePoints.length === 1 && nearest < 150) features[`onlyHome:${level}`] = 1 - nearest / 150;
  if (
    home.towns.some((town) => town.countryCode === place.countryCode && town.admin1Code === place.admin1Code)
  )
    features[`homeDivision:${level}`] = 1;
}

function band(km: number): string {
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
function addShares(features: Features, around: Surroundings, place: Place, own: OwnShares): void {
  const { countryCode, level } = place;
  if (countryCode === null) return;
  const all = Math.max(0, around.total - own.all);
  const inCountry = Math.max(
    0,
    (around.countries.get(countryCode) ?? 0) - (own.countries.get(countryCode) ?? 0),
  );
  features.inCountry = Math.log2(1 + inCountry);
  features.shareOfCountry = inCountry / (all + 0.5);
  if (all > 0.5 && inCountry < 0.05) features[`alone:${level}`] = 1;
  const division = divisionOf(place);
  if (division === null || level === 'country') return;
  const inDivision = Math.max(0, (around.divisions.get(division) ?? 0) - (own.divisions.get(division) ?? 0));
  features[`inDivision:${level}`] = Math.log2(1 + inDivision);
  features.shareOfDivision = inDivision / (all + 0.5);
}

/** Beyond this an anchor adds nothing to speak of. */
const REACH_KM = 1500;
const WIDE_REACH_KM = 5000;

/** How near the other names' probable points are. */
function addNearness(
  features: Features,
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
  features[`wide:${level}`] = Math.log2(1 + wide);
  if (!local) return;
  features.near = Math.log2(1 + near);
  features.middle = Math.log2(1 + middle);
  features[`nearest:${nearest === Infinity ? 'none' : band(nearest)}`] = 1;
}

const WORD = /^[a-z.]{2,14}$/;

/** The features of a reading that one mention has for itself. */
export function mentionFeatures(mention: Mention, place: Place): Features {
  const features: Features = {};
  features[`cue:${mention.cue}:${place.level}`] = 1;
  if (WORD.test(mention.before)) features[`before:${mention.before}:${place.level}`] = 1;
  if (WORD.test(mention.after)) features[`after:${mention.after}:${place.level}`] = 1;
  if (mention.containers.length > 0)
    features[mention.containers.some((area) => liesIn(place, area)) ? 'ownContainer' : 'notOwnContainer'] = 1;
  return features;
}
