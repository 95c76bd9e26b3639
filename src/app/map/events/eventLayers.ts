import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';

/** The events' sources, empty until `showEvents` fills them. The marks themselves are drawn over the map; see `paintScene.ts`. */
export const EVENT_SOURCES: Readonly<Record<string, SourceSpecification>> = {
  discs: emptySource(),
  marks: emptySource(),
};

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

/** Nothing to be seen, where the marks are drawn: the names of the basemap give way to it. */
export function markLayers(imagePrefix: string): LayerSpecification[] {
  return [
    {
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      layout: {
        'icon-image': ['concat', imagePrefix, 'blank/', ['get', 'side']],
        'icon-overlap': 'always',
        'icon-padding': 1,
      },
    },
  ];
}

const SHOWN: ExpressionSpecification = ['boolean', ['feature-state', 'shown'], false];
/** From 1 down: the more areas overlap, the fainter each is. */
const STRENGTH: ExpressionSpecification = ['number', ['feature-state', 'strength'], 1];
const LIT: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];

function emptySource(): SourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };
}
