import type { Builder } from './builder.ts';
import { distanceKm } from './distanceKm.ts';
import { foldName } from './fold.ts';
import { nameVariants } from './nameVariants.ts';
import type { Town } from './readTowns.ts';
import type { PostOfficeSource } from './sources.ts';

type LngLat = readonly [number, number];

/** Adds the places of post offices that are too small for the list of towns: local news is full of them. */
export interface PostOfficeAdder {
  /** Notes a town, so that it is not added twice. */
  readonly noteTown: (town: Town) => void;
  readonly addAll: (sources: readonly PostOfficeSource[]) => void;
}

const SAME_PLACE_KM = 25;
const RADIUS_KM = 4;
const COUNTRIES: Readonly<Record<string, string | undefined>> = { US: 'US', Canada: 'CA' };

export function createPostOfficeAdder(builder: Builder): PostOfficeAdder {
  const known = new Map<string, LngLat[]>();
  const note = (key: string, point: LngLat) => {
    const points = known.get(key);
    if (points) points.push(point);
    else known.set(key, [point]);
  };
  return {
    noteTown(town) {
      if (town.countryCode !== 'US' && town.countryCode !== 'CA') return;
      note(keyOf(`${town.countryCode}.${town.admin1Code}`, town.name), town.lngLat);
    },
    addAll(sources) {
      const codes = divisionCodes(builder);
      for (const source of sources) {
        const countryCode = COUNTRIES[source.country];
        const code = codes.get(`${countryCode}|${source.state}`);
        if (!countryCode || !code || !PLAIN_NAME.test(source.city)) continue;
        const point = [source.longitude, source.latitude] as const;
        const key = keyOf(code, source.city);
        if (known.get(key)?.some((other) => distanceKm(point, other) < SAME_PLACE_KM)) continue;
        note(key, point);
        addPostOffice(builder, source.city, point, code);
      }
    },
  };
}

/** A name without brackets, slashes or digits; the Canadian ones are partly lists of quarters. */
const PLAIN_NAME = /^[A-Z][A-Za-z.'\- ]{2,40}$/;

function keyOf(divisionCode: string, name: string): string {
  return `${divisionCode}|${foldName(name) ?? name}`;
}

/** Division codes by what the source writes: the postal code in the United States, the name in Canada. */
function divisionCodes(builder: Builder): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [code, row] of builder.rows) {
    const [countryCode, admin1Code, admin2Code] = code.split('.');
    if (!admin1Code || admin2Code) continue;
    if (countryCode === 'US') codes.set(`US|${admin1Code}`, code);
    if (countryCode === 'CA') codes.set(`CA|${builder.places.name(row)}`, code);
  }
  return codes;
}

function addPostOffice(builder: Builder, name: string, lngLat: LngLat, divisionCode: string): void {
  const [countryCode, admin1Code] = divisionCode.split('.');
  const row = builder.places.add({
    name,
    level: 'city',
    lngLat,
    radiusKm: RADIUS_KM,
    countryCode,
    admin1Code,
    admin2Code: null,
    population: 0,
    geonameId: null,
    featureCode: 'PPL',
    countryRow: builder.rows.get(countryCode) ?? -1,
    admin1Row: builder.rows.get(divisionCode) ?? -1,
    admin2Row: -1,
  });
  builder.addName(row, name, 'main');
  for (const variant of nameVariants(name)) builder.addName(row, variant, 'alternate');
}
