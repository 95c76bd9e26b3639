import { kmBetween } from '../events/places/kmBetween.ts';
import type { ComparedProperties, ReportProfile } from './reportProfile.ts';

/** Two points no farther apart count as one place, or as near. */
const SAME_KM = 15;
const NEAR_KM = 60;

/** What places say on whether two reports are of one event, in log-odds; null where they cannot be. */
export function comparePlaces(a: ReportProfile, b: ReportProfile): number | null {
  const [one, other] = [a.lngLat, b.lngLat];
  if (!one || !other) return 0;
  const [own, theirs] = [a.properties, b.properties];
  const isSure = isOfWords(own) && isOfWords(theirs);
  const km = kmBetween(one, other);
  if (km <= SAME_KM || (own.geonameId !== null && own.geonameId === theirs.geonameId)) {
    return isWide(own) || isWide(theirs) ? 0.6 : isSure ? 1.5 : 0.9;
  }
  if (contains(own, theirs, km) || contains(theirs, own, km)) return isSure ? 0.7 : 0.3;
  if (km <= NEAR_KM) return 0.3;
  if (isSure) return null;
  // Its own place may be wrong, where it names the other's.
  return names(a, b) || names(b, a) ? 0.5 : -0.8;
}

/** Whether a report's words name the place of the other. */
function names({ told: { words } }: ReportProfile, { told: { place } }: ReportProfile): boolean {
  return place.size > 0 && [...place].every((word) => words.has(word));
}

/** Whether a wide place holds the other: its country or state, or within the radius of a region. */
function contains(wide: ComparedProperties, other: ComparedProperties, km: number): boolean {
  if (!isWide(wide)) return false;
  if (wide.level === 'country' && wide.countryCode !== null) return wide.countryCode === other.countryCode;
  if (wide.level === 'admin1' && wide.admin1 !== null && wide.countryCode === other.countryCode)
    return wide.admin1 === other.admin1 || km <= (wide.radiusKm ?? 0);
  return km <= (wide.radiusKm ?? 0);
}

function isWide({ level }: ComparedProperties): boolean {
  return level === 'country' || level === 'region' || level === 'admin1' || level === 'water';
}

function isOfWords({ placeBasis }: ComparedProperties): boolean {
  return placeBasis === 'words' || placeBasis === 'person';
}
