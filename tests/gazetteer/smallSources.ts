import type { GazetteerSources } from '../../src/gazetteer/sources.ts';

/** A row of GeoNames' table of towns. */
export function townRow(town: {
  readonly id: number;
  readonly name: string;
  readonly alternates?: string;
  readonly lngLat: readonly [number, number];
  readonly code: string;
  readonly population: number;
  readonly feature?: string;
}): string {
  const [country, admin1, admin2 = ''] = town.code.split('.');
  const [lng, lat] = town.lngLat;
  const head = [town.id, town.name, town.name, town.alternates ?? '', lat, lng, 'P', town.feature ?? 'PPL'];
  return [...head, country, '', admin1, admin2, '', '', town.population, '', '', '', ''].join('\t');
}

/** A world of five countries and a dozen towns, in the form of the source packages. */
export function smallSources(rows: readonly string[] = ROWS): GazetteerSources {
  return {
    cities: new TextEncoder().encode(`${rows.join('\n')}\n`),
    admin1: [
      { code: 'US.TX', name: 'Texas' },
      { code: 'US.FR', name: 'Frontier' },
      { code: 'FR.11', name: 'Île-de-France' },
      { code: 'RU.15', name: 'Chukotka' },
      { code: 'FJ.02', name: 'Eastern' },
      { code: 'TR.34', name: 'Istanbul Province' },
      { code: 'CA.08', name: 'Ontario' },
    ],
    admin2: [
      { code: 'US.TX.257', name: 'Kaufman County' },
      { code: 'US.TX.301', name: 'Loving County' },
    ],
    countries: [
      country('US', 'United States', 'American', [38, -97], 9_372_610),
      country('FR', 'France', 'French', [46, 2], 551_695),
      country('RU', 'Russia', 'Russian', [60, 100], 17_098_242),
      country('FJ', 'Fiji', 'Fijian', [-18, 175], 18_272),
      country('TR', 'Türkiye', 'Turkish', [39, 35], 783_562),
      country('CA', 'Canada', 'Canadian', [60, -95], 9_984_670),
    ],
    postOffices: [
      { city: 'Paris', state: 'TX', country: 'US', latitude: 33.66, longitude: -95.55 },
      { city: 'Tinytown', state: 'TX', country: 'US', latitude: 31, longitude: -97 },
      { city: 'Eastern Ontario (lakes)', state: 'Ontario', country: 'Canada', latitude: 45, longitude: -76 },
      { city: 'Nowhere', state: 'AE', country: 'US', latitude: 0, longitude: 0 },
    ],
  };
}

const ROWS = [
  townRow({
    id: 2988507,
    name: 'Paris',
    alternates: 'Lutetia,PAR,Parijs,ba li,Париж,Paname,巴黎',
    lngLat: [2.3488, 48.85341],
    code: 'FR.11',
    population: 2_138_551,
    feature: 'PPLC',
  }),
  townRow({ id: 4717560, name: 'Paris', lngLat: [-95.55551, 33.66094], code: 'US.TX', population: 24_839 }),
  townRow({ id: 4703078, name: 'Kaufman', lngLat: [-96.31, 32.59], code: 'US.TX.257', population: 6_700 }),
  townRow({ id: 4703079, name: 'Saint Jo', lngLat: [-97.52, 33.69], code: 'US.TX', population: 1_000 }),
  townRow({
    id: 745044,
    name: 'İstanbul',
    lngLat: [28.9497, 41.0138],
    code: 'TR.34',
    population: 14_804_116,
  }),
  townRow({ id: 2126710, name: 'Bilibino', lngLat: [166.43, 68.05], code: 'RU.15', population: 5_500 }),
  townRow({ id: 2126123, name: 'Provideniya', lngLat: [-173.23, 64.38], code: 'RU.15', population: 2_000 }),
  townRow({ id: 2198148, name: 'Suva', lngLat: [178.44, -18.14], code: 'FJ.02', population: 77_366 }),
  townRow({ id: 2198149, name: 'Lakeba', lngLat: [-178.8, -18.22], code: 'FJ.02', population: 2_000 }),
];

function country(cca2: string, name: string, demonym: string, latlng: readonly number[], area: number) {
  return {
    cca2,
    cca3: `${cca2}X`,
    name: { common: name, official: `State of ${name}` },
    altSpellings: [cca2],
    demonyms: { eng: { f: demonym, m: demonym } },
    latlng,
    area,
    independent: true,
  };
}
