import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Palette } from '../theme/palette.ts';
import type { SiteBasemap } from './basemap/siteBasemap.ts';
import { serveImages } from './images.ts';
import { repaint } from './mapStyle.ts';

/** Keeps the map's colours and images those of the page. It must come before what asks for images. */
export function useColours(map: MapLibre, palette: Palette, basemap: SiteBasemap): void {
  useEffect(() => {
    serveImages(map, palette);
    repaint(map, palette, basemap);
  }, [map, palette, basemap]);
}
