import { type AppEvent, type Columns, columnsOf } from '../../store/prepare.ts';
import { type LngLat, mercatorX, mercatorY } from '../events/mercator.ts';

/** A place that should be in view, on Mercator's unit square. */
export interface FitPlace {
  readonly x: number;
  readonly y: number;
  /** How far around it should be seen: half of its width, and from its top to its foot. */
  readonly reachX: number;
  readonly top: number;
  readonly foot: number;
  /** How many events stand there. */
  readonly weight: number;
  /** A large country, a sea, a continent: nobody asks for it when its being in view costs much. */
  readonly large: boolean;
}

/** Wider areas are large. */
const SMALL_KM = 300;
/** Of a country no more than this around its point is asked to be in view. */
const WIDEST_KM = 900;
const KM_PER_DEGREE = 111.2;
/** Further north a degree of longitude is hardly anything. */
const STEEPEST = 80;

/** The places of these events, each once. Events without one are left out. */
export function fitPlaces(events: readonly AppEvent[]): FitPlace[] {
  return fitPlacesAt(
    columnsOf(events),
    Uint32Array.from(events, (_, index) => index),
  );
}

/** The places of the events at these positions, each once. */
export function fitPlacesAt(
  { lngs, lats, exact, held, radii }: Pick<Columns, 'lngs' | 'lats' | 'exact' | 'held' | 'radii'>,
  positions: Uint32Array,
): FitPlace[] {
  const byKey = new Map<number, Counted>();
  for (const position of positions) {
    const lng = lngs[position] ?? Number.NaN;
    const lat = lats[position] ?? Number.NaN;
    if (Number.isNaN(lng) || Number.isNaN(lat)) continue;
    const radiusKm = radii[position] ?? 0;
    const large = exact[position] === 0 && radiusKm > SMALL_KM;
    // A sea or a continent would fill the view with itself: of them only the point they are held by is asked for.
    const pointOnly = exact[position] === 1 || held[position] === 1;
    const reachKm = pointOnly ? 0 : Math.round(Math.min(WIDEST_KM, radiusKm));
    // To about ten metres; numbers as keys are faster than words.
    const spot = Math.round((lng + 180) * 1e4) * 2e6 + Math.round((lat + 90) * 1e4);
    const key = (spot * 1000 + reachKm) * (large ? -1 : 1);
    const known = byKey.get(key);
    if (known) known.weight++;
    else byKey.set(key, { ...areaPlace([lng, lat], reachKm), large });
  }
  return [...byKey.values()];
}

interface Counted extends FitPlace {
  weight: number;
}

function areaPlace([lng, lat]: LngLat, reachKm: number): FitPlace {
  const reach = reachKm / KM_PER_DEGREE;
  return {
    x: mercatorX(lng),
    y: mercatorY(lat),
    reachX: reach / Math.cos((Math.min(STEEPEST, Math.abs(lat)) * Math.PI) / 180) / 360,
    top: mercatorY(lat + reach),
    foot: mercatorY(lat - reach),
    weight: 1,
    large: false,
  };
}

/** A place without anything around it. */
export function pointPlace(lngLat: LngLat): FitPlace {
  return areaPlace(lngLat, 0);
}
