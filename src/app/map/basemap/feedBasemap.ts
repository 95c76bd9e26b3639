import type { FeatureCollection, GeoJSON } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { siteFetch } from '../../sets/siteFetch.ts';
import { type Countries, decodeCountries } from './decodeCountries.ts';
import { decodeNames, decodeTowns, type PackedTowns } from './decodeNames.ts';

/** From which zoom on a file is fetched. Before zoom 4 the page keeps to what it needs for the world. */
const TOWN_FILES = [
  { name: 'towns-far.json', zoom: 0 },
  { name: 'towns-mid.json', zoom: 4 },
  { name: 'towns-near.json', zoom: 6 },
] as const;
const NEAR_OUTLINES_ZOOM = 4;

/**
 * Fills the basemap's sources: the far outlines and names at once, finer outlines and more towns when the map comes near enough. A file that does not come
 * is left out, and asked for again at the next movement. Gives the function that stops it.
 */
export function feedBasemap(
  map: MapLibre,
  folder: URL,
  onCountries: (outlines: Countries['outlines']) => void,
): () => void {
  const stop = new AbortController();
  const asked = new Set<string>();
  const towns: (PackedTowns | undefined)[] = [];

  async function once(name: string, use: (file: never) => void): Promise<void> {
    if (asked.has(name)) return;
    asked.add(name);
    try {
      const response = await siteFetch(new URL(name, folder), { signal: stop.signal });
      if (!response.ok) throw new Error(`${name}: expected 200, got ${response.status}`);
      const file = await response.json();
      if (!stop.signal.aborted) use(file as never);
    } catch (error) {
      asked.delete(name);
      if (!stop.signal.aborted) console.warn('basemap', error);
    }
  }

  function showCountries(countries: Countries): void {
    onCountries(countries.outlines);
    give(map, 'countries', countries.outlines);
    const lines: FeatureCollection = {
      type: 'FeatureCollection',
      features: [countries.borders, countries.disputed, countries.coasts],
    };
    give(map, 'country-lines', lines);
  }

  function feed(): void {
    const zoom = map.getZoom();
    if (zoom < NEAR_OUTLINES_ZOOM && !asked.has('countries-near.json')) {
      void once('countries-far.json', (file) => {
        if (!asked.has('countries-near.json')) showCountries(decodeCountries(file));
      });
    }
    if (zoom >= NEAR_OUTLINES_ZOOM)
      void once('countries-near.json', (file) => showCountries(decodeCountries(file)));
    // On another basemap the outlines of countries are all that is needed.
    if (!map.getSource('towns')) return;
    void once('names.json', (file) => give(map, 'names', decodeNames(file)));
    TOWN_FILES.forEach(({ name, zoom: least }, index) => {
      if (zoom < least) return;
      void once(name, (file: PackedTowns) => {
        towns[index] = file;
        give(map, 'towns', decodeTowns(towns.filter((known) => known !== undefined)));
      });
    });
  }

  feed();
  map.on('zoom', feed);
  return () => {
    stop.abort();
    map.off('zoom', feed);
  };
}

function give(map: MapLibre, source: string, data: GeoJSON): void {
  void map.getSource<GeoJSONSource>(source)?.setData(data);
}
