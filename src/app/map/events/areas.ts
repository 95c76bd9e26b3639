import type { AppEvent, Prepared } from '../../store/prepare.ts';
import type { LngLat } from './mercator.ts';
import { isExact, lngLatOf } from './spots.ts';

/** An area that events are known to lie in, without the point being known: a country by its outline, all else by a disc. */
export type Area =
  | { readonly kind: 'country'; readonly key: string; readonly code: string }
  | { readonly kind: 'disc'; readonly key: string; readonly lngLat: LngLat; readonly radiusKm: number };

/** Smaller discs would vanish below their own symbol. */
const LEAST_RADIUS_KM = 2;

/** The area that an event lies in; null for what stands on a point. `outlined` are the codes of countries with an outline. */
export function areaOf(event: AppEvent, outlined: ReadonlySet<string>): Area | null {
  const lngLat = lngLatOf(event);
  const { level, countryCode, radiusKm } = event.properties;
  if (!lngLat || isExact(event)) return null;
  if (level === 'country' && countryCode && outlined.has(countryCode))
    return { kind: 'country', key: countryCode, code: countryCode };
  if (radiusKm === null || radiusKm < LEAST_RADIUS_KM) return null;
  return { kind: 'disc', key: `${lngLat.join(' ')} ${radiusKm}`, lngLat, radiusKm };
}

/** The areas of the set, each once, with the positions of the events in it. */
export function areasOf(
  { events, doubtful, exact }: Pick<Prepared, 'events' | 'doubtful' | 'exact'>,
  outlined: ReadonlySet<string>,
): { area: Area; positions: number[] }[] {
  const areas = new Map<string, { area: Area; positions: number[] }>();
  for (let position = 0; position < events.length; position++) {
    if (doubtful[position] === 1 || exact[position] === 1) continue;
    const event = events[position];
    const area = event ? areaOf(event, outlined) : null;
    if (!area) continue;
    const known = areas.get(area.key);
    if (known) known.positions.push(position);
    else areas.set(area.key, { area, positions: [position] });
  }
  return [...areas.values()];
}
