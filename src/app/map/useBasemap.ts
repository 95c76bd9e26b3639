import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Palette } from '../theme/palette.ts';
import { feedBasemap } from './basemap/feedBasemap.ts';
import type { ShownEvents } from './events/showEvents.ts';
import { serveImages } from './images.ts';
import { repaint } from './mapStyle.ts';

/** Fills the basemap, tells the events which countries have outlines, and keeps the colours those of the page. */
export function useBasemap(map: MapLibre, palette: Palette, shown: ShownEvents | null): void {
  useEffect(() => {
    if (!shown) return;
    return feedBasemap(map, new URL('basemap/', document.baseURI), ({ features }) => {
      shown.areas.takeOutlines(new Set(features.flatMap(({ properties }) => properties.code ?? [])));
    });
  }, [map, shown]);
  useEffect(() => {
    serveImages(map, palette);
    repaint(map, palette);
  }, [map, palette]);
}
