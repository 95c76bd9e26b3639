import type { Cue } from './cues.ts';
import { liesIn } from './evidence.ts';
import type { Reading } from './resolve.ts';

/**
 * Gives the seat of a division most of what the division of the same name has, unless the words around say otherwise:
 * "shells fell on Kherson" is the city, "Kherson region" is not. States and provinces that news names more often than
 * their namesakes (of America, Canada, Australia) are left as they are; gold data seldom tell the two apart.
 */
export function preferSeat(readings: readonly Reading[], cue: Cue): readonly Reading[] {
  if (cue === 'admin1' || cue === 'part') return readings;
  const shifted = [...readings];
  readings.forEach(({ place, nameKind }, division) => {
    if (place.level !== 'admin1' || nameKind === 'demonym' || STATES.has(place.countryCode ?? '')) return;
    const seat = readings.findIndex(
      (other) =>
        other.nameKind !== 'demonym' &&
        SEATS.has(other.place.featureCode ?? '') &&
        other.place.population >= LEAST_PEOPLE &&
        liesIn(other.place, place),
    );
    if (seat < 0) return;
    const both = shifted[division].probability + shifted[seat].probability;
    shifted[division] = { ...shifted[division], probability: both * (1 - SEAT_SHARE) };
    shifted[seat] = { ...shifted[seat], probability: both * SEAT_SHARE };
  });
  return shifted;
}

const STATES: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
const SEATS: ReadonlySet<string> = new Set(['PPLA', 'PPLC']);
const LEAST_PEOPLE = 50_000;
const SEAT_SHARE = 0.9;
