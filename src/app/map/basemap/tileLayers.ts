import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { SANS, SANS_MEDIUM } from './fonts.ts';

/** The source of an archive of vector tiles (PMTiles). */
export function tileSource(url: string): SourceSpecification {
  return {
    type: 'vector',
    url: `pmtiles://${url}`,
    attribution:
      '<a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">© OpenStreetMap</a>',
  };
}

/**
 * Layers for tiles in the schema of Protomaps' basemap, version 4 (https://docs.protomaps.com/basemaps/layers), drawn as quietly as the site's own:
 * land, water, roads from near, boundaries, names of countries and towns.
 */
export function tileLayers(palette: Palette): LayerSpecification[] {
  const source = 'tiles';
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'tile-earth',
      type: 'fill',
      source,
      'source-layer': 'earth',
      paint: { 'fill-color': palette.land },
    },
    {
      id: 'tile-water',
      type: 'fill',
      source,
      'source-layer': 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.sea },
    },
    {
      id: 'tile-roads',
      type: 'line',
      source,
      'source-layer': 'roads',
      minzoom: 6,
      paint: {
        'line-color': palette.hairline,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          0.5,
          14,
          ['match', ['get', 'kind'], 'highway', 4, 1.5],
        ],
      },
    },
    {
      id: 'tile-boundaries',
      type: 'line',
      source,
      'source-layer': 'boundaries',
      filter: ['==', ['get', 'kind'], 'country'],
      paint: { 'line-color': palette.borderLine, 'line-width': 0.9 },
    },
    placeLayer(palette, 'locality', {
      'text-font': SANS,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 12, 15],
      'text-max-width': 9,
    }),
    placeLayer(palette, 'country', {
      'text-font': SANS_MEDIUM,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10.5, 6, 14],
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.16,
      'text-max-width': 8,
    }),
  ];
}

const NAME: ExpressionSpecification = ['coalesce', ['get', 'name:en'], ['get', 'name']];

type SymbolLayout = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>;

function placeLayer(
  palette: Palette,
  kind: 'country' | 'locality',
  layout: SymbolLayout,
): LayerSpecification {
  return {
    id: `tile-${kind}`,
    type: 'symbol',
    source: 'tiles',
    'source-layer': 'places',
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'text-field': NAME,
      'text-padding': 4,
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population_rank'], 0]],
      ...layout,
    },
    paint: {
      'text-color': kind === 'country' ? palette.ink3 : palette.ink2,
      'text-halo-color': palette.land,
      'text-halo-width': 1.4,
    },
  };
}
