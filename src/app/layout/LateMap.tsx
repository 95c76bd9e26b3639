import { lazy, Suspense } from 'react';
import { loadTimeline } from './LateTimeline.tsx';
import { usePainted } from './usePainted.ts';

const MapView = lazy(async () => {
  // The timeline comes first; where it fails, the map comes all the same.
  await loadTimeline().catch(() => null);
  return { default: (await import('../map/MapView.tsx')).MapView };
});

/** The map, asked for only when the list has been painted: its script is the heaviest of the page. */
export function LateMap() {
  return usePainted() && <Suspense>{<MapView />}</Suspense>;
}
