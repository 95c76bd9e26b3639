import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { SANS, SANS_MEDIUM, SERIF_ITALIC } from './fonts.ts';
import { graticule } from './graticule.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The basemap's sources, empty until `feedBasemap` fills them. */
export const BASEMAP_SOURCES = {
  graticule: { type: 'geojson', data: graticule(15) },
  countries: { type: 'geojson', data: NOTHING, promoteId: 'code', tolerance: 0.2 },
  'country-lines': { type: 'geojson', data: NOTHING, tolerance: 0.2 },
  names: { type: 'geojson', data: NOTHING },
  towns: { type: 'geojson', data: NOTHING },
} satisfies Record<string, SourceSpecification>;

/** Sea, land and lines, which lie under everything. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      maxzoom: 5,
      paint: {
        'line-color': palette.coastLine,
        'line-width': 0.5,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 0, 0.35, 3.5, 0.35, 5, 0],
      },
    },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': palette.land } },
  ];
}

/** Borders and coasts, which lie over what fills a country. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'borders',
      type: 'line',
      source: 'country-lines',
      filter: ['==', ['get', 'kind'], 'border'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.borderLine, 'line-width': LINE_WIDTH },
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: 'country-lines',
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: { 'line-color': palette.borderLine, 'line-width': LINE_WIDTH, 'line-dasharray': [3, 2.5] },
    },
    {
      id: 'coasts',
      type: 'line',
      source: 'country-lines',
      filter: ['==', ['get', 'kind'], 'coast'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coastLine, 'line-width': LINE_WIDTH },
    },
  ];
}

/** Names of waters, towns and countries: what stands further up is placed first. */
export function nameLayers(palette: Palette, imagePrefix: string): LayerSpecification[] {
  return [
    {
      id: 'water-names',
      type: 'symbol',
      source: 'names',
      filter: ['all', ['==', ['get', 'kind'], 'water'], SHOWS_AT_ZOOM],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': SERIF_ITALIC,
        'text-size': byRank([12, 11, 10.5], [17, 15, 13]),
        'text-letter-spacing': ['match', ['get', 'rank'], 1, 0.2, 2, 0.14, 0.06],
        'text-max-width': 7,
        'text-line-height': 1.35,
        'text-padding': 6,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': palette.ink3, 'text-opacity': 0.85, ...halo(palette.sea) },
    },
    {
      id: 'town-names',
      type: 'symbol',
      source: 'towns',
      filter: SHOWS_AT_ZOOM,
      layout: {
        'icon-image': ['concat', imagePrefix, ['get', 'kind']],
        'icon-padding': 1,
        'text-field': ['get', 'name'],
        'text-font': SANS,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          ['match', ['get', 'kind'], 'capital', 11, 10.5],
          8,
          ['step', ['get', 'minZoom'], 15, 4, 14, 5, 13, 6, 12.5, 7, 12],
        ],
        'text-max-width': 9,
        'text-line-height': 1.15,
        // Beside its dot, or, where an event stands on the town, around the event's mark.
        'text-variable-anchor-offset': [...around(0.5), ...around(1.25)],
        // The dot may lie under a mark, which overlaps all, but under no other name.
        'icon-overlap': 'cooperative',
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': palette.ink2, ...halo(palette.land) },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'names',
      maxzoom: 8,
      filter: ['all', ['==', ['get', 'kind'], 'country'], SHOWS_AT_ZOOM],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': SANS_MEDIUM,
        'text-transform': 'uppercase',
        'text-size': byRank([11, 10, 9.5], [16, 14, 12]),
        'text-letter-spacing': ['match', ['get', 'rank'], 1, 0.22, 2, 0.16, 0.1],
        'text-max-width': 8,
        'text-line-height': 1.3,
        // A mark in the middle of a country sends its name above or below.
        'text-variable-anchor-offset': countryPlaces(),
        'text-padding': 4,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': palette.ink3, ...halo(palette.land) },
    },
  ];
}

/** In the middle, else above or below, in ems; the farther only in large countries, or the name would stand in the next one. */
function countryPlaces(): ExpressionSpecification {
  const near = ['center', [0, 0], 'center', [0, -0.8], 'center', [0, 0.8]];
  const far = ['center', [0, -1.8], 'center', [0, 1.8], 'center', [0, -2.8], 'center', [0, 2.8]];
  return ['match', ['get', 'rank'], 3, ['literal', near], ['literal', [...near, ...far]]];
}

type AnchorOffsets = (string | [number, number])[];

/** Places for a name at a distance, in ems, from its point: right of it first. */
function around(distance: number): AnchorOffsets {
  const aside = distance * 0.7;
  return [
    ...['left', [distance, 0], 'right', [-distance, 0]],
    ...['top', [0, distance], 'bottom', [0, -distance]],
    ...['bottom-left', [aside, -aside], 'top-left', [aside, aside]],
  ] as AnchorOffsets;
}

/** Filters see whole zooms: a name comes with the tiles of its zoom. */
const SHOWS_AT_ZOOM: ExpressionSpecification = ['<=', ['get', 'minZoom'], ['zoom']];

const LINE_WIDTH: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.6, 4, 0.8, 8, 1.2];

type Sizes = readonly [first: number, second: number, third: number];

/** Type sizes of the three ranks at zoom 1 and at zoom 6. */
function byRank(small: Sizes, large: Sizes): ExpressionSpecification {
  const at = ([first, second, third]: Sizes): ExpressionSpecification => [
    'match',
    ['get', 'rank'],
    1,
    first,
    2,
    second,
    third,
  ];
  return ['interpolate', ['linear'], ['zoom'], 1, at(small), 6, at(large)];
}

function halo(colour: string): {
  'text-halo-color': string;
  'text-halo-width': number;
  'text-halo-blur': number;
} {
  return { 'text-halo-color': colour, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
}
