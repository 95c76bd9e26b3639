import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { BASEMAP_SOURCES, groundLayers, lineLayers, nameLayers } from './basemap/basemapLayers.ts';
import { areaFillLayers, areaLineLayers, EVENT_SOURCES, markLayers } from './events/eventLayers.ts';

/** The whole style, basemap and events, in the colours of the palette. No glyphs, no sprite: nothing is fetched for it. */
export function mapStyle(palette: Palette): StyleSpecification {
  return { version: 8, sources: { ...BASEMAP_SOURCES, ...EVENT_SOURCES }, layers: mapLayers(palette) };
}

function mapLayers(palette: Palette): LayerSpecification[] {
  const prefix = imagePrefix(palette);
  return [
    ...groundLayers(palette),
    ...areaFillLayers(palette),
    ...lineLayers(palette),
    ...areaLineLayers(palette),
    ...nameLayers(palette, prefix),
    ...markLayers(palette, prefix),
  ];
}

/** Images are drawn once for each theme; their names begin with this. */
export function imagePrefix(palette: Palette): string {
  return `${palette.paper}${palette.ink}/`;
}

/** Gives the map's layers the colours of another palette; data and view stay. */
export function repaint(map: MapLibre, palette: Palette): void {
  for (const layer of mapLayers(palette)) {
    if (!map.getLayer(layer.id)) continue;
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as never, value as never);
    }
    if (layer.type === 'symbol' && layer.layout?.['icon-image']) {
      map.setLayoutProperty(layer.id, 'icon-image', layer.layout['icon-image']);
    }
  }
}
