import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { feedBasemap } from './basemap/feedBasemap.ts';
import type { ShownEvents } from './events/showEvents.ts';

/** Fills the basemap, and tells the events which countries have outlines. */
export function useBasemap(map: MapLibre, shown: ShownEvents | null): void {
  useEffect(() => {
    if (!shown) return;
    return feedBasemap(map, new URL('basemap/', document.baseURI), ({ features }) => {
      shown.areas.takeOutlines(new Set(features.flatMap(({ properties }) => properties.code ?? [])));
    });
  }, [map, shown]);
}
