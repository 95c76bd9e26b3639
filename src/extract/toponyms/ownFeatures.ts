import type { Place } from '../../gazetteer/gazetteer.ts';
import { type Group, liesIn } from './evidence.ts';
import { type AddFeature, featureName } from './featureName.ts';
import { distanceKm, type UnitPoint } from './geometry.ts';
import { band, type Surroundings } from './surroundings.ts';

/** What all readings of a group are compared with. */
export interface GroupFacts {
  /** The greatest population among the first readings. */
  readonly most: number;
  readonly hasCountry: boolean;
  readonly hasDivision: boolean;
}

export function groupFacts({ candidates }: Group): GroupFacts {
  let most = 1;
  let hasCountry = false;
  let hasDivision = false;
  candidates.forEach(({ place: { population, level } }, k) => {
    if (k < 12 && population > most) most = population;
    if (level === 'country') hasCountry = true;
    if (level === 'admin1') hasDivision = true;
  });
  return { most, hasCountry, hasDivision };
}

/** What does not depend on the beliefs about other names: reckoned once. */
export function addOwnFeatures(
  add: AddFeature,
  around: Pick<Surroundings, 'evidence' | 'home' | 'homePoints'>,
  index: number,
  k: number,
  { most, hasCountry, hasDivision }: GroupFacts,
): void {
  const group = around.evidence.groups[index];
  const { place, nameKind } = group.candidates[k];
  const { level } = place;
  const populous = Math.log10(place.population + 10) / 6;
  add('population', populous);
  add(featureName('population', level), populous);
  add(featureName('level', level), 1);
  add(featureName('code', place.featureCode ?? 'none'), 1);
  add(featureName('kind', nameKind), 1);
  if (nameKind === 'main') add(featureName('main', level), 1);
  add(featureName(featureName('form', group.form), level), 1);
  if (k === 0) add('first', 1);
  if (k === 0) add(featureName('first', level), 1);
  add('shareOfMost', Math.log10((place.population + 1) / (most + 1)) / 3);
  if (place.name === group.key || place.name.toLowerCase() === group.key) add('exact', 1);
  if (hasCountry && level !== 'country') add('notCountry', 1);
  if (hasDivision && level !== 'admin1' && level !== 'country') add('notDivision', 1);
  const politics = POLITICS[around.evidence.politics];
  add(featureName(politics, place.featureCode === 'PPLC' ? 'capital' : level), 1);
  addNamesakes(add, group, place);
  addContainment(add, around, group, place);
  addHome(add, around, place, group.points[k]);
}

const POLITICS = ['politics:0', 'politics:1', 'politics:2'] as const;

/** A town in a division or country of its own name, as New York and Québec; and the area of such a town. */
function addNamesakes(add: AddFeature, group: Group, place: Place): void {
  const { candidates } = group;
  if (candidates.length < 2) return;
  const added: string[] = [];
  const addOnce = (name: string) => {
    if (added.includes(name)) return;
    added.push(name);
    add(name, 1);
  };
  for (let i = 0; i < Math.min(8, candidates.length); i++) {
    const other = candidates[i].place;
    if (other.row === place.row) continue;
    if (place.level === 'city' && other.level !== 'city' && liesIn(place, other))
      addOnce(featureName(featureName('inNamesake', other.level), String(digitsOf(place))));
    if (other.level === 'city' && place.level !== 'city' && liesIn(other, place)) {
      addOnce(featureName(featureName('namesake', place.level), String(digitsOf(other))));
    }
  }
}

/** Decimal digits of a population, 0 to 7. */
function digitsOf({ population }: Place): number {
  return Math.min(7, Math.floor(Math.log10(population + 1)));
}

function addContainment(
  add: AddFeature,
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
  if (within > 0) add('container', 1);
  else if (beside > 0) add('notContainer', 1);
}

function addHome(
  add: AddFeature,
  { home, homePoints }: Pick<Surroundings, 'home' | 'homePoints'>,
  place: Place,
  point: UnitPoint,
): void {
  if (home.countryCode !== null && place.countryCode !== null)
    add(place.countryCode === home.countryCode ? 'homeCountry' : 'notHomeCountry', 1);
  if (homePoints.length === 0) return;
  let nearest = Infinity;
  homePoints.forEach((homePoint, i) => {
    nearest = Math.min(nearest, distanceKm(point, homePoint) + (i > 0 ? 20 : 0));
  });
  const level =
    place.level === 'city' || place.level === 'admin2' || place.level === 'site' ? place.level : 'wide';
  add(featureName(featureName('home', band(nearest)), level), 1);
  if (homePoints.length === 1 && nearest < 150) add(featureName('onlyHome', level), 1 - nearest / 150);
  if (
    home.towns.some((town) => town.countryCode === place.countryCode && town.admin1Code === place.admin1Code)
  )
    add(featureName('homeDivision', level), 1);
}
