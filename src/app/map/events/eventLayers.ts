import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { SANS_BOLD } from '../basemap/fonts.ts';

/** The events' sources, empty until `showEvents` fills them. */
export const EVENT_SOURCES: Readonly<Record<string, SourceSpecification>> = {
  discs: emptySource(),
  marks: emptySource(),
  'fan-legs': emptySource(),
  fan: emptySource(),
  lit: emptySource(),
};

/** Layers whose marks answer to the pointer, the topmost first. */
export const POINTED_LAYERS = ['fan', 'marks'] as const;

/** What fills areas: it lies over the land and under its lines. Feature states: `shown`, `lit`, `strength`. */
export function areaFillLayers(palette: Palette): LayerSpecification[] {
  const paint = {
    'fill-color': ['case', LIT, palette.accent, palette.ink],
    'fill-opacity': ['case', LIT, 0.13, SHOWN, ['*', palette.dark ? 0.07 : 0.045, STRENGTH], 0],
    'fill-antialias': false,
  } satisfies Record<string, unknown> as NonNullable<Extract<LayerSpecification, { type: 'fill' }>['paint']>;
  return [
    { id: 'country-fill', type: 'fill', source: 'countries', paint },
    { id: 'disc-fill', type: 'fill', source: 'discs', filter: ['==', ['geometry-type'], 'Polygon'], paint },
  ];
}

/** What runs around areas: a plain line around a country, a dashed one around what is only a reach. */
export function areaLineLayers(palette: Palette): LayerSpecification[] {
  const colour: ExpressionSpecification = ['case', LIT, palette.accent, palette.ink3];
  const opacity: ExpressionSpecification = ['case', LIT, 0.9, SHOWN, ['*', 0.55, ['max', 0.6, STRENGTH]], 0];
  const width: ExpressionSpecification = ['case', LIT, 1.5, 0.9];
  return [
    {
      id: 'country-outline',
      type: 'line',
      source: 'countries',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-opacity': opacity, 'line-width': width },
    },
    {
      id: 'disc-outline',
      type: 'line',
      source: 'discs',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: {
        'line-color': colour,
        'line-opacity': opacity,
        'line-width': width,
        'line-dasharray': [3, 3],
      },
    },
  ];
}

/** The marks, above everything. */
export function markLayers(palette: Palette, imagePrefix: string): LayerSpecification[] {
  return [
    markLayer('marks', palette, imagePrefix),
    {
      id: 'fan-legs',
      type: 'line',
      source: 'fan-legs',
      paint: { 'line-color': palette.ink3, 'line-width': 1, 'line-opacity': 0.8 },
    },
    {
      id: 'fan-foot',
      type: 'circle',
      source: 'fan-legs',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-radius': 2.5, 'circle-color': palette.ink3 },
    },
    markLayer('fan', palette, imagePrefix),
    {
      id: 'lit-ring',
      type: 'circle',
      source: 'lit',
      paint: {
        'circle-radius': ['+', ['get', 'radius'], 3],
        'circle-color': palette.surface,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': ['case', ['get', 'selected'], 2.5, 1.5],
      },
    },
    markLayer('lit', palette, imagePrefix),
  ];
}

const SHOWN: ExpressionSpecification = ['boolean', ['feature-state', 'shown'], false];
/** From 1 down: the more areas overlap, the fainter each is. */
const STRENGTH: ExpressionSpecification = ['number', ['feature-state', 'strength'], 1];
const LIT: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];

function markLayer(source: string, palette: Palette, imagePrefix: string): LayerSpecification {
  return {
    id: source,
    type: 'symbol',
    source,
    layout: {
      'icon-image': ['concat', imagePrefix, ['get', 'image']],
      'icon-overlap': 'always',
      'icon-padding': 1,
      'text-field': ['get', 'label'],
      'text-font': SANS_BOLD,
      'text-size': 12,
      'text-overlap': 'always',
      'symbol-sort-key': ['get', 'order'],
    },
    paint: { 'text-color': palette.ink },
  };
}

function emptySource(): SourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };
}
