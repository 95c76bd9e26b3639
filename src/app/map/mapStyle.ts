import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { BASEMAP_SOURCES, groundLayers, lineLayers, nameLayers } from './basemap/basemapLayers.ts';
import type { SiteBasemap } from './basemap/siteBasemap.ts';
import { tileLayers, tileSource } from './basemap/tileLayers.ts';
import { areaFillLayers, areaLineLayers, EVENT_SOURCES, markLayers } from './events/eventLayers.ts';

/**
 * What the map opens with, in the colours of the palette: basemap and events in one style without glyphs or sprite, so that nothing is
 * fetched for it. A style of the builder's own is its address alone; the events come on top with `addEvents`.
 */
export function mapStyle(palette: Palette, basemap: SiteBasemap): StyleSpecification | string {
  if (basemap.kind === 'style') return basemap.url;
  const sources =
    basemap.kind === 'own' ? BASEMAP_SOURCES : { countries: COUNTRIES, tiles: tileSource(basemap.url) };
  return { version: 8, sources: { ...sources, ...EVENT_SOURCES }, layers: mapLayers(palette, basemap) };
}

/** Puts sources and layers of the events over a style that came without them. */
export function addEvents(map: MapLibre, palette: Palette): void {
  for (const [id, source] of Object.entries({ countries: COUNTRIES, ...EVENT_SOURCES })) {
    if (!map.getSource(id)) map.addSource(id, source);
  }
  for (const layer of mapLayers(palette, { kind: 'style', url: '' })) {
    if (!map.getLayer(layer.id)) map.addLayer(layer);
  }
}

/** Country outlines mark events, whatever the basemap. */
const COUNTRIES = BASEMAP_SOURCES.countries;

function mapLayers(palette: Palette, basemap: SiteBasemap): LayerSpecification[] {
  const prefix = imagePrefix(palette);
  const fills = areaFillLayers(palette);
  const rims = areaLineLayers(palette);
  const marks = markLayers(prefix);
  if (basemap.kind === 'style') return [...fills, ...rims, ...marks];
  if (basemap.kind === 'tiles') return [...tileLayers(palette), ...fills, ...rims, ...marks];
  return [
    ...groundLayers(palette),
    ...fills,
    ...lineLayers(palette),
    ...rims,
    ...nameLayers(palette, prefix),
    ...marks,
  ];
}

/** Images are drawn once for each theme; their names begin with this. */
export function imagePrefix(palette: Palette): string {
  return `${palette.paper}${palette.ink}/`;
}

/** Gives the map's layers the colours of another palette; data and view stay. */
export function repaint(map: MapLibre, palette: Palette, basemap: SiteBasemap): void {
  for (const layer of mapLayers(palette, basemap)) {
    if (!map.getLayer(layer.id)) continue;
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as never, value as never);
    }
    if (layer.type === 'symbol' && layer.layout?.['icon-image']) {
      map.setLayoutProperty(layer.id, 'icon-image', layer.layout['icon-image']);
    }
  }
}
