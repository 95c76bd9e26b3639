import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Palette } from '../theme/palette.ts';
import { feedBasemap } from './basemap/feedBasemap.ts';
import { serveImages } from './images.ts';
import { repaint } from './mapStyle.ts';

/** Fills the basemap and keeps its colours those of the page. */
export function useBasemap(map: MapLibre | null, palette: Palette): void {
  useEffect(
    () => (map ? feedBasemap(map, new URL('basemap/', document.baseURI), () => {}) : undefined),
    [map],
  );
  useEffect(() => {
    if (!map) return;
    serveImages(map, palette);
    repaint(map, palette);
  }, [map, palette]);
}
