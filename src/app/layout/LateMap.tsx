import { lazy, Suspense, useEffect, useState } from 'react';

const MapView = lazy(async () => ({ default: (await import('../map/MapView.tsx')).MapView }));

/** The map, asked for only when the list has been painted: its script is the heaviest of the page. */
export function LateMap() {
  const [listPainted, setListPainted] = useState(false);
  useEffect(() => {
    // The first frame paints the list; the second begins after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setListPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return listPainted && <Suspense>{<MapView />}</Suspense>;
}
