import type { Place } from '../../gazetteer/gazetteer.ts';
import { type Group, liesIn } from './evidence.ts';
import { distanceKm, type UnitPoint } from './geometry.ts';
import type { Features } from './rankFeatures.ts';
import { band, type Surroundings } from './surroundings.ts';

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
