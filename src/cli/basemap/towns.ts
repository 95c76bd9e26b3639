/** A town as the basemap needs it. */
export interface Town {
  readonly name: string;
  readonly lngLat: readonly [number, number];
  readonly population: number;
  readonly isCapital: boolean;
}

/** A town on the map: name, longitude and latitude in hundredths of a degree, its first zoom, 1 for a capital. */
export type TownLabel = readonly [name: string, lng: number, lat: number, minZoom: number, capital: 0 | 1];

/** GeoNames' codes of what is no town of its own: sections, abandoned, historical and destroyed places. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH', 'STLMT']);

/** Names in English where GeoNames' main name is the local one, and shorter ones where it is longer than maps need. */
const MAP_NAMES: Readonly<Record<string, string>> = {
  'Frankfurt am Main': 'Frankfurt',
  Hannover: 'Hanover',
  'Kingston upon Hull': 'Hull',
  Köln: 'Cologne',
  'León de los Aldama': 'León',
  'New York City': 'New York',
  'Newcastle upon Tyne': 'Newcastle',
  Nürnberg: 'Nuremberg',
  Panamá: 'Panama City',
  Vinnytsya: 'Vinnytsia',
  Zaporizhzhya: 'Zaporizhzhia',
};

/** The towns of a GeoNames table (tab separated, as `cities500.txt`). `states` are the codes of countries whose capitals count as such. */
export function readTowns(table: string, states: ReadonlySet<string>): Town[] {
  const towns: Town[] = [];
  for (const line of table.split('\n')) {
    const [, name, , , lat, lng, , featureCode = '', country = '', , , , , , population] = line.split(
      '\t',
      16,
    );
    if (!name || !lat || !lng || NO_TOWN.has(featureCode)) continue;
    towns.push({
      name: MAP_NAMES[name] ?? name,
      lngLat: [Number(lng), Number(lat)],
      population: Number(population),
      isCapital: featureCode === 'PPLC' && states.has(country),
    });
  }
  return towns;
}

/** From which zoom on a town of so many people may stand on the map at all. */
const LEAST_POPULATION: readonly (readonly [zoom: number, population: number])[] = [
  [2, 5_000_000],
  [3, 1_200_000],
  [4, 300_000],
  [5, 80_000],
  [6, 20_000],
  [7, 6_000],
  [8, 2_000],
];

/** A capital counts as so many times its people, and as these at least. */
const CAPITAL_FACTOR = 4;
const CAPITAL_LEAST = 450_000;

/** The room that a name takes: no two towns of one zoom stand in one ellipse of these half axes. */
const ROOM_PX = { x: 74, y: 26 };

/**
 * Gives each town the first zoom at which no more important one stands in its way, as an atlas thins its names: large towns are left out
 * beside larger ones, small ones stand in empty country. Towns that find no room by the last zoom are left out.
 */
export function rankTowns(towns: readonly Town[]): TownLabel[] {
  const weighed = towns
    .map((town) => ({ town, weight: weigh(town) }))
    .filter(({ weight }) => weight >= (LEAST_POPULATION.at(-1)?.[1] ?? 0))
    .sort((a, b) => b.weight - a.weight || (a.town.name < b.town.name ? -1 : 1));
  const grids = LEAST_POPULATION.map(([zoom]) => new RoomGrid(zoom));
  const labels: TownLabel[] = [];
  for (const { town, weight } of weighed) {
    const first = grids.findIndex(
      (grid, index) => weight >= (LEAST_POPULATION[index]?.[1] ?? Infinity) && grid.isFree(town.lngLat),
    );
    if (first < 0) continue;
    for (const grid of grids.slice(first)) grid.take(town.lngLat);
    const [lng, lat] = town.lngLat;
    const zoom = LEAST_POPULATION[first]?.[0] ?? 0;
    labels.push([town.name, Math.round(lng * 100), Math.round(lat * 100), zoom, town.isCapital ? 1 : 0]);
  }
  return labels;
}

function weigh(town: Town): number {
  return town.isCapital ? Math.max(CAPITAL_LEAST, town.population * CAPITAL_FACTOR) : town.population;
}

/** Which places are taken on the map of one zoom. A class because it keeps what it was told. */
class RoomGrid {
  readonly #cells = new Map<string, (readonly [number, number])[]>();
  readonly #worldPx: number;

  constructor(zoom: number) {
    // A name that shows from a zoom on is seen most between it and the next one.
    this.#worldPx = 512 * 2 ** (zoom + 0.4);
  }

  isFree(lngLat: readonly [number, number]): boolean {
    const [x, y] = this.#project(lngLat);
    const [column, row] = [Math.floor(x), Math.floor(y)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const near = this.#cells.get(`${column + dx} ${row + dy}`) ?? [];
        if (near.some(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y) < 1)) return false;
      }
    }
    return true;
  }

  take(lngLat: readonly [number, number]): void {
    const [x, y] = this.#project(lngLat);
    const key = `${Math.floor(x)} ${Math.floor(y)}`;
    const cell = this.#cells.get(key);
    if (cell) cell.push([x, y]);
    else this.#cells.set(key, [[x, y]]);
  }

  /** In units of the room's axes. */
  #project([lng, lat]: readonly [number, number]): [number, number] {
    const mercatorY = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
    return [((lng / 360) * this.#worldPx) / ROOM_PX.x, (mercatorY * this.#worldPx) / ROOM_PX.y];
  }
}
