import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { feedBasemap } from './basemap/feedBasemap.ts';
import type { ShownEvents } from './events/showEvents.ts';

/** Fills the basemap, and tells the events which countries have outlines. */
export function useBasemap(map: MapLibre, shown: ShownEvents | null): void {
  const { siteUrl } = useSurroundings();
  useEffect(() => {
    if (!shown) return;
    return feedBasemap(map, new URL('basemap/', siteUrl), ({ features }) => {
      shown.areas.takeOutlines(new Set(features.flatMap(({ properties }) => properties.code ?? [])));
    });
  }, [map, shown, siteUrl]);
}
