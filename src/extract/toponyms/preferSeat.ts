import { type Cue, liesIn } from './evidence.ts';
import type { Reading } from './resolve.ts';

/**
 * Puts the seat of a division before the division of the same name, unless the words around say otherwise: "shells fell
 * on Kherson" is the city, "Kherson region" is not. States and provinces that news names more often than their
 * namesakes (of America, Canada, Australia) are left as they are; gold data seldom tell the two apart.
 * @param readings of one name, best first
 */
export function preferSeat(readings: readonly Reading[], cue: Cue): readonly Reading[] {
  const best = readings[0];
  if (best === undefined || best.place.level !== 'admin1' || best.nameKind === 'demonym') return readings;
  if (cue === 'admin1' || cue === 'part' || STATES.has(best.place.countryCode ?? '')) return readings;
  const at = readings.findIndex(
    ({ place, nameKind }) =>
      nameKind !== 'demonym' &&
      SEATS.has(place.featureCode ?? '') &&
      place.population >= LEAST_PEOPLE &&
      liesIn(place, best.place),
  );
  if (at < 0) return readings;
  const seat = readings[at];
  return [
    { ...seat, probability: best.probability },
    { ...best, probability: seat.probability },
    ...readings.filter((each) => each !== seat && each !== best),
  ];
}

const STATES: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
const SEATS: ReadonlySet<string> = new Set(['PPLA', 'PPLC']);
const LEAST_PEOPLE = 50_000;
