import type { AppEvent, Prepared } from '../store/prepare.ts';
import type { Group, Grouping } from './groupKeys.ts';

/** Groups a set by place, in the alphabet of the locale, what has no place last. */
export function groupByPlace({ events }: Pick<Prepared, 'events'>, locale: string): Grouping {
  const firsts = new Map<string, AppEvent>();
  const keys = events.map((event) => {
    const key = placeKey(event);
    if (key !== null && !firsts.has(key)) firsts.set(key, event);
    return key;
  });
  const { compare } = new Intl.Collator(locale);
  const nameOf = ({ properties }: AppEvent) => properties.placeName ?? '';
  const sorted = [...firsts].sort(
    ([, one], [, other]) =>
      compare(nameOf(one), nameOf(other)) ||
      compare(one.properties.countryCode ?? '', other.properties.countryCode ?? ''),
  );
  const groups: Group[] = sorted.map(([, { properties }]) => ({ kind: 'place', place: properties }));
  const indexOf = new Map(sorted.map(([key], index) => [key, index]));
  if (keys.includes(null)) groups.push({ kind: 'unplaced' });
  const groupOf = Int32Array.from(keys, (key) =>
    key === null ? groups.length - 1 : (indexOf.get(key) ?? groups.length - 1),
  );
  return { groups, groupOf };
}

/** Two towns of one name are two places; one place is known in sites, towns and countries alike by its own number. */
function placeKey({ properties: { placeName, countryCode, geonameId, level } }: AppEvent): string | null {
  if (placeName === null) return null;
  return geonameId === null ? `${level} ${placeName} ${countryCode}` : String(geonameId);
}
