import { LEVELS } from '../../event-set/eventSet.ts';
import type { WantedPlace } from '../correction.ts';
import { EntryProblem } from './entryProblem.ts';
import { type Members, membersOf } from './members.ts';
import { countryText, numberIn, oneLine, wordOf } from './readTexts.ts';
import { describeValue } from './yamlValue.ts';

/** GeoNames' numbers have seven or eight digits; the index keeps 32 bits. */
const geonameId = (text: string) => {
  const id = numberIn(1, 2 ** 32 - 1)(text);
  return Number.isInteger(id) ? id : null;
};
const name = oneLine(300);

/**
 * The member `place` of an entry:
 *   2644688                                  the place of GeoNames' number
 *   Leeds                                    the gazetteer's place of the name
 *   { geoname: 2644688 }
 *   { name: Leeds, country: GB, admin1: England, level: city }
 *   { lat: 53.8, lon: -1.55, name: the old mill, level: site, radiusKm: 0.5, country: GB }
 *   nothing, or null                         no place is to be known
 *
 * @throws EntryProblem where it is missing or none of these.
 */
export function readWantedPlace(entry: Members): WantedPlace | null {
  const value = entry.get('place');
  const forms = "place: GeoNames' number, a name, a mapping with lat and lon, or null";
  if (value === undefined) throw new EntryProblem(entry.line, forms, 'none');
  if (value.kind === 'nothing') return null;
  if (value.kind === 'list') throw new EntryProblem(value.line, forms, describeValue(value));
  if (value.kind === 'text') {
    const number = geonameId(value.text);
    if (number !== null) return { kind: 'geonames', geonameId: number };
    const named = name(value.text);
    if (named === null) throw new EntryProblem(value.line, forms, describeValue(value));
    return { kind: 'name', name: named, country: null, admin1: null, level: null };
  }
  const place = membersOf(value, forms);
  const wanted = readMapping(place);
  const [unknown] = place.unknown();
  if (unknown !== undefined) throw new EntryProblem(value.line, forms, `a place with ${unknown}`);
  return wanted;
}

function readMapping(place: Members): WantedPlace {
  const number = place.text('geoname', "GeoNames' number of a place", geonameId);
  if (number !== null) return { kind: 'geonames', geonameId: number };
  const named = place.text('name', 'a name in one line', name);
  const country = place.text('country', 'a country code of two letters', countryText);
  const level = place.text('level', `one of ${LEVELS.join(', ')}`, wordOf(LEVELS));
  if (!place.has('lat') && !place.has('lon')) {
    if (named === null)
      throw new EntryProblem(place.line, 'a place with geoname, name, or lat and lon', 'neither');
    const admin1 = place.text('admin1', 'the name of a state or province', name);
    return { kind: 'name', name: named, country, admin1, level };
  }
  return {
    kind: 'point',
    lngLat: [
      place.needed('lon', 'a longitude from -180 to 180', numberIn(-180, 180)),
      place.needed('lat', 'a latitude from -90 to 90', numberIn(-90, 90)),
    ],
    name: named,
    level: level ?? 'site',
    radiusKm: place.text('radiusKm', 'kilometres from 0 to 20000', numberIn(0, 20_000)) ?? 1,
    country,
  };
}
